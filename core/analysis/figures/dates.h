// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QDate>

#include <optional>
#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// What dates are resolved against.
struct DateContext
{
    std::optional<QDate>
        reference;           ///< the document's date; without it relative and year-less dates are left out
    bool monthFirst = false; ///< 5/13/2022: American order where both orders are possible
    QString language;        ///< BCP 47; decides which names of months beside English are looked for
};

/// Dates of a text in order, not overlapping: "12th November 2022", "May 13", "August 2-6", "by 2025",
/// "2024–2027", "next year", "yesterday", and those of other languages and calendars that
/// resources/lexicon/calendar.toml knows. A date without a year is the nearest one to the reference. What has
/// no place in a calendar ("later that day", "over the last 30 years") is no date. Pure; linear.
[[nodiscard]] std::vector<domain::DateFact> findDates(const AnalysedText &text, const DateContext &context);
/// The same of one passage, read by itself.
[[nodiscard]] std::vector<domain::DateFact> findDates(const AnalysedText &text, text::Range passage,
                                                      const DateContext &context);

/// The date closest to \p reference that falls on that day of that month; invalid for 31 June.
[[nodiscard]] QDate nearestDay(QDate reference, int month, int day);

} // namespace counterpart::analysis
