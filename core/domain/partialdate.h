// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace counterpart::domain {

enum class DatePrecision { Day, Month, Year, Span };

/// A date known to the day, month or year, or a span of days; both ends inclusive.
struct PartialDate
{
    QDate from;
    QDate to;
    DatePrecision precision = DatePrecision::Day;

    [[nodiscard]] static PartialDate day(QDate day) { return {day, day, DatePrecision::Day}; }
    [[nodiscard]] static PartialDate month(int year, int month);
    [[nodiscard]] static PartialDate year(int year);
    [[nodiscard]] static PartialDate span(QDate from, QDate to);
    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    /// "YYYY", "YYYY-MM", "YYYY-MM-DD" or "A..B"; empty when invalid.
    [[nodiscard]] QString toString() const;
    /// Reads what toString() writes.
    [[nodiscard]] static std::optional<PartialDate> fromString(QStringView text);
    friend bool operator==(const PartialDate &, const PartialDate &) = default;
};

/// "day", "month", "year" or "span", as the command line prints it.
[[nodiscard]] QString datePrecisionName(DatePrecision precision);

} // namespace counterpart::domain
