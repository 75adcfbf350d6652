// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/meetings/meetingobservation.h"

/// Whether two documents tell of the same encounter: who was at the table, by what means, on what day. Pure
/// functions.
namespace counterpart::analysis {

/// How well those who met fit; 0 when the two cannot be of one meeting. Higher is better.
[[nodiscard]] int compareParties(const MeetingObservation &a, const MeetingObservation &b,
                                 const lexicon::Lexicon &lexicon);

/// False when one tells surely of a call and the other surely of people in one place.
[[nodiscard]] bool formatsAgree(const MeetingObservation &a, const MeetingObservation &b);

/// A day apart is a matter of the time zones of two capitals, or of a release that came out later than the
/// meeting; two accounts of one side that tell different days tell of two meetings.
[[nodiscard]] bool daysAgree(const MeetingObservation &a, const MeetingObservation &b,
                             const lexicon::Lexicon &lexicon);

/// Of an account without a day: whether what it tells of the day, the place, the occasion and the topics
/// points to the other one. \p a has no day, \p b may have one.
[[nodiscard]] bool evidencePointsTo(const MeetingObservation &a, const MeetingObservation &b);

} // namespace counterpart::analysis
