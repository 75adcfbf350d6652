// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/figures/dates.h"
#include "core/analysis/words/tokens.h"
#include "core/lexicon/calendar.h"
#include "core/lexicon/units.h"

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
    /// Days of one month that are told together: "2-6", "5, 6 and 7", "12 and 19".
    struct Days
    {
        Day from;
        Day to;   ///< the last one that follows without a gap: the 12th of "12 and 19"
        int next; ///< token after all of them
    };

    DateParts(const Tokens &tokens, const DateContext &context, const lexicon::Calendar &calendar,
              const lexicon::Units &units)
        : m_tokens(tokens), m_context(context), m_calendar(calendar), m_units(units)
    {
    }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }
    [[nodiscard]] const DateContext &context() const { return m_context; }

    /// In digits, or an ordinal that "of" or "day" follows.
    [[nodiscard]] std::optional<Day> day(int i) const;
    [[nodiscard]] std::optional<Days> days(int i) const;
    [[nodiscard]] int month(int i) const;      ///< 1 to 12, "mid-May" too; 0 if none
    [[nodiscard]] int monthNamed(QStringView name) const { return m_calendar.month(name.toString()); }
    [[nodiscard]] int afterMonth(int i) const; ///< token after the month's name and its full stop
    [[nodiscard]] int year(int i) const;       ///< 1900 to 2100; 0 if none
    /// "B.E. 2566", "Reiwa 5", "2566 B.E."; sets \p last to its end. 0 (and \p last untouched) if there is none.
    [[nodiscard]] int eraYear(int i, int *last) const;
    /// The token behind "(2023)" or "(B.E. 2566)" at \p i, which tells \p value once more; \p i if there is none.
    [[nodiscard]] int afterTwin(int i, int value) const;
    /// The year that ends at \p i is told from the reference: "next year".
    [[nodiscard]] bool isTurned(int i) const { return m_tokens.is(i, u"year"); }
    /// The year at \p i, or after a comma or "of" there; sets \p last to its token. 0 (and \p last untouched) if
    /// there is none.
    [[nodiscard]] int yearAfter(int i, int *last) const;
    /// The same for a date of \p month, or the year that it shares with the date behind it: "30 August to 2
    /// September 2022", "in March, April and May 2024".
    [[nodiscard]] int yearFor(int i, int month, int *last) const;
    /// 1 (Monday) to 7; 0 if none.
    [[nodiscard]] int weekday(int i) const
    {
        return m_tokens.isCapitalised(i) ? m_calendar.weekday(m_tokens.lowerString(i)) : 0;
    }
    [[nodiscard]] bool isSpanWord(int i) const; ///< "to", "until", a dash
    [[nodiscard]] bool isListWord(int i) const; ///< "and", "or", a comma
    [[nodiscard]] bool isBetween(int i) const;  ///< "between" or "between the" stands before it
    [[nodiscard]] bool isDayPart(int i) const;  ///< "morning"
    /// -1 last, 0 this, 1 next; nothing for any other word.
    [[nodiscard]] std::optional<int> turn(int i) const;

    /// A day, in the year next to the reference where \p year is 0.
    [[nodiscard]] MaybeDate dayOf(int year, int month, int day, int last) const;

private:
    [[nodiscard]] std::optional<Day> wordedDay(int i) const;
    [[nodiscard]] std::optional<Day> nextDay(int i, bool *through) const;
    [[nodiscard]] int plainYear(int i, int *last) const;

    [[nodiscard]] int yearBehind(int i, int month) const;

    const Tokens &m_tokens;
    const DateContext &m_context;
    const lexicon::Calendar &m_calendar;
    const lexicon::Units &m_units;
};

} // namespace counterpart::analysis
