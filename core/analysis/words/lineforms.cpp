// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/lineforms.h"

#include "core/analysis/words/lineshape.h"
#include "core/text/stops.h"

#include <QRegularExpression>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestAttribution = 400;
constexpr qsizetype LongestNotice = 160;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QRegularExpression &expression, QStringView line)
{
    return expression.matchView(line).hasMatch();
}

} // namespace

bool isAttribution(QStringView line)
{
    // What leads in a text stands alone, and mostly ends with a colon.
    static const QRegularExpression lead = pattern(
        uR"((?:\battributable to\b|^(?:begin|end) text\b|\bthe text of the following\b|\b(?:released?|issued?|provided|gave) the following\b|^the following (?:(?:is|are|was|were) (?:an? |the )?)?(?:[\w'’-]+ )?(?:statement|readout|text|remarks?|transcript|declaration|communiqu[eé])\b).*:$)"_s);
    static const QRegularExpression alone = pattern(
        uR"(^(?:the following (?:[\w-]+ ){0,3}(?:is|are|was|were|may be|can be) attributable to\b.*|attributable to\b.*|[(\[]?(?:begin|end)(?: of)? (?:text|statement|transcript)[)\]]?[.:]?)$)"_s);
    static const QRegularExpression signedBy = pattern(
        uR"(^the following (?:joint )?(?:statement|text|readout|declaration|communiqu[eé]|transcript|remarks?) (?:is|are|was|were)\b)"_s);
    if (line.size() > LongestAttribution)
        return false;
    return matches(lead, line) || (line.size() < 120 && matches(alone, line)) || matches(signedBy, line);
}

bool isNotice(QStringView line)
{
    static const QRegularExpression label = pattern(
        uR"(^(?:tel(?:ephone)?|phone|fax|facsimile|mobile|hotline|e-?mail|web(?: ?site)?|address|p\.? ?o\.? box|(?:media |press )?contacts?|press office|photos?|pictures?|photo credit|credits?|sources?|via|ទូរស័ព្ទ|ទូរសារ|អ៊ីមែល|ប្រភព|โทร|ที่มา|แหล่งที่มา|อีเมล|电话|传真|电邮|邮箱|来源|來源|出典|出處|출처|источник|тел|джерело|nguồn|sumber)\s*(?:\(s\))?\s*(?:no\.?|number)?\s*[.:：៖/]\s*(?:\S|$))"_s);
    static const QRegularExpression number =
        pattern(uR"(^(?:tel(?:ephone)?|phone|fax|mobile|hotline)\.?\s*(?:no\.?)?\s*[+(]?\d)"_s);
    static const QRegularExpression address =
        pattern(uR"(^<?(?:https?://|www\.)\S+>?$|^<?[\w.+-]+@[\w-]+(?:\.[\w-]+)+>?$)"_s);
    static const QRegularExpression credit = pattern(
        uR"(^(?:photos?|pictures?|images?) (?:by|courtesy|credit|©)\b|^(?:©|\(c\)\s*\d{4}|copyright\s*(?:©|\(c\)|\d{4})))"_s);
    static const QRegularExpression pointer = pattern(
        uR"(^(?:for|to get) (?:more|further|additional) (?:information|details)\b.*(?:\b(?:visit|contact|see|click|call|go to|follow|refer|consult|write)\b|https?://|www\.|@))"_s);
    static const QRegularExpression menu = pattern(
        uR"(^(?:share(?:d)?(?: (?:this(?: \w+)?|on|via|article|page)){0,2}|read more|print(?: this page)?|for (?:more|further) information)\s*[:.»>]*$)"_s);
    if (line.size() >= LongestNotice)
        return false;
    if (matches(address, line) || matches(number, line) || matches(pointer, line) || matches(menu, line))
        return true;
    // "Sources: the two sides agreed …" goes on like prose.
    const int plain = shapeOf(line).plain;
    const bool prose = plain >= 5 || (plain >= 3 && text::endsSentence(line));
    return !prose && (matches(label, line) || matches(credit, line));
}

bool isTimeOfDay(QStringView line)
{
    static const QRegularExpression time =
        pattern(uR"(^\d{1,2}[:.]\d\d\s*(?:[ap]\.?\s?m\.?)?(?:\s*[(]?[A-Z]{2,5}[)]?)?\.?$)"_s);
    return line.size() <= 24 && matches(time, line);
}

bool isEndMark(QStringView line)
{
    static const QRegularExpression mark = pattern(
        uR"(^[-–—*#.\[(（【\s]*(?:(?:the )?end|ends|finis|fin|ende|конец|完|终|終|ចប់|จบ|끝|end (?:of )?(?:the )?(?:transcript|text|statement|remarks|document|translation))[-–—*#.\])）】\s]*$)"_s);
    return line.size() <= 40 && matches(mark, line);
}

bool isRemark(QStringView piece)
{
    static constexpr QStringView Openers = u"([（【";
    static constexpr QStringView Closers = u")]）】";
    static const QRegularExpression words = pattern(
        uR"(\b(?:laugh\w*|applau\w*|cheer\w*|inaudible|unintelligible|indiscernible|cross-? ?talk|off[- ]mi[ck]e?|translat\w+|interpret\w+|transcript\w*|as (?:delivered|prepared)|paus\w+|silence|gestur\w+|speak\w* (?:in )?\w+|spoken in|no (?:response|audio|answer)|audio|video|recording|technical|background noise|signed|signatures?|sic|toast\w*|recess|music|gavel)\b|笑|掌声|鼓掌|完|译|訳|拍手|박수|웃음|смех|аплодисменты)"_s);
    constexpr int MostWords = 8;
    constexpr qsizetype MostDense = 16;
    if (piece.size() < 3 || !Openers.contains(piece.front()))
        return false;
    while (!piece.isEmpty() && (piece.back() == u'.' || piece.back() == u'。'))
        piece.chop(1);
    if (piece.isEmpty() || !Closers.contains(piece.back()))
        return false;
    const LineShape shape = shapeOf(piece);
    if (shape.words > MostWords || (!shape.hasCase() && piece.size() > MostDense))
        return false;
    return matches(words, piece) || (shape.hasCase() && shape.words == 1);
}

} // namespace counterpart::analysis
