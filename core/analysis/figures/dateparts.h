// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/dates.h"
#include "core/analysis/words/tokens.h"
#include "core/lexicon/calendar.h"

namespace counterpart::analysis {

/// A date that begins at some token and ends with token last.
struct ScannedDate
{
    domain::PartialDate date;
    int last = 0;
    bool relative = false;
};
using MaybeDate = std::optional<ScannedDate>;

/// Reads what English dates are made of at a token: days, months, years, words that turn them.
class DateParts
{
public:
    struct Day
    {
        int value;
        int next; ///< token after it
    };

    DateParts(const Tokens &tokens, const DateContext &context, const lexicon::Calendar &calendar)
        : m_tokens(tokens), m_context(context), m_calendar(calendar)
    {
    }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] const DateContext &context() const { return m_context; }

    [[nodiscard]] std::optional<Day> day(int i) const;
    [[nodiscard]] int month(int i) const;      ///< 1 to 12; 0 if none
    [[nodiscard]] int afterMonth(int i) const; ///< token after the month's name and its full stop
    [[nodiscard]] int year(int i) const;       ///< 1900 to 2100; 0 if none
    /// The year at \p i, or after a comma or "of" there; sets \p last to its token. 0 (and \p last untouched) if
    /// there is none.
    [[nodiscard]] int yearAfter(int i, int *last) const;
    /// 1 (Monday) to 7; 0 if none.
    [[nodiscard]] int weekday(int i) const
    {
        return m_tokens.isCapitalised(i) ? m_calendar.weekday(m_tokens.lowerString(i)) : 0;
    }
    [[nodiscard]] bool isSpanWord(int i) const; ///< "to", "until", a dash
    [[nodiscard]] bool isDayPart(int i) const;  ///< "morning"
    /// -1 last, 0 this, 1 next; nothing for any other word.
    [[nodiscard]] std::optional<int> turn(int i) const;

    /// A day, in the year next to the reference where \p year is 0.
    [[nodiscard]] MaybeDate dayOf(int year, int month, int day, int last) const;
    /// From one day to another of \p year, or from the end of the year before it.
    [[nodiscard]] MaybeDate spanOf(Day from, int fromMonth, Day to, int toMonth, int year, int last) const;

private:
    const Tokens &m_tokens;
    const DateContext &m_context;
    const lexicon::Calendar &m_calendar;
};

} // namespace counterpart::analysis
