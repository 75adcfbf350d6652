// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sentencerules.h"

#include "core/text/stops.h"

#include <QSet>

#include <algorithm>

namespace counterpart::text {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAbbreviation = 16;
constexpr qsizetype FarthestWord = 64; ///< the word behind a stop begins no farther away

/// Words with which English sentences begin and names do not: after "U.S." they tell that the sentence is
/// over.
bool beginsSentences(QStringView word)
{
    static const QSet<QString> words{u"a"_s,         u"about"_s,     u"according"_s,    u"additionally"_s,
                                     u"after"_s,     u"all"_s,       u"also"_s,         u"although"_s,
                                     u"among"_s,     u"an"_s,        u"and"_s,          u"as"_s,
                                     u"at"_s,        u"because"_s,   u"before"_s,       u"both"_s,
                                     u"building"_s,  u"but"_s,       u"by"_s,           u"during"_s,
                                     u"each"_s,      u"earlier"_s,   u"finally"_s,      u"first"_s,
                                     u"following"_s, u"for"_s,       u"from"_s,         u"furthermore"_s,
                                     u"he"_s,        u"her"_s,       u"his"_s,          u"how"_s,
                                     u"however"_s,   u"i"_s,         u"if"_s,           u"in"_s,
                                     u"it"_s,        u"its"_s,       u"last"_s,         u"later"_s,
                                     u"many"_s,      u"meanwhile"_s, u"more"_s,         u"moreover"_s,
                                     u"most"_s,      u"my"_s,        u"no"_s,           u"now"_s,
                                     u"of"_s,        u"on"_s,        u"once"_s,         u"previously"_s,
                                     u"prior"_s,     u"several"_s,   u"specifically"_s, u"throughout"_s,
                                     u"upon"_s,      u"within"_s,    u"yet"_s,          u"one"_s,
                                     u"our"_s,       u"over"_s,      u"she"_s,          u"since"_s,
                                     u"so"_s,        u"some"_s,      u"such"_s,         u"thank"_s,
                                     u"that"_s,      u"the"_s,       u"their"_s,        u"then"_s,
                                     u"there"_s,     u"these"_s,     u"they"_s,         u"this"_s,
                                     u"those"_s,     u"through"_s,   u"to"_s,           u"today"_s,
                                     u"together"_s,  u"under"_s,     u"we"_s,           u"what"_s,
                                     u"when"_s,      u"where"_s,     u"while"_s,        u"who"_s,
                                     u"why"_s,       u"with"_s,      u"you"_s,          u"your"_s};
    return words.contains(word.toString().toLower());
}

QStringView firstWord(QStringView text)
{
    text = text.first(std::min(text.size(), FarthestWord));
    qsizetype from = 0;
    while (from < text.size() && !text[from].isLetterOrNumber())
        ++from;
    qsizetype to = from;
    while (to < text.size() && (text[to].isLetterOrNumber() || text[to] == u'-'))
        ++to;
    return text.sliced(from, to - from);
}

/// The word that ends with the stop at \p stop, stop included: "H.E.", "Jr.", "a.i.".
QStringView wordOfStop(QStringView text, qsizetype begin, qsizetype stop)
{
    qsizetype from = stop;
    while (from > begin && stop - from < LongestAbbreviation &&
           (text[from - 1].isLetterOrNumber() || text[from - 1] == u'.' || text[from - 1] == u'&'))
        --from;
    return text.sliced(from, stop + 1 - from);
}

/// "U.S.", "F.B.I.": single letters, each with its stop.
bool isDotted(QStringView word)
{
    if (word.size() < 4 || word.size() % 2 != 0)
        return false;
    for (qsizetype i = 0; i < word.size(); i += 2) {
        if (!word[i].isLetter() || word[i + 1] != u'.')
            return false;
    }
    return true;
}

bool isCapitals(QStringView word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isLower(); });
}

bool isHalfOfDay(QStringView word)
{
    return word.compare(u"a.m.", Qt::CaseInsensitive) == 0 || word.compare(u"p.m.", Qt::CaseInsensitive) == 0;
}

/// Abbreviations that no name follows, but a time zone may.
bool endsClauses(QStringView word)
{
    return word.compare(u"etc.", Qt::CaseInsensitive) == 0 || isHalfOfDay(word);
}

/// "At 5", "On Tuesday, 3 May, at 10": says when, and what happened is still to come.
bool isTimePhrase(QStringView text)
{
    static const QSet<QString> small{
        u"at"_s,      u"on"_s,           u"by"_s,        u"in"_s,      u"from"_s,      u"until"_s,
        u"till"_s,    u"before"_s,       u"after"_s,     u"since"_s,   u"to"_s,        u"and"_s,
        u"between"_s, u"around"_s,       u"about"_s,     u"just"_s,    u"shortly"_s,   u"the"_s,
        u"of"_s,      u"this"_s,         u"same"_s,      u"next"_s,    u"following"_s, u"day"_s,
        u"morning"_s, u"today"_s,        u"afternoon"_s, u"evening"_s, u"yesterday"_s, u"early"_s,
        u"late"_s,    u"approximately"_s};
    constexpr qsizetype Longest = 60;
    bool first = true;
    if (text.size() > Longest)
        return false;
    for (QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        const bool known = small.contains(word.toString().toLower());
        if (first && !known)
            return false;
        if (!known && !word.isEmpty() && word.front().isLower())
            return false;
        first = false;
    }
    return !first;
}

/// "「…。」と述べた": what was said goes on in the sentence that says it.
bool quotesOn(QStringView closers, QStringView next)
{
    return next.startsWith(u'と') && (closers.contains(u'」') || closers.contains(u'』'));
}

/// "II" of "vol. II"; not the pronoun.
bool isRomanNumber(QStringView word)
{
    static constexpr QStringView Roman = u"IVXLC";
    return word != u"I" && std::ranges::all_of(word, [](QChar c) { return Roman.contains(c); });
}

/// "Annex A.", "Plan B.": the letter counts, and is no initial.
bool namesByLetter(QStringView text, qsizetype begin, qsizetype from)
{
    static const QSet<QString> lettered{u"annex"_s, u"appendix"_s, u"schedule"_s, u"plan"_s,   u"group"_s,
                                        u"option"_s, u"class"_s,   u"category"_s, u"exhibit"_s, u"attachment"_s,
                                        u"section"_s, u"hepatitis"_s, u"vitamin"_s, u"terminal"_s};
    QStringView before = text.sliced(begin, from - begin).trimmed();
    before = before.last(std::min(before.size(), LongestAbbreviation));
    return lettered.contains(before.sliced(before.lastIndexOf(u' ') + 1).toString().toLower());
}

/// Nothing before \p word since \p begin but blanks, brackets and quotes: "1. The parties", "(a) …".
bool isLabel(QStringView text, qsizetype begin, qsizetype from, QStringView word)
{
    const QStringView before = text.sliced(begin, from - begin);
    if (before.size() > LongestAbbreviation || word.size() < 2)
        return false;
    if (std::ranges::any_of(before, [](QChar c) { return c.isLetterOrNumber(); }))
        return false;
    const QStringView bare = word.chopped(1);
    const bool digits = std::ranges::all_of(bare, [](QChar c) { return c.isDigit() || c == u'.'; });
    static constexpr QStringView Roman = u"IVXLCivxlc";
    const bool roman =
        bare.size() <= 5 && std::ranges::all_of(bare, [](QChar c) { return Roman.contains(c); });
    return !bare.isEmpty() &&
           ((digits && bare.size() <= 6) || roman || (bare.size() == 1 && bare[0].isLetter()));
}

} // namespace

qsizetype SentenceRules::beforeOpeners(QStringView text, qsizetype begin, qsizetype boundary)
{
    static constexpr QStringView Openers = u"“‘「『《〈（([{«【〔［";
    qsizetype at = boundary;
    while (at > begin && (text[at - 1].isSpace() || Openers.contains(text[at - 1])))
        --at;
    const bool opened =
        std::ranges::any_of(text.sliced(at, boundary - at), [](QChar c) { return !c.isSpace(); });
    return opened && at > begin ? at : boundary;
}

SentenceRules::SentenceRules(StopRules abbreviations) : m_abbreviations(std::move(abbreviations)) {}

bool SentenceRules::isBoundary(QStringView text, qsizetype begin, qsizetype boundary, qsizetype end) const
{
    qsizetype last = boundary;
    while (last > begin && text[last - 1].isSpace())
        --last;
    qsizetype stop = last;
    while (stop > begin && isCloser(text[stop - 1]))
        --stop;
    QStringView next = text.sliced(boundary, end - boundary).trimmed();
    if (stop == begin || next.isEmpty())
        return true;
    if (next.front().isLower() && text[stop - 1].unicode() < 0x250)
        return false;                             // "“What now?” he asked"
    static constexpr QChar LittleSection(0x104A); // Burmese comma
    if (text[stop - 1] == LittleSection || next.startsWith(u"ល។") ||
        quotesOn(text.sliced(stop, last - stop), next))
        return false; // "។ល។" is the Khmer "etc."
    if (text[stop - 1] != u'.')
        return true;
    if (stop == boundary && text[boundary].isLetterOrNumber())
        return false; // "ค.ศ. 2025": no blank, so within an abbreviation; see missedBoundary()
    return stopEnds(text, begin, stop - 1, next);
}

bool SentenceRules::stopEnds(QStringView text, qsizetype begin, qsizetype stop, QStringView next) const
{
    const QStringView word = wordOfStop(text, begin, stop);
    const qsizetype from = stop + 1 - word.size();
    if (isLabel(text, begin, from, word))
        return false;
    const QStringView follower = firstWord(next);
    // An initial stands behind a name or another initial, or begins a name.
    if (word.size() == 2 && word[0].isUpper())
        return beginsSentences(follower) || namesByLetter(text, begin, from);
    const StopRule rule = m_abbreviations ? m_abbreviations(text.first(stop + 1)) : StopRule::None;
    switch (rule) {
    case StopRule::Never:
        return false;
    case StopRule::BeforeNumber:
        return follower.isEmpty() || !(follower.front().isDigit() || isRomanNumber(follower));
    case StopRule::MayEnd:
        if (isHalfOfDay(word) && !beginsSentences(follower) && isTimePhrase(text.sliced(begin, from - begin)))
            return false; // "At 5 a.m. Mr. Hale left"
        return beginsSentences(follower) || (endsClauses(word) && !isCapitals(follower));
    case StopRule::None:
        break;
    }
    return !isDotted(word) || beginsSentences(follower);
}

qsizetype SentenceRules::beforeNumber(QStringView text, qsizetype stop, qsizetype end) const
{
    static constexpr QStringView Currencies = u"$€£¥";
    constexpr qsizetype ShortestWord = 4; ///< shorter ones may be abbreviations that no lexicon has
    qsizetype boundary = stop + 1;
    while (boundary < end && isCloser(text[boundary]))
        ++boundary;
    if (boundary >= end || !text[boundary].isSpace())
        return -1;
    qsizetype next = boundary;
    while (next < end && (text[next].isSpace() || Currencies.contains(text[next])))
        ++next;
    qsizetype from = stop;
    while (from > 0 && text[from - 1].isLetterOrNumber())
        --from;
    const QStringView word = text.sliced(from, stop - from);
    if (next >= end || !text[next].isDigit() || word.size() < ShortestWord)
        return -1;
    const bool year = word.size() == 4 && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
    const bool plain = std::ranges::all_of(word.sliced(1), [](QChar c) { return c.isLower(); }) &&
                       (word[0].isLower() || word.size() > ShortestWord);
    const bool ends = !m_abbreviations || m_abbreviations(text.first(stop + 1)) == StopRule::None;
    return ends && (year || plain) ? boundary : -1;
}

qsizetype SentenceRules::missedBoundary(QStringView text, Range part) const
{
    for (qsizetype at = part.begin + 4; at + 2 < part.end; ++at) {
        if (text[at] != u'.')
            continue;
        if (const qsizetype boundary = beforeNumber(text, at, part.end); boundary > 0)
            return boundary;
        if (!text[at + 1].isUpper() || !text[at + 2].isLower())
            continue;
        const QStringView before = text.sliced(at - 4, 4);
        const bool year = std::ranges::all_of(before, [](QChar c) { return c.isDigit(); });
        const bool word = std::ranges::all_of(before.last(3), [](QChar c) { return c.isLower(); });
        if (!year && !word)
            continue;
        // Addresses and file names hold such stops, too.
        qsizetype from = at;
        while (from > part.begin && !text[from - 1].isSpace())
            --from;
        qsizetype to = at;
        while (to < part.end && !text[to].isSpace())
            ++to;
        const QStringView token = text.sliced(from, to - from);
        const bool address =
            std::ranges::any_of(token, [](QChar c) { return c == u'/' || c == u'@' || c == u'_'; });
        if (!address && token.chopped(1).count(u'.') == 1)
            return at + 1;
    }
    return -1;
}

} // namespace counterpart::text
