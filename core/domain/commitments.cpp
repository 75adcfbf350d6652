// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commitments.h"

#include "core/domain/commitmentfields.h"
#include "core/domain/proposals.h"
#include "core/text/joining.h"

#include <algorithm>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

namespace {

/// The same words, but for a few that one of them has more: another release of the same text. A word that is
/// another ("provided" for "will provide") makes it another statement.
bool saysTheSame(const QString &a, const QString &b)
{
    constexpr qsizetype Fewest = 5;    ///< words; shorter ones are the same only word for word
    constexpr double LeastShare = 0.8; ///< of the longer one
    if (a.isEmpty() || a == b)
        return !a.isEmpty();
    QStringList shorter = a.split(u' ');
    QStringList longer = b.split(u' ');
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    if (shorter.size() < Fewest || double(shorter.size()) < LeastShare * double(longer.size()))
        return false;
    shorter.sort();
    longer.sort();
    return std::ranges::includes(longer, shorter);
}

DueState stateOf(const Commitment &fact, bool accepted, bool settled, QDate today)
{
    if (!accepted || settled || fact.negative)
        return DueState::Quiet;
    const auto due = PartialDate::fromString(fact.due);
    if (!due || !due->isValid() || due->to >= today)
        return DueState::Quiet;
    return binds(fact.kind) ? DueState::Overdue : DueState::AnswerAwaited;
}

bool isAccepted(const CommitmentRow &row)
{
    return row.entered || row.status != CommitmentStatus::Proposed;
}

} // namespace

bool isSchedule(const Commitment &commitment)
{
    return commitment.kind == CommitmentKind::Announced && commitment.sureness.rule.startsWith(ScheduleRule);
}

bool isUnfollowedSchedule(const CommitmentRow &row)
{
    return isSchedule(row) && !row.entered && row.status == CommitmentStatus::Proposed;
}

bool isSettled(CommitmentStatus status)
{
    switch (status) {
    case CommitmentStatus::Proposed:
    case CommitmentStatus::Open:
    case CommitmentStatus::InProgress:
    case CommitmentStatus::PartlyKept:
        return false;
    case CommitmentStatus::Kept:
    case CommitmentStatus::Broken:
    case CommitmentStatus::Overtaken:
    case CommitmentStatus::Withdrawn:
        break;
    }
    return true;
}

DueState dueState(const Commitment &fact, CommitmentStatus status, QDate today)
{
    return stateOf(fact, status != CommitmentStatus::Proposed, isSettled(status), today);
}

DueState dueState(const CommitmentRow &row, QDate today)
{
    return stateOf(row, isAccepted(row), isSettled(row.status), today);
}

bool isOverdue(const CommitmentRow &row, QDate today)
{
    return dueState(row, today) == DueState::Overdue;
}

bool wantsAttention(const CommitmentRow &row, QDate today)
{
    if (!isAccepted(row) || isSettled(row.status))
        return false;
    return dueState(row, today) != DueState::Quiet || (row.followUp.isValid() && row.followUp <= today);
}

EvidenceDoubt evidenceDoubt(const CommitmentRow &promise, const std::optional<PartialDate> &published)
{
    const bool known = promise.made && promise.made->isValid() && published && published->isValid();
    return known && published->to < promise.made->from ? EvidenceDoubt::Earlier : EvidenceDoubt::None;
}

EvidenceDoubt evidenceDoubt(const CommitmentRow &promise, DocumentId document, text::Range range,
                            const QString &quote, const std::optional<PartialDate> &published)
{
    const bool same = document == promise.document;
    if ((same && !promise.orphan && range.overlaps(promise.range)) ||
        saysTheSame(wordsAlone(quote), wordsAlone(promise.quote)))
        return EvidenceDoubt::OwnWords;
    return same ? EvidenceDoubt::SameDocument : evidenceDoubt(promise, published);
}

QString actorsPattern(CommitmentKind kind)
{
    return QString::fromUtf8(commitmentField(u"actors")->phrase.of(kind));
}

QString whoIn(const Commitment &fact)
{
    const QString names = text::joined(fact.actors);
    return binds(fact.kind) || names.isEmpty() ? names : actorsPattern(fact.kind).arg(names);
}

QString towardsPattern(CommitmentKind kind)
{
    return QString::fromUtf8(commitmentField(u"towards")->phrase.of(kind));
}

QString name(DueState state)
{
    switch (state) {
    case DueState::Overdue:
        return u"overdue"_s;
    case DueState::AnswerAwaited:
        return u"answer awaited"_s;
    case DueState::Quiet:
        break;
    }
    return {};
}

} // namespace counterpart::domain
