// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace counterpart::models {

/// Times are real numbers of days, Julian day numbers that turn over at midnight; spans are half-open.
[[nodiscard]] double startOf(QDate day);
[[nodiscard]] double endOf(QDate day);
/// The day that \p time lies in; the nearest one that a calendar can name.
[[nodiscard]] QDate dayAt(double time);

struct TimeSpan
{
    double from = 0;
    double to = 0; ///< exclusive
    [[nodiscard]] bool isEmpty() const { return to <= from; }
    [[nodiscard]] double length() const { return to - from; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

} // namespace counterpart::models
