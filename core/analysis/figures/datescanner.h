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

/// Reads one English date at a token: the grammar behind findDates(). Parts in absolutedates.cpp and
/// relativedates.cpp.
class DateScanner
{
public:
    using Maybe = std::optional<ScannedDate>;

    DateScanner(const Tokens &tokens, const DateContext &context, const lexicon::Calendar &calendar,
                const lexicon::Units &units)
        : m_tokens(tokens), m_context(context), m_calendar(calendar), m_units(units)
    {
    }

    /// The longest date that begins at token \p i.
    [[nodiscard]] Maybe at(int i) const;

private:
    struct Day
    {
        int value;
        int next; ///< token after it
    };

    [[nodiscard]] Maybe absolute(int i) const;
    [[nodiscard]] Maybe isoDate(int i) const;
    [[nodiscard]] Maybe slashDate(int i) const;
    [[nodiscard]] Maybe dottedDate(int i) const;
    [[nodiscard]] Maybe dayMonth(int i) const;
    [[nodiscard]] Maybe monthDay(int i) const;
    [[nodiscard]] Maybe monthOnly(int i) const;
    [[nodiscard]] Maybe years(int i) const;
    [[nodiscard]] Maybe yearSpan(int i) const;
    [[nodiscard]] Maybe part(int i) const;
    [[nodiscard]] Maybe half(int i) const;
    [[nodiscard]] Maybe season(int i) const;
    [[nodiscard]] Maybe weekday(int i) const;

    [[nodiscard]] Maybe relative(int i) const;
    [[nodiscard]] Maybe relativeDay(int i) const;
    [[nodiscard]] Maybe relativePeriod(int i) const;
    [[nodiscard]] Maybe ago(int i) const;
    [[nodiscard]] Maybe ahead(int i) const;
    [[nodiscard]] domain::PartialDate period(QStringView unit, int shift) const;

    [[nodiscard]] std::optional<Day> day(int i) const;
    [[nodiscard]] int month(int i) const;      ///< 0 if none
    [[nodiscard]] int afterMonth(int i) const; ///< token after the month's name and its full stop
    [[nodiscard]] int year(int i) const;       ///< 0 if none
    [[nodiscard]] int yearAfter(int i, int *last) const;
    [[nodiscard]] bool isSpanWord(int i) const;
    [[nodiscard]] bool yearFits(int i) const;
    [[nodiscard]] int count(int i) const; ///< a small number in digits or words, "a" is 1; 0 if none
    [[nodiscard]] Maybe dayOf(int year, int month, int day, int last) const;
    [[nodiscard]] Maybe spanOf(Day from, int fromMonth, Day to, int toMonth, int year, int last) const;

    const Tokens &m_tokens;
    const DateContext &m_context;
    const lexicon::Calendar &m_calendar;
    const lexicon::Units &m_units;
};

/// Dates of languages other than English; see calendar.toml.
[[nodiscard]] std::vector<domain::DateFact> findForeignDates(QStringView text, const DateContext &context,
                                                             const lexicon::Calendar &calendar);

} // namespace counterpart::analysis
