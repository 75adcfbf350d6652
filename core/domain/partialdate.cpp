// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/partialdate.h"

#include <QStringList>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

PartialDate PartialDate::month(int year, int month)
{
    const QDate first(year, month, 1);
    return {first, first.isValid() ? first.addDays(first.daysInMonth() - 1) : QDate(), DatePrecision::Month};
}

PartialDate PartialDate::year(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31), DatePrecision::Year};
}

PartialDate PartialDate::span(QDate from, QDate to)
{
    return {from, to, from == to ? DatePrecision::Day : DatePrecision::Span};
}

QString PartialDate::toString() const
{
    if (!isValid())
        return {};
    switch (precision) {
    case DatePrecision::Year:
        return from.toString(u"yyyy");
    case DatePrecision::Month:
        return from.toString(u"yyyy-MM");
    case DatePrecision::Day:
        return from.toString(Qt::ISODate);
    case DatePrecision::Span:
        break;
    }
    return from.toString(Qt::ISODate) + u".."_s + to.toString(Qt::ISODate);
}

std::optional<PartialDate> PartialDate::fromString(QStringView text)
{
    PartialDate date;
    if (const qsizetype dots = text.indexOf(u".."); dots >= 0) {
        date = span(QDate::fromString(text.first(dots), Qt::ISODate),
                    QDate::fromString(text.sliced(dots + 2), Qt::ISODate));
    } else if (text.size() == 4) {
        date = year(text.toInt());
    } else if (text.size() == 7 && text[4] == u'-') {
        date = month(text.first(4).toInt(), text.sliced(5).toInt());
    } else {
        date = day(QDate::fromString(text, Qt::ISODate));
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString datePrecisionName(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return u"day"_s;
    case DatePrecision::Month:
        return u"month"_s;
    case DatePrecision::Year:
        return u"year"_s;
    case DatePrecision::Span:
        return u"span"_s;
    }
    return {};
}

} // namespace counterpart::domain
