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

/// "XV" of a pope.
bool isOrdinal(QStringView word)
{
    return word.size() <= 5 &&
           std::ranges::all_of(word, [](QChar c) { return c == u'I' || c == u'V' || c == u'X'; });
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

/// "“Ted”"
bool isNickname(QStringView word)
{
    static constexpr QStringView Openers = u"“\"‘";
    static constexpr QStringView Closers = u"”\"’";
    return word.size() > 2 && Openers.contains(word.front()) && Closers.contains(word.back());
}

/// The words of a name; a hyphenated particle ("Al-Sisi") gives way to the word that it belongs to.
Words splitWords(QStringView written, QString &suffix)
{
    static const lexicon::CueWords &givenToo = lexicon::cueWords(u"names.given_too");
    Words out;
    for (QStringView raw : QStringView(written).split(u' ', Qt::SkipEmptyParts)) {
        while (!raw.isEmpty() && (raw.endsWith(u',') || raw.endsWith(u';')))
            raw.chop(1);
        if (raw.isEmpty() || isNickname(raw))
            continue;
        if (!out.written.isEmpty() && isHonour(raw))
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

bool isInitials(QStringView word)
{
    for (qsizetype i = 1; i < word.size(); i += 2)
        if (word[i] != u'.')
            return false;
    return word.size() <= 2 || word.size() % 2 == 0;
}

bool isHonour(QStringView word)
{
    static const lexicon::CueWords &honours = lexicon::cueWords(u"names.honours");
    return isAllCaps(word) && honours.contains(word.toString().toLower());
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
    for (const QString &word : parts.written) {
        const bool kept = isInitials(word) || (!name.words.isEmpty() && !isAllCaps(name.words.last()) && isOrdinal(word));
        name.words << (isAllCaps(word) && !kept ? capitalised(word) : word);
    }
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

} // namespace counterpart::analysis
