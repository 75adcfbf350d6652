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

/// How far a text is analysed. Full: all that the program can find. Part: names, dates or some of its
/// sentences, so that nothing can be said of what it leaves out. None: its sentences alone.
enum class Depth { None, Part, Full };

enum class MeetingFormat { Unknown, InPerson, PhoneCall, VideoCall };

enum class EntityKind { Person, Organization, Place, Programme };

enum class LinkRelation { Same, Partial, Conflict };

/// How sure the program is that two passages make one point, as people say it.
enum class Surety { Perhaps, Likely, NearlyCertain };

enum class LinkStatus { Proposed, Confirmed, Rejected };

enum class CommitmentKind { Agreed, Pledged, Announced, Reaffirmed, Requested };

/// Why a piece of a text is no sentence.
enum class SkipReason {
    Title,       ///< repeats the document's title
    Heading,     ///< of a section, a list or a table
    Letterhead,  ///< issuer, kind of paper, motto
    Dateline,    ///< place and day; also before the first word of a paragraph
    SignOff,     ///< below the text: issuer, signature, place
    Speaker,     ///< label of a turn: "PRESIDENT BIDEN:"
    Attribution, ///< "The following is attributable to …:", "Begin text:"
    Notice,      ///< addresses, sources, credits
    Remark,      ///< of the one who wrote it down: "(Applause.)"
    Figure,      ///< figures without a word: numbers of pages
    Mark,        ///< signs and end marks: "* * *", "END"
    ListNumber,  ///< of a list's item, which programs show and no text holds: "2.", "(b)", "Article 3"
};

/// How much it matters to the analysts.
enum class Priority { None, Low, Normal, High };

/// How what is to be done lies to its due date: by it, on or in it, before it, from it on.
enum class DueRelation { By, In, Before, From };

enum class CommitmentStatus { Proposed, Open, InProgress, Kept, PartlyKept, Broken, Overtaken, Withdrawn };

/// How strongly a point is made, by the scale of resources/lexicon/speech_acts.toml: 0 where nothing tells,
/// else from the weakest act ("noted") to the strongest ("condemned", "demanded"). Whoever reads, shows,
/// takes or checks a strength goes by these.
inline constexpr int WeakestAct = 1;
inline constexpr int StrongestAct = 8;

/// name(x) gives the word that the command line, the store and the interface's translations start from;
/// fromName<T>(word) reads it back, nullopt for a word that is none of them.
[[nodiscard]] QString name(DocType value);
[[nodiscard]] QString name(ReadoutRole value);
[[nodiscard]] QString name(Depth value);
/// Empty for Unknown.
[[nodiscard]] QString name(MeetingFormat value);
[[nodiscard]] QString name(EntityKind value);
[[nodiscard]] QString name(LinkRelation value);
[[nodiscard]] QString name(LinkStatus value);
/// "perhaps", "likely", "nearly certain"
[[nodiscard]] QString name(Surety value);
[[nodiscard]] QString name(CommitmentKind value);
[[nodiscard]] QString name(DueRelation value);
[[nodiscard]] QString name(CommitmentStatus value);
/// Empty for None.
[[nodiscard]] QString name(Priority value);
[[nodiscard]] QString name(SkipReason value);

/// What the score of a proposed link means: perhaps up to 0.6, likely up to 0.8. On readouts labelled by
/// people, with their meeting left out while learning, more than 9 of 10 pairs scored 0.8 and more are links,
/// and of those below about 2 of 3, too few to tell the two words apart (core/analysis/README.md). Whoever
/// shows a score goes by this. \p score is 0 to 1.
[[nodiscard]] Surety suretyOf(double score);

template <typename T>
[[nodiscard]] std::optional<T> fromName(QStringView word);

} // namespace counterpart::domain
