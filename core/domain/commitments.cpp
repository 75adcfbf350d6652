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

void markRepeats(std::vector<CommitmentRow> &rows)
{
    const auto isTouched = [](const CommitmentRow &row) {
        return row.entered || !row.uuid.isEmpty() || row.status != CommitmentStatus::Proposed;
    };
    QStringList keys; // of the rows; empty for what has no day
    for (const CommitmentRow &row : rows)
        keys.append(row.made ? QStringList{row.side, name(row.kind), row.made->toString(),
                                           row.quote.simplified().toCaseFolded()}
                                   .join(u'\n')
                             : QString());
    QHash<QString, DocumentId> said; // the document that says it first
    for (const bool touched : {true, false}) {
        for (size_t i = 0; i < rows.size(); ++i) {
            const QString &key = keys[qsizetype(i)];
            if (isTouched(rows[i]) == touched && !key.isEmpty() && !said.contains(key))
                said.insert(key, rows[i].document);
        }
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString &key = keys[qsizetype(i)];
        rows[i].repeat = !isTouched(rows[i]) && !key.isEmpty() && said.value(key) != rows[i].document;
    }
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
