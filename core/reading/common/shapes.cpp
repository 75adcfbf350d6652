// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/shapes.h"

#include "core/reading/common/blanks.h"
#include "core/text/stops.h"

#include <QRegularExpression>
#include <QSet>

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

constexpr auto Months =
    "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?"
    "|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)";

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
    static const QRegularExpression label = pattern(
        uR"(^(?:(?:tele?)?(?:phone)?|tel|fax|facsimile|mobile|hotline|e-?mail|web(?:site)?|www|p\.?\s?o\.?\s?box|facebook|telegram|twitter|ទូរស័ព្ទ|ទូរសារ|អ៊ីមែល|โทร|电话|传真)\s*(?:no\.?)?\s*[:.៖：/]\s*\S)"_s);
    static const QRegularExpression address =
        pattern(uR"(^(?:<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?|(?:https?://|www\.)\S+)$)"_s);
    static const QRegularExpression number = pattern(uR"(^[+(]?\d[\d ()/.+-]{6,}\d$)"_s);
    return line.size() <= 120 && (matches(label, line) || matches(address, line) || matches(number, line));
}

bool isPageNumber(QStringView line)
{
    static const QRegularExpression number =
        pattern(uR"(^(?:page|p\.|ទំព័រ)?\s*[-–—]?\s*\d{1,4}\s*(?:(?:of|/)\s*\d{1,4})?\s*[-–—]?$)"_s);
    return line.size() <= 20 && matches(number, line);
}

bool isAddress(QStringView line)
{
    const bool parts = line.contains(u',') || std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
    return line.size() <= LongestLetterhead && parts && !text::endsSentence(line) && capitalisedShare(line) >= 0.7;
}

bool isLetterhead(QStringView line)
{
    static const QRegularExpression issuer = pattern(
        uR"(^(?:the )?(?:(?:[\w.'’-]+ ){0,4}(?:kingdom|republic|federation|socialist republic|people[’']?s republic|union) of|nation[ ,]+religion[ ,]+king|(?:royal )?government of|ministry|(?:[\w.]+ ){0,3}department of|general department|department|office of|bureau of|embassy of|(?:[\w.]+ ){0,3}embassy|permanent mission|white house|delegation of|press and information|spokesperson|information department|national assembly|senate|council of ministers)\b)"_s);
    static const QRegularExpression paper = pattern(
        uR"(^(?:(?:official )?(?:press|media|news) (?:release|statement|note|advisory|communiqu[eé]|briefing)|fact ?sheet|joint fact ?sheet|transcript|statement|joint statement|communiqu[eé]|for immediate release|unofficial translation|translation|readout|via teleconference|via telephone|(?:no|ref)\.?\s*[:.]?\s*\d.*)$)"_s);
    static const QRegularExpression khmer = pattern(
        uR"(^(?:ព្រះរាជាណាចក្រកម្ពុជា|ជាតិ\s*សាសនា\s*ព្រះមហាក្សត្រ|ក្រសួង|ទីស្តីការគណៈរដ្ឋមន្ត្រី|រាជរដ្ឋាភិបាល|សេចក្ត?ី?ប្រកាសព័ត៌មាន|សេចក្ដីប្រកាសព័ត៌មាន|សេចក្តីជូនព័ត៌មាន))"_s);
    if (line.size() > LongestLetterhead || text::endsSentence(line) || capitalisedShare(line) < 0.6)
        return false;
    return matches(paper, line) || matches(issuer, line) || matches(khmer, line);
}

bool isDateline(QStringView line)
{
    static const QString place = uR"((?:[\p{L}.’' -]{2,40}(?:, ?[\p{L}.’' -]{2,30}){0,2}[,:]? ?)?)"_s;
    static const QString month = QString::fromLatin1(Months);
    static const QRegularExpression date = pattern(
        u"^"_s + place + u"(?:on |the |dated? ?:? ?)*(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?"_s + month +
        u",? \\d{4}|"_s + month +
        u" \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?:,? at)?(?:[ ,]+\\d{1,2}[:.]\\d\\d.{0,12})?$"_s);
    static const QRegularExpression time =
        pattern(uR"(^\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s+[A-Z]{2,5})?$)"_s);
    static const QRegularExpression khmer = pattern(
        uR"(^(?:ធ្វើនៅ|រាជធានី\S*\s*,?\s*ថ្ងៃ|ភ្នំពេញ\s*,?\s*ថ្ងៃ|ថ្ងៃ\S*\s+\S*កើត|ថ្ងៃទី\s*[០-៩\d]+\s*ខែ).{0,80}$)"_s);
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
    static const QRegularExpression lead = pattern(
        uR"(^(?:the following (?:is|was|are|statement|readout|remarks|text|joint|can|may)\b.{0,200}|attributable to .{0,120}|begin text|end text|text follows|.{0,40}(?:issued|released) the following .{0,160}):$)"_s);
    static const QRegularExpression mark =
        pattern(uR"(^[(\[]?(?:begin|end)(?: of)? (?:text|statement|transcript)[)\]]?[:.]?$)"_s);
    return line.size() <= 260 && (matches(lead, line) || matches(mark, line));
}

bool isSourceNote(QStringView line)
{
    static const QRegularExpression note = pattern(
        uR"(^(?:source|sources|via|ที่มา|来源|來源|источник|джерело|ប្រភព|nguồn|sumber)\s*[:：៖]\s*\S.{0,300}$)"_s);
    return line.size() <= 320 && matches(note, line);
}

bool isEndMark(QStringView line)
{
    static const QRegularExpression word =
        pattern(uR"(^[-–—*.\[( ]*(?:end|ends|30|finis|完|ចប់)[-–—*.\]) ]*$)"_s);
    const bool letters = std::ranges::any_of(line, [](QChar c) { return c.isLetterOrNumber(); });
    if (line.size() > 40)
        return !letters;
    return !letters || (matches(word, line) && line != u"30");
}

bool isNavigation(QStringView line)
{
    static const QSet<QString> words = [] {
        const QString list =
            u"share|home|print|email|e-mail|tweet|facebook|twitter|x|linkedin|whatsapp|telegram|"
            u"copy link|menu|search|close|back|next|previous|more|read more|back to top|top|"
            u"skip to content|skip to main content|share this page|share this|print this page|related|"
            u"related articles|related news|related content|subscribe|sign up|log in|login|download|"
            u"download pdf|accept|accept all|all news|latest news|contact us|about us|privacy policy|"
            u"terms of use|site map|sitemap|copyright|all rights reserved|advertisement|view original|"
            u"read the original|พิมพ์|แชร์|查看原文|分享|打印|ចែករំលែក|распечатать|поделиться|друк|поділитися"_s;
        const QStringList all = list.split(u'|');
        return QSet<QString>(all.begin(), all.end());
    }();
    if (line.size() > 30)
        return false;
    static constexpr QStringView Marks = u" :|>»›+▼";
    while (!line.isEmpty() && Marks.contains(line.back()))
        line.chop(1);
    return words.contains(line.toString().toLower());
}

bool isInvitation(QStringView line)
{
    static const QRegularExpression lead = pattern(
        uR"(^(?:click|read|see|view|download|watch|listen|follow|subscribe|sign up|learn more|find out|continue reading|share|more (?:on|about|news|from)|related|latest|also|further reading|you may)\b)"_s);
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
    static const QRegularExpression lead = pattern(
        uR"(^(?:see also|read also|read more|related (?:news|articles|stories|content|links|topics)|more (?:news|stories)|you may also like|latest news|recommended)\s*:?$)"_s);
    return line.endsWith(u"[...]") || line.endsWith(u"[…]") || (line.size() <= 40 && matches(lead, line));
}

} // namespace counterpart::reading::shapes
