// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/names.h"

#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

bool wordsMatch(const QString &a, const QString &b, const lexicon::Lexicon &lexicon)
{
    if (a.size() == 1 || b.size() == 1)
        return a[0] == b[0];
    return sameGivenName(a, b, lexicon);
}

/// Every word of the shorter one found in the longer one in the same order.
bool isSubsequence(const QStringList &shorter, const QStringList &longer, const lexicon::Lexicon &lexicon)
{
    qsizetype at = 0;
    for (const QString &word : shorter) {
        while (at < longer.size() && !wordsMatch(word, longer[at], lexicon))
            ++at;
        if (at++ == longer.size())
            return false;
    }
    return true;
}

/// "J. Nadine Grumm" and "John Grumm": an initial in the place of a name proves little.
bool hidesGivenName(const PersonName &a, const PersonName &b)
{
    return (a.keys.first().size() == 1) != (b.keys.first().size() == 1) ||
           (a.keys.last().size() == 1) != (b.keys.last().size() == 1);
}

QStringList rotated(const QStringList &keys)
{
    QStringList out = keys.mid(1);
    out << keys.first();
    return out;
}

QStringList withoutInitials(QStringList keys)
{
    keys.removeIf([](const QString &key) { return key.size() < 2; });
    return keys;
}

/// Middle initials of two names that both have some: "W" against "H", "W" differ.
bool initialsDiffer(const PersonName &a, const PersonName &b)
{
    const auto initials = [](const PersonName &name) {
        QString out;
        for (const QString &key : name.keys)
            if (key.size() == 1)
                out += key;
        return out;
    };
    const QString ia = initials(a);
    const QString ib = initials(b);
    return !ia.isEmpty() && !ib.isEmpty() && ia != ib;
}

QString generation(const QString &suffix)
{
    QString out = suffix.toLower();
    out.remove(u'.').remove(u',');
    return out == u"jnr"_s ? u"jr"_s : out;
}

/// The ends of both lists agree: first with first and last with last, so that a name is not taken for
/// a part of a longer one by its middle words alone.
bool endsAgree(const QStringList &a, const QStringList &b, const lexicon::Lexicon &lexicon)
{
    return wordsMatch(a.first(), b.first(), lexicon) && wordsMatch(a.last(), b.last(), lexicon);
}

bool sameOrder(const QStringList &a, const QStringList &b, const lexicon::Lexicon &lexicon)
{
    const QStringList &shorter = a.size() <= b.size() ? a : b;
    const QStringList &longer = a.size() <= b.size() ? b : a;
    if (!isSubsequence(shorter, longer, lexicon))
        return false;
    if (shorter.size() == longer.size() || endsAgree(shorter, longer, lexicon))
        return true;
    // "Lula da Silva" of "Luiz Inácio Lula da Silva": the tail of a long name, nothing folded or guessed.
    return shorter.size() >= 2 && longer.mid(longer.size() - shorter.size()) == shorter;
}

/// Equal where only hyphens and blanks differ: "Bhutto Zardari" of "Bilawal Bhutto-Zardari", "Kim Jongun",
/// "Jae-in Moon", "Amirabdollahian".
bool sameParts(const PersonName &a, const PersonName &b, const lexicon::Lexicon &lexicon)
{
    const QStringList partsA = a.parts();
    const QStringList partsB = b.parts();
    if (partsA.size() < 2 || partsB.size() < 2)
        return false;
    const QString wholeA = soundKey(partsA.join(QString()));
    const QString wholeB = soundKey(partsB.join(QString()));
    if (wholeA == wholeB || soundKey(rotated(partsA).join(QString())) == wholeB ||
        soundKey(rotated(partsB).join(QString())) == wholeA)
        return true;
    const bool hyphened = partsA.size() != a.keys.size() || partsB.size() != b.keys.size();
    return hyphened && sameOrder(partsA, partsB, lexicon);
}

bool isSonOf(const QString &word)
{
    static const lexicon::CueWords &sons = lexicon::cueWords(u"names.sons");
    return sons.contains(word);
}

/// \p key is what the name calls the father alone: the Salman of "Khalid bin Salman".
bool isFather(const PersonName &name, const QString &key)
{
    bool father = false;
    for (qsizetype i = 0; i < name.words.size(); ++i) {
        if (nameKey(name.words[i]) != key)
            continue;
        if (i == 0 || !isSonOf(name.words[i - 1]))
            return false;
        father = true;
    }
    return father;
}

/// "Khalid bin Salman" is not Salman bin Abdulaziz, although he is a bin Salman bin Abdulaziz.
bool sonsDiffer(const PersonName &a, const PersonName &b, const lexicon::Lexicon &lexicon)
{
    const auto son = [](const PersonName &name) { return std::ranges::any_of(name.words, isSonOf); };
    return (son(a) || son(b)) && !wordsMatch(a.keys.first(), b.keys.first(), lexicon);
}

/// "Mohammed bin Abdulrahman" of "Mohammed bin Abdulrahman bin Jassim Al Thani": fathers and family left out.
bool isFatherless(const PersonName &a, const PersonName &b)
{
    const PersonName &shorter = a.keys.size() <= b.keys.size() ? a : b;
    const PersonName &longer = a.keys.size() <= b.keys.size() ? b : a;
    const bool son = std::ranges::any_of(shorter.words, isSonOf);
    return son && shorter.keys.size() >= 2 && longer.keys.first(shorter.keys.size()) == shorter.keys;
}

} // namespace

NameMatch compareNames(const PersonName &a, const PersonName &b, const lexicon::Lexicon &lexicon)
{
    if (a.isEmpty() || b.isEmpty())
        return NameMatch::Different;
    if (!a.suffix.isEmpty() && !b.suffix.isEmpty() && generation(a.suffix) != generation(b.suffix))
        return NameMatch::Different;
    const bool partial = a.fullWords() < 2 || b.fullWords() < 2;
    if (partial) {
        const PersonName &shorter = a.fullWords() <= b.fullWords() ? a : b;
        const PersonName &longer = a.fullWords() <= b.fullWords() ? b : a;
        if (a.keys.size() == 1 && b.keys.size() == 1)
            return sameSpelling(a.keys[0], b.keys[0]) ? NameMatch::Same : NameMatch::Different;
        if (shorter.keys.size() == 1 && !isSonOf(shorter.words.first()) && isFather(longer, shorter.keys[0]))
            return NameMatch::Different;
        return isSubsequence(shorter.keys, longer.keys, lexicon) ? NameMatch::Possible : NameMatch::Different;
    }
    if (initialsDiffer(a, b) || sonsDiffer(a, b, lexicon))
        return NameMatch::Different;
    if (sameOrder(a.keys, b.keys, lexicon))
        return hidesGivenName(a, b) ? NameMatch::Possible : NameMatch::Same;
    if (sameParts(a, b, lexicon) || isFatherless(a, b))
        return NameMatch::Same;
    const QStringList fullA = withoutInitials(a.keys);
    const QStringList fullB = withoutInitials(b.keys);
    if (fullA.size() == fullB.size() && (rotated(fullA) == fullB || rotated(fullB) == fullA))
        return NameMatch::Same;
    return NameMatch::Different;
}

bool differInDetail(const PersonName &a, const PersonName &b, const lexicon::Lexicon &lexicon)
{
    if (a.fullWords() < 2 || b.fullWords() < 2 || compareNames(a, b, lexicon) != NameMatch::Different)
        return false;
    const auto bare = [](PersonName name) {
        name.keys = withoutInitials(name.keys);
        name.suffix.clear();
        return name;
    };
    return compareNames(bare(a), bare(b), lexicon) == NameMatch::Same;
}

} // namespace counterpart::analysis
