// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

/// What matching needs to know of an encounter beside its fields stands as marks in its rule: "text@today@seems".
namespace counterpart::analysis {

enum class EncounterMark {
    Today,     ///< its day is counted from the publication ("today", "on Friday"), not written out
    Seems,     ///< its format is told by a word that both kinds use: "spoke", "talks"
    Gathering, ///< the summit itself that people took part in, not a talk beside it
    AtSummit,  ///< those who are named met for the summit itself: "met for the fourth Quad Leaders Summit"
    JoinsOnly, ///< nothing tells that they met: it joins a meeting that others tell of, and makes none
    Group,     ///< more were at the table than are named: "leaders from nine countries", congressmen
};

void setMark(domain::EncounterFact &encounter, EncounterMark mark);
void dropMark(domain::EncounterFact &encounter, EncounterMark mark);
[[nodiscard]] bool hasMark(const domain::EncounterFact &encounter, EncounterMark mark);

/// The day that a text without a year and without a day of publication tells; 0 for what it does not.
struct YearlessDay
{
    int month = 0;
    int day = 0;
    int weekday = 0; ///< 1 Monday to 7 Sunday
    [[nodiscard]] bool isEmpty() const { return month == 0 && weekday == 0; }
    friend bool operator==(const YearlessDay &, const YearlessDay &) = default;
};

void setYearlessDay(domain::EncounterFact &encounter, YearlessDay day);
[[nodiscard]] YearlessDay yearlessDay(const domain::EncounterFact &encounter);

} // namespace counterpart::analysis
