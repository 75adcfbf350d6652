// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/names.h"

#include "core/analysis/entities/nicknames.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <rapidfuzz/distance/OSA.hpp>

#include <QHash>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFuzzyLength = 6;

/// Letters that NFKD does not take apart.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'đ':
    case u'ð':
        return u'd';
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'ı':
        return u'i';
    case u'ħ':
        return u'h';
    default:
        return c;
    }
}

bool isAllCaps(QStringView word)
{
    int letters = 0;
    for (const QChar c : word) {
        if (c.isLower())
            return false;
        letters += c.isLetter();
    }
    return letters >= 2;
}

bool isInitial(QStringView word)
{
    return word.size() == 1 || (word.size() == 2 && word[1] == u'.') ||
           (word.size() == 4 && word[1] == u'.' && word[3] == u'.');
}

QString capitalised(QStringView word)
{
    QString out = word.toString().toLower();
    bool start = true;
    for (QChar &c : out) {
        if (start && c.isLetter()) {
            c = c.toUpper();
            start = false;
        } else if (c == u'-' || c == u'\'' || c == u'’') {
            start = true;
        }
    }
    return out;
}

QString consonants(const QString &word)
{
    static const QString vowels = u"aeiou"_s;
    QString out;
    for (const QChar c : word)
        if (!vowels.contains(c))
            out += c;
    return out;
}

std::u16string_view utf16(const QString &text)
{
    return {reinterpret_cast<const char16_t *>(text.utf16()), static_cast<size_t>(text.size())};
}

struct Words
{
    QStringList written;
    QStringList keys;
    QList<bool> caps;
};

/// The words of a name; a hyphenated particle ("Al-Sisi") gives way to the word that it belongs to.
Words splitWords(QStringView written, QString &suffix)
{
    static const lexicon::CueWords &givenToo = lexicon::cueWords(u"names.given_too");
    Words out;
    for (QStringView raw : QStringView(written).split(u' ', Qt::SkipEmptyParts)) {
        while (!raw.isEmpty() && (raw.endsWith(u',') || raw.endsWith(u';')))
            raw.chop(1);
        if (raw.isEmpty())
            continue;
        if (!out.written.isEmpty() && isNameSuffix(raw)) {
            suffix = raw.toString();
            continue;
        }
        out.written << raw.toString();
        // "Dan" and "Ben" are given names where they stand first.
        const bool given = out.keys.isEmpty() && givenToo.contains(raw);
        if (isNameParticle(raw) && !given)
            continue;
        QStringView core = raw;
        if (const qsizetype hyphen = raw.indexOf(u'-'); hyphen > 0 && isNameParticle(raw.first(hyphen)))
            core = raw.sliced(hyphen + 1);
        if (const QString key = nameKey(core); !key.isEmpty()) {
            out.keys << key;
            out.caps << isAllCaps(core);
        }
    }
    return out;
}

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

int PersonName::fullWords() const
{
    return static_cast<int>(std::ranges::count_if(keys, [](const QString &key) { return key.size() > 1; }));
}

QStringList PersonName::parts() const
{
    QStringList out;
    for (const QString &word : words)
        for (const QString &part : word.split(u'-', Qt::SkipEmptyParts))
            if (const QString key = nameKey(part); key.size() > 1 && !isNameParticle(part))
                out << key;
    return out;
}

QString PersonName::display() const
{
    return words.join(u' ');
}

bool isNameParticle(QStringView word)
{
    static const lexicon::CueWords &particles = lexicon::cueWords(u"names.particles");
    return particles.contains(word.toString().toLower());
}

bool isNameSuffix(QStringView word)
{
    static const lexicon::CueWords &suffixes = lexicon::cueWords(u"names.suffixes");
    return suffixes.contains(word.toString().toLower());
}

QString nameKey(QStringView word)
{
    const QString decomposed = word.toString().normalized(QString::NormalizationForm_KD);
    QString out;
    out.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (c.isLetterOrNumber())
            out += plainLetter(c.toLower());
    return out;
}

QString soundKey(const QString &key)
{
    QString out = key;
    out.replace(u"th"_s, u"t"_s).replace(u"ph"_s, u"f"_s).replace(u"ou"_s, u"u"_s).replace(u"kh"_s, u"h"_s);
    out.replace(u'w', u'v').replace(u'y', u'i').replace(u'j', u'i');
    if (out.startsWith(u"ie"_s))
        out.remove(0, 1);
    QString single;
    for (const QChar c : std::as_const(out))
        if (single.isEmpty() || single.back() != c)
            single += c;
    return single;
}

PersonName parsePersonName(QStringView written, NameOrder order)
{
    PersonName name;
    const Words parts = splitWords(written, name.suffix);
    name.keys = parts.keys;
    const auto caps = static_cast<int>(parts.caps.count(true));
    name.shouted = caps > 0 && caps == name.fullWords();
    for (const QString &word : parts.written)
        name.words << (isAllCaps(word) && !isInitial(word) ? capitalised(word) : word);
    if (caps > 0 && !name.shouted)
        name.family = static_cast<int>(parts.caps.indexOf(true));
    else if (name.keys.size() < 2)
        name.family = name.keys.isEmpty() ? -1 : 0;
    else if (order == NameOrder::FamilyFirst)
        name.family = 0;
    else if (order == NameOrder::FamilyLast)
        name.family = static_cast<int>(name.keys.size()) - 1;
    return name;
}

NameOrder nameOrderOf(const QString &country, const lexicon::Lexicon &lexicon)
{
    using Order = lexicon::Names::Order;
    switch (lexicon.names().orderOf(country)) {
    case Order::FamilyFirst:
        return NameOrder::FamilyFirst;
    case Order::FamilyLast:
        return NameOrder::FamilyLast;
    default:
        return NameOrder::Unknown;
    }
}

bool sameSpelling(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    // Letters that a transliteration may change at the beginning; all others must agree there.
    static const QString loose = u"wvyjietpfouhk"_s;
    if (std::abs(a.size() - b.size()) > 4 ||
        (a[0] != b[0] && !(loose.contains(a[0]) && loose.contains(b[0]))))
        return false;
    const QString sa = soundKey(a);
    const QString sb = soundKey(b);
    if (sa == sb)
        return std::min(a.size(), b.size()) >= 4;
    if (std::min(sa.size(), sb.size()) < kFuzzyLength || sa[0] != sb[0])
        return false;
    // Endings tell sexes apart, consonants tell names apart (Johnson and Johnston): a slip is one of vowels.
    return sa.last(2) == sb.last(2) && consonants(sa) == consonants(sb) &&
           rapidfuzz::osa_distance(utf16(sa), utf16(sb), size_t{1}) <= 1;
}

bool sameGivenName(const QString &a, const QString &b, const lexicon::Lexicon &lexicon)
{
    return sameSpelling(a, b) || areNicknames(a, b, lexicon);
}

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
        if (shorter.keys.size() == 1 && isFather(longer, shorter.keys[0]))
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
