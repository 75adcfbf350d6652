// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterpart::domain {

/// What a document is. Names are those of the command line ("press release").
enum class DocType {
    Readout,
    PressRelease,
    Statement,
    JointStatement,
    FactSheet,
    Transcript,
    Briefing,
    NewsReport,
    MediaNote,
    SocialPost,
    Agreement,
    Other,
};

/// What a document is to a meeting.
enum class ReadoutRole { Readout, Preview, Remarks, Relay, Background };

enum class MeetingFormat { Unknown, InPerson, PhoneCall, VideoCall };

enum class EntityKind { Person, Organization, Place, Programme };

enum class LinkRelation { Same, Partial, Conflict };

enum class LinkStatus { Proposed, Confirmed, Rejected };

enum class CommitmentKind { Agreed, Pledged, Announced, Reaffirmed, Requested };

enum class CommitmentStatus { Proposed, Open, InProgress, Kept, PartlyKept, Broken, Overtaken, Withdrawn };

/// name(x) gives the word that the command line, the store and the interface's translations start from;
/// fromName<T>(word) reads it back, nullopt for a word that is none of them.
[[nodiscard]] QString name(DocType value);
[[nodiscard]] QString name(ReadoutRole value);
/// Empty for Unknown.
[[nodiscard]] QString name(MeetingFormat value);
[[nodiscard]] QString name(EntityKind value);
[[nodiscard]] QString name(LinkRelation value);
[[nodiscard]] QString name(LinkStatus value);
[[nodiscard]] QString name(CommitmentKind value);
[[nodiscard]] QString name(CommitmentStatus value);

template <typename T>
[[nodiscard]] std::optional<T> fromName(QStringView word);

} // namespace counterpart::domain
