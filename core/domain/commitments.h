// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::domain {

/// False for a request: who is asked has undertaken nothing.
[[nodiscard]] constexpr bool binds(CommitmentKind kind)
{
    return kind != CommitmentKind::Requested;
}

/// What the names of rules begin with that find travel notices and programmes.
inline constexpr QLatin1StringView ScheduleRule("schedule");

/// True for what an office holder does by his diary (travel, talks, speeches to come) as the program found
/// it: lists leave it out unless it is asked for, or somebody follows it.
[[nodiscard]] bool isSchedule(const Commitment &commitment);
[[nodiscard]] bool isUnfollowedSchedule(const CommitmentRow &row);

/// Kept, broken, overtaken or withdrawn: nothing is to be followed up any more.
[[nodiscard]] bool isSettled(CommitmentStatus status);

/// What there is to say on a day about a due date.
enum class DueState {
    Quiet,   ///< nothing: no date, its last day is not over, the matter is settled, or nobody took it on
    Overdue, ///< somebody is bound, and has not done it so far as anybody has recorded
    AnswerAwaited, ///< a request that a person follows, and the record has no answer
};

/// A proposal that nobody has accepted is never overdue, a request never more than unanswered; an abstention
/// ("will not …") has run out when its date is past, and is not late.
[[nodiscard]] DueState dueState(const Commitment &fact, CommitmentStatus status, QDate today);
/// The same; what a person entered counts as accepted.
[[nodiscard]] DueState dueState(const CommitmentRow &row, QDate today);
[[nodiscard]] bool isOverdue(const CommitmentRow &row, QDate today);
/// Somebody took it on, and its date or its follow-up has come.
[[nodiscard]] bool wantsAttention(const CommitmentRow &row, QDate today);

/// Why a passage can hardly show that an undertaking was kept: nothing is kept before it is promised.
enum class EvidenceDoubt {
    None,
    Earlier,      ///< published before the undertaking was made
    SameDocument, ///< in which the undertaking stands
    OwnWords,     ///< of the undertaking itself, there or in a copy of the text
};

/// \p quote stands at \p range of \p document, which was published on \p published. The worst of the doubts.
[[nodiscard]] EvidenceDoubt evidenceDoubt(const CommitmentRow &promise, DocumentId document,
                                          text::Range range, const QString &quote,
                                          const std::optional<PartialDate> &published);
/// The same of a source outside of the store.
[[nodiscard]] EvidenceDoubt evidenceDoubt(const CommitmentRow &promise,
                                          const std::optional<PartialDate> &published);

/// English words that all lists, reports and exports share, and translations start from. %1 stands for the
/// names: "bound: %1", "asked of %1".
[[nodiscard]] QString actorsPattern(CommitmentKind kind);
/// "Cambodia, Japan", "asked of Cambodia", in English: for lists whose head says "who".
[[nodiscard]] QString whoIn(const Commitment &fact);
/// "towards: %1", "asked by %1".
[[nodiscard]] QString towardsPattern(CommitmentKind kind);
/// "overdue", "answer awaited"; empty for Quiet.
[[nodiscard]] QString name(DueState state);

} // namespace counterpart::domain
