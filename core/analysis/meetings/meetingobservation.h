// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/names.h"
#include "core/analysis/meetings/encountermarks.h"
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
    QString side; ///< whose account it is; of a relay the side that it relays
    std::vector<PersonName> persons;
    std::vector<QString> states; ///< of the persons, in their order; empty where not known
    QStringList occasionWords; ///< folded words of the occasion that tell one from another
    QDate from;
    QDate to;
    bool stated = false;       ///< the day is told by the text, not taken from the publication
    bool loose = false;        ///< the day lies somewhere between from and to
    bool today = false;        ///< the day is counted from the publication
    bool formatSure = true;    ///< the words for it are used of nothing else
    bool group = false;        ///< more were at the table than are named
    bool atSummit = false;     ///< three or more who are named met for the summit itself
    bool satellite = false;    ///< announces or explains a meeting that others give an account of
    bool multilateral = false; ///< a summit that people took part in
    YearlessDay yearless;      ///< of one without a date

    [[nodiscard]] bool isDay() const { return from.isValid() && from == to; }
    /// An account whose text and file tell of no date.
    [[nodiscard]] bool isUndated() const { return !from.isValid() && !satellite; }
};

/// All observations of all candidates, in an order that does not depend on theirs: accounts before
/// announcements, told days before assumed ones and those before none, then by day, certainty and document.
[[nodiscard]] std::vector<MeetingObservation> readObservations(const std::vector<MeetingCandidate> &candidates,
                                                               const lexicon::Lexicon &lexicon);

/// Words under which an observation is looked up: sound keys of its people, or its occasion.
[[nodiscard]] QStringList lookupKeys(const MeetingObservation &observation);

/// Puts together what the observations of one meeting tell.
[[nodiscard]] MatchedMeeting describeMeeting(std::span<const MeetingObservation *const> members,
                                             const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
