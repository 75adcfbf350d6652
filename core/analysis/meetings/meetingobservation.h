// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/names.h"
#include "core/analysis/meetings/meetingmatcher.h"

#include <QDate>
#include <QHash>

#include <span>

namespace counterpart::analysis {

/// One document's word of one encounter, made ready for comparison.
struct MeetingObservation
{
    const MeetingCandidate *candidate = nullptr;
    const domain::EncounterFact *encounter = nullptr;
    std::vector<PersonName> persons;
    QStringList occasionWords; ///< folded words of the occasion that tell one from another
    QDate from;
    QDate to;
    bool stated = false;       ///< the day is told by the text, not taken from the publication
    bool loose = false;        ///< the day lies somewhere between from and to
    bool satellite = false;    ///< announces or explains a meeting that others give an account of
    bool multilateral = false; ///< a summit with at most one person named

    [[nodiscard]] bool isDay() const { return from.isValid() && from == to; }
};

/// How well two observations fit; 0 when they cannot be of one meeting. Higher is better.
[[nodiscard]] int compareParties(const MeetingObservation &a, const MeetingObservation &b,
                                 const lexicon::Lexicon &lexicon);

/// All observations of all candidates, in an order that does not depend on theirs: accounts before
/// announcements, told days before assumed ones, then by day, certainty and document.
[[nodiscard]] std::vector<MeetingObservation>
readObservations(const std::vector<MeetingCandidate> &candidates);

/// Words under which an observation is looked up: sound keys of its people, or its occasion.
[[nodiscard]] QStringList lookupKeys(const MeetingObservation &observation);

/// Puts together what the observations of one meeting tell.
[[nodiscard]] MatchedMeeting describeMeeting(std::span<const MeetingObservation *const> members,
                                             const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
