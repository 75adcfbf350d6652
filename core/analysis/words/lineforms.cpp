// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/lineforms.h"

#include "core/analysis/words/lineshape.h"
#include "core/lexicon/cues.h"
#include "core/text/stops.h"

#include <QRegularExpression>

#include <algorithm>

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

/// Spares most sentences the expressions.
bool beginsLikeClosing(QStringView line)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"lines.closing_words");
    constexpr qsizetype LongestWord = 14;
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto *from = std::find_if(line.begin(), line.end(), isLetter);
    const auto *to = std::find_if_not(from, line.end(), isLetter);
    return to - from <= LongestWord && words.containsAnyCase(QStringView(from, to));
}

} // namespace

bool isAttribution(QStringView line)
{
    // What leads in a text stands alone, and mostly ends with a colon.
    static const QRegularExpression lead = pattern(lexicon::cuePattern(u"lines.attribution_lead"));
    static const QRegularExpression alone = pattern(lexicon::cuePattern(u"lines.attribution_alone"));
    static const QRegularExpression signedBy = pattern(lexicon::cuePattern(u"lines.attribution_signed"));
    if (line.size() > LongestAttribution)
        return false;
    return matches(lead, line) || (line.size() < 120 && matches(alone, line)) || matches(signedBy, line);
}

bool isNotice(QStringView line)
{
    static const QRegularExpression label = pattern(lexicon::cuePattern(u"lines.notice_label"));
    static const QRegularExpression number = pattern(lexicon::cuePattern(u"lines.notice_telephone"));
    static const QRegularExpression address = pattern(lexicon::cuePattern(u"lines.notice_address"));
    static const QRegularExpression credit = pattern(lexicon::cuePattern(u"lines.notice_credit"));
    static const QRegularExpression pointer = pattern(lexicon::cuePattern(u"lines.notice_pointer"));
    static const QRegularExpression menu = pattern(lexicon::cuePattern(u"lines.notice_menu"));
    if (line.size() >= LongestNotice)
        return false;
    if (matches(address, line) || matches(number, line) || matches(pointer, line) || matches(menu, line))
        return true;
    // "Sources: the two sides agreed …" goes on like prose.
    const int plain = shapeOf(line).plain;
    const bool prose = plain >= 5 || (plain >= 3 && text::endsSentence(line));
    return !prose && (matches(label, line) || matches(credit, line));
}

bool isPointer(QStringView line)
{
    static const QRegularExpression link = pattern(lexicon::cuePattern(u"lines.notice_link"));
    static const QRegularExpression click = pattern(lexicon::cuePattern(u"lines.notice_click"));
    static const QRegularExpression giver = pattern(lexicon::cuePattern(u"lines.notice_giver"));
    constexpr qsizetype Longest = 240; // a headline may follow
    return line.size() < Longest && beginsLikeClosing(line) &&
           (matches(link, line) || matches(click, line) || matches(giver, line));
}

bool isSignOffFormula(QStringView line)
{
    static const QRegularExpression formula = pattern(lexicon::cuePattern(u"lines.sign_off"));
    return line.size() < LongestAttribution && beginsLikeClosing(line) && matches(formula, line);
}

bool isTimeOfDay(QStringView line)
{
    static const QRegularExpression time = pattern(lexicon::cuePattern(u"lines.time_of_day"));
    return line.size() <= 24 && matches(time, line);
}

bool isEndMark(QStringView line)
{
    static const QRegularExpression mark = pattern(lexicon::cuePattern(u"lines.end_mark"));
    return line.size() <= 40 && matches(mark, line);
}

bool isDeskMark(QStringView piece)
{
    static const QRegularExpression mark(lexicon::cuePattern(u"lines.desk_mark")); // in capitals alone
    return piece.size() <= 24 && mark.matchView(piece).hasMatch();
}

bool isNumberedPoint(QStringView line)
{
    static const QRegularExpression number = pattern(lexicon::cuePattern(u"lines.point_number"));
    return matches(number, line.first(std::min<qsizetype>(line.size(), 12)));
}

bool isRemark(QStringView piece)
{
    static constexpr QStringView Openers = u"([（【";
    static constexpr QStringView Closers = u")]）】";
    static const QRegularExpression words = pattern(lexicon::cuePattern(u"lines.remark"));
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
