// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/notemarks.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using text::MappedText;

namespace {

constexpr QStringView Digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹"; ///< each in the place of its value

bool isRaisedDigit(QChar c)
{
    return Digits.contains(c);
}

QString plainDigits(QStringView raised)
{
    QString plain;
    for (const QChar c : raised)
        plain += QChar(u'0' + int(Digits.indexOf(c)));
    return plain;
}

} // namespace

QString raisedDigits(QStringView digits)
{
    QString raised;
    for (const QChar c : digits)
        raised += c >= u'0' && c <= u'9' ? Digits[c.unicode() - u'0'] : c;
    return raised;
}

Raised raisedKind(QStringView before, QStringView mark, QStringView after)
{
    static const QRegularExpression number(u"^[\\[(]?\\d{1,3}(?:\\s?[,;\u2013-]\\s?\\d{1,3}){0,5}[\\])]?[,;.]?$"_s);
    // Lengths that are written with a power; short words among them only behind a figure.
    static const QRegularExpression unit(
        u"(?:(?:^|[\\s\\d(/])(?:[kcdhm]?m|[\u043A\u0441\u043C\u0434]?\u043C)|\\d\\s?(?:ft|mi|yd|in|s))$"_s);
    static const QRegularExpression ten(u"(?:^|[\\s(\u00D7*\u00B7x])10$"_s);
    // Notes of tables are told by letters; "e" and "o" end ordinals (1e, 2o).
    static const QRegularExpression letter(u"^[a-dfg]$"_s);
    static const QRegularExpression figure(u"\\d[\\d.,]*\\d%?$"_s);
    before = before.trimmed();
    mark = mark.trimmed();
    if (letter.matchView(mark).hasMatch() && !(!after.isEmpty() && after.front().isLetterOrNumber()) &&
        figure.matchView(before.last(std::min<qsizetype>(before.size(), 12))).hasMatch())
        return Raised::Note;
    if (before.isEmpty() || !number.matchView(mark).hasMatch())
        return Raised::Part;
    const QChar last = before.back();
    const bool clings = last.isLetterOrNumber() || last.isMark() || last.isPunct() || last == u'%' ||
                        last.category() == QChar::Symbol_Currency;
    const bool fraction = after.startsWith(u'/') || after.startsWith(u'\u2044');
    if (!clings || fraction)
        return Raised::Part;
    if ((mark == u"2" || mark == u"3") && unit.matchView(before.last(std::min<qsizetype>(before.size(), 8))).hasMatch())
        return Raised::Part;
    if (mark.size() <= 2 && ten.matchView(before.last(std::min<qsizetype>(before.size(), 4))).hasMatch())
        return Raised::Power;
    return Raised::Note;
}

MappedText withoutNoteMarks(const MappedText &text)
{
    const QStringView view = text.view();
    if (std::ranges::none_of(view, isRaisedDigit))
        return text;
    MappedText made;
    qsizetype done = 0;
    for (qsizetype at = 0; at < view.size(); ++at) {
        if (!isRaisedDigit(view[at]))
            continue;
        qsizetype end = at;
        while (end < view.size() && isRaisedDigit(view[end]))
            ++end;
        // Within a word it is a letter that was read in the wrong encoding, or a power.
        const bool isWithin = end < view.size() && view[end].isLetter();
        const bool clings = at > 0 && !view[at - 1].isSpace() && !isWithin;
        if (clings && raisedKind(view.first(at), plainDigits(view.sliced(at, end - at)), view.sliced(end)) ==
                          Raised::Note) {
            made.append(text, {done, at});
            done = end;
        }
        at = end - 1;
    }
    made.append(text, {done, view.size()});
    return made;
}

} // namespace counterpart::reading
