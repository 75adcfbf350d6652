// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/shapes.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/blanks.h"
#include "core/text/stops.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::reading::shapes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestHeading = 110;
constexpr qsizetype LongestLetterhead = 90;

bool matches(const QRegularExpression &pattern, QStringView line)
{
    return pattern.matchView(line).hasMatch();
}

QRegularExpression pattern(const QString &text)
{
    QRegularExpression expression(text, QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

/// A pattern of resources/lexicon/cues.
QRegularExpression cued(QStringView name)
{
    return pattern(lexicon::cuePattern(name));
}

} // namespace

bool isAllCapitals(QStringView line)
{
    qsizetype upper = 0;
    for (const QChar c : line) {
        if (c.isLower())
            return false;
        upper += c.isUpper();
    }
    return upper >= 3;
}

double capitalisedShare(QStringView line)
{
    int words = 0;
    int capitals = 0;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        const auto first = std::ranges::find_if(word, [](QChar c) { return c.isLetterOrNumber(); });
        if (first == word.end() || word.end() - first < 4)
            continue;
        ++words;
        capitals += !first->isLower();
    }
    return words == 0 ? 1.0 : double(capitals) / words;
}

bool isHeadingLike(QStringView line)
{
    return !line.isEmpty() && line.size() <= LongestHeading && !text::endsSentence(line) && !line.endsWith(u',') &&
           (isAllCapitals(line) || capitalisedShare(line) >= 0.6);
}

bool isShortTitle(QStringView line)
{
    return line.size() >= 3 && line.size() <= 60 && line.front().isUpper() &&
           line.back().isLetterOrNumber() && !line.contains(u',') && !line.contains(u':');
}

bool isProse(QStringView line)
{
    const bool dense = !line.isEmpty() && isUnspaced(line[line.size() / 2]);
    if (text::endsSentence(line))
        return line.size() >= (dense ? 10 : 28);
    return line.size() > (dense ? 60 : 130);
}

bool isContact(QStringView line)
{
    static const QRegularExpression label = cued(u"shapes.contact");
    static const QRegularExpression address =
        pattern(uR"(^(?:<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?|(?:https?://|www\.)\S+)$)"_s);
    static const QRegularExpression number = pattern(uR"(^[+(]?\d[\d ()/.+-]{6,}\d$)"_s);
    return line.size() <= 120 && (matches(label, line) || matches(address, line) || matches(number, line));
}

bool isPageNumber(QStringView line)
{
    static const QRegularExpression number = cued(u"shapes.page_number");
    return line.size() <= 20 && matches(number, line);
}

bool isAddress(QStringView line)
{
    const bool parts = line.contains(u',') || std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
    return line.size() <= LongestLetterhead && parts && !text::endsSentence(line) && capitalisedShare(line) >= 0.7;
}

bool isLetterhead(QStringView line)
{
    static const QRegularExpression issuer = cued(u"shapes.issuer");
    static const QRegularExpression paper = cued(u"shapes.paper");
    static const QRegularExpression khmer = cued(u"shapes.khmer_letterhead");
    if (line.size() > LongestLetterhead || text::endsSentence(line) || capitalisedShare(line) < 0.6)
        return false;
    return matches(paper, line) || matches(issuer, line) || matches(khmer, line);
}

bool isDateline(QStringView line)
{
    static const QRegularExpression date = cued(u"shapes.dateline");
    static const QRegularExpression time =
        pattern(uR"(^\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,5})?$)"_s);
    static const QRegularExpression khmer = cued(u"shapes.khmer_dateline");
    if (line.size() > 100)
        return false;
    if (line.endsWith(u'.') && !line.endsWith(u"m.", Qt::CaseInsensitive))
        line.chop(1);
    static const QRegularExpression thai =
        pattern(uR"(^(?:วัน\S{2,12}ที่\s*)?[0-9๐-๙]{1,2}\s+\S{3,12}\s+[0-9๐-๙]{4}$)"_s);
    return matches(date, line) || matches(time, line) || matches(thai, line) ||
           (matches(khmer, line) && !text::endsSentence(line));
}

bool isAttribution(QStringView line)
{
    static const QRegularExpression lead = cued(u"shapes.attribution");
    static const QRegularExpression mark = cued(u"shapes.text_mark");
    return line.size() <= 260 && (matches(lead, line) || matches(mark, line));
}

bool isSourceNote(QStringView line)
{
    static const QRegularExpression note = cued(u"shapes.source_note");
    return line.size() <= 320 && matches(note, line);
}

bool isEndMark(QStringView line)
{
    static const QRegularExpression word = cued(u"shapes.end_mark");
    const bool letters = std::ranges::any_of(line, [](QChar c) { return c.isLetterOrNumber(); });
    if (line.size() > 40)
        return !letters;
    return !letters || (matches(word, line) && line != u"30");
}

bool isNavigation(QStringView line)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"shapes.navigation");
    if (line.size() > 30)
        return false;
    static constexpr QStringView Marks = u" :|>»›+▼";
    while (!line.isEmpty() && Marks.contains(line.back()))
        line.chop(1);
    return words.contains(line.toString().toLower());
}

bool isInvitation(QStringView line)
{
    static const QRegularExpression lead = cued(u"shapes.invitation");
    return line.size() <= 120 && matches(lead, line);
}

bool isSpeech(QStringView line)
{
    static const QRegularExpression capitals(
        uR"(^(?:[\p{Lu}][\p{Lu}.'’\- ]{1,60}(?:\([^)]{1,40}\))?:|[QA][ .:]\s*\S))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression named(uR"(^((?:[\p{L}.'’-]+ ){1,8}[\p{L}.'’-]+): .{4,}[.,!?…—”"]$)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = capitals.matchView(line); match.hasMatch())
        return match.capturedEnd() < line.size();
    const auto match = named.matchView(line);
    return match.hasMatch() && capitalisedShare(match.capturedView(1)) >= 0.8;
}

bool isTeaser(QStringView line)
{
    static const QRegularExpression lead = cued(u"shapes.teaser");
    return line.endsWith(u"[...]") || line.endsWith(u"[…]") || (line.size() <= 40 && matches(lead, line));
}

} // namespace counterpart::reading::shapes
