// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/ids.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// What the matcher needs to know of a document: a snapshot without its text.
struct MeetingCandidate
{
    domain::DocumentId document;
    QString title;
    QString side;
    QString relays;
    std::optional<domain::DocType> docType;
    std::optional<domain::PartialDate> published;
    std::vector<domain::EncounterFact> encounters;
    QStringList topics;
    QHash<QString, QString> states; ///< of the document's people: the state that each is said to stand for
};

/// A document that tells of a meeting.
struct MatchedReadout
{
    domain::DocumentId document;
    domain::ReadoutRole role = domain::ReadoutRole::Readout;
    double confidence = 1; ///< 0 to 1
    text::Range passage = {}; ///< that tells of the meeting; empty for none known
    friend bool operator==(const MatchedReadout &, const MatchedReadout &) = default;
};

/// An encounter put together from all that its documents tell.
struct MatchedMeeting
{
    QString title;
    domain::PartialDate date;
    QString place;
    domain::MeetingFormat format = domain::MeetingFormat::Unknown;
    QString occasion;
    QStringList participants;
    QStringList countries;
    std::vector<MatchedReadout> readouts; ///< at least one
    friend bool operator==(const MatchedMeeting &, const MatchedMeeting &) = default;
};

/// Words of which two documents share one if they may tell of one encounter, whatever their days.
[[nodiscard]] QSet<QString> meetingKeys(const MeetingCandidate &candidate, const lexicon::Lexicon &lexicon);

/// Ties documents that tell of the same encounter to one meeting. A document that tells of none is in none.
/// Blocks by date first, so the time grows with the number of candidates times those within two days.
/// Pure; the order of the candidates does not matter to the result, meetings come in order of date.
[[nodiscard]] std::vector<MatchedMeeting> matchMeetings(const std::vector<MeetingCandidate> &candidates,
                                                        const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
