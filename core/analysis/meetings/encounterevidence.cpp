// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encounter.h"

namespace counterpart::analysis {

using domain::EncounterFact;

namespace {

constexpr auto kPublished = "@published";
constexpr auto kLoose = "@loose";

} // namespace

void markAsPublished(EncounterFact &encounter)
{
    encounter.evidence.rule += QLatin1StringView(kPublished);
}

void markAsLoose(EncounterFact &encounter)
{
    encounter.evidence.rule += QLatin1StringView(kLoose);
}

bool encounterDateIsStated(const EncounterFact &encounter)
{
    return !encounter.evidence.rule.contains(QLatin1StringView(kPublished));
}

bool encounterDateIsLoose(const EncounterFact &encounter)
{
    return encounter.evidence.rule.contains(QLatin1StringView(kLoose));
}

} // namespace counterpart::analysis
