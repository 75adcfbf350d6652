// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::text {

using namespace Qt::StringLiterals;

namespace {

/// Blanks of any kind, and signs that are not seen: a spreadsheet drops them before it looks.
bool isPassedOver(QChar sign)
{
    return sign.isSpace() || sign.category() == QChar::Other_Control ||
           sign.category() == QChar::Other_Format;
}

bool beginsFormula(QStringView text)
{
    static const QStringView signs = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B"; // full, small
    if (text.isEmpty())
        return false;
    if (text.front().category() == QChar::Other_Control)
        return true;
    const auto first = std::ranges::find_if_not(text, isPassedOver);
    return first != text.end() && signs.contains(*first);
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(u"^[+-]?[0-9]+(?:[.,][0-9]+)*(?:[eE][+-]?[0-9]+)?\\z"_s);
    return number.matchView(text).hasMatch();
}

QString cell(QString text)
{
    if (beginsFormula(text) && !isNumber(text))
        text.prepend(u'\'');
    if (std::ranges::any_of(text, [](QChar sign) { return u"\",\r\n"_s.contains(sign); }))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

} // namespace

QByteArray toCsv(const QList<QStringList> &rows)
{
    QByteArray csv;
    for (const QStringList &row : rows) {
        QStringList cells;
        cells.reserve(row.size());
        for (const QString &value : row)
            cells.append(cell(value));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace counterpart::text
