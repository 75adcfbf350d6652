// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commitments.h"

#include "core/domain/commitmentfields.h"
#include "core/text/joining.h"

#include <QHash>

namespace counterpart::domain {

using namespace Qt::StringLiterals;

namespace {

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

std::vector<CommitmentRow> withoutRepeats(std::vector<CommitmentRow> rows)
{
    const auto isTouched = [](const CommitmentRow &row) {
        return row.entered || !row.uuid.isEmpty() || row.status != CommitmentStatus::Proposed;
    };
    const auto keyOf = [](const CommitmentRow &row) {
        return QStringList{row.side, name(row.kind), row.made ? row.made->toString() : QString(),
                           row.quote.simplified().toCaseFolded()}
            .join(u'\n');
    };
    QHash<QString, DocumentId> kept; // of each the document that has it
    for (const bool touched : {true, false}) {
        for (const CommitmentRow &row : rows) {
            if (isTouched(row) == touched && row.made && !kept.contains(keyOf(row)))
                kept.insert(keyOf(row), row.document);
        }
    }
    std::erase_if(rows, [&](const CommitmentRow &row) {
        return !isTouched(row) && row.made && kept.value(keyOf(row)) != row.document;
    });
    return rows;
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
