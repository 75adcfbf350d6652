// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/officeyear.h"

#include "core/analysis/meetings/encountermarks.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

namespace {

using Tenures = std::vector<lexicon::Tenure>;

/// The offices of those people that are known.
std::vector<Tenures> tenuresOf(const QStringList &people, const lexicon::Lexicon &lexicon)
{
    std::vector<Tenures> all;
    for (const QString &person : people)
        if (const lexicon::OfficeHolder *holder = lexicon.offices().holders().find(person);
            holder && !holder->tenures.empty())
            all.push_back(holder->tenures);
    return all;
}

bool held(const Tenures &tenures, QDate day)
{
    return std::ranges::any_of(tenures, [day](const lexicon::Tenure &one) { return one.holdsOn(day); });
}

/// From the first day of all of one's offices to the last; invalid where they last, or began nobody knows when.
std::pair<QDate, QDate> boundsOf(const Tenures &tenures)
{
    QDate from = tenures.front().from;
    QDate to = tenures.front().to;
    for (const lexicon::Tenure &one : tenures) {
        from = from.isValid() && one.from.isValid() ? std::min(from, one.from) : QDate();
        to = to.isValid() && one.to.isValid() ? std::max(to, one.to) : QDate();
    }
    return {from, to};
}

} // namespace

QDate dayByOffices(const domain::EncounterFact &encounter, const lexicon::Lexicon &lexicon)
{
    const YearlessDay told = yearlessDay(encounter);
    const std::vector<Tenures> all = tenuresOf(encounter.participants, lexicon);
    if (told.month == 0 || told.day == 0 || all.size() < 2)
        return {};
    QDate from;
    QDate to;
    for (const Tenures &tenures : all) {
        const auto [first, last] = boundsOf(tenures);
        from = !from.isValid() || (first.isValid() && first > from) ? first : from;
        to = !to.isValid() || (last.isValid() && last < to) ? last : to;
    }
    if (!from.isValid() || !to.isValid())
        return {};
    QDate found;
    for (int year = from.year(); year <= to.year(); ++year) {
        const QDate day(year, told.month, told.day);
        const bool fits = day.isValid() && (told.weekday == 0 || day.dayOfWeek() == told.weekday) &&
                          std::ranges::all_of(all, [day](const Tenures &tenures) { return held(tenures, day); });
        if (fits && found.isValid())
            return {}; // of which year is not told
        found = fits ? day : found;
    }
    return found;
}

} // namespace counterpart::analysis
