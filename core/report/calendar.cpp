// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calendar.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/Todo>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using domain::CommitmentRow;
using domain::CommitmentStatus;
using KCalendarCore::Incidence;
using KCalendarCore::Todo;

namespace {

Incidence::Status statusOf(CommitmentStatus status)
{
    switch (status) {
    case CommitmentStatus::InProgress:
    case CommitmentStatus::PartlyKept:
        return Incidence::StatusInProcess;
    case CommitmentStatus::Kept:
        return Incidence::StatusCompleted;
    case CommitmentStatus::Broken:
    case CommitmentStatus::Overtaken:
    case CommitmentStatus::Withdrawn:
        return Incidence::StatusCanceled;
    case CommitmentStatus::Proposed:
    case CommitmentStatus::Open:
        break;
    }
    return Incidence::StatusNeedsAction;
}

Todo::Ptr todoOf(const CommitmentRow &row, const QString &storeId)
{
    const Todo::Ptr todo(new Todo);
    todo->setUid(u"commitment-%1-%2@counterpart"_s.arg(row.id.value).arg(storeId));
    todo->setSummary(row.fact.action.isEmpty() ? row.quote : row.fact.action);
    todo->setDescription(u"“%1”\n%2"_s.arg(row.quote, row.fact.actors.join(u", "_s)));
    todo->setCategories(QStringList{domain::name(row.fact.kind)} + row.fact.actors);
    todo->setStatus(statusOf(row.status));
    todo->setAllDay(true);
    if (const auto due = domain::PartialDate::fromString(row.fact.due))
        todo->setDtDue(QDateTime(due->to, QTime(0, 0), QTimeZone::UTC));
    if (row.made)
        todo->setCreated(QDateTime(row.made->from, QTime(0, 0), QTimeZone::UTC));
    return todo;
}

} // namespace

QByteArray toICalendar(const std::vector<CommitmentRow> &commitments, const QString &storeId)
{
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    for (const CommitmentRow &row : commitments)
        calendar->addTodo(todoOf(row, storeId));
    KCalendarCore::ICalFormat format;
    return format.toString(calendar).toUtf8();
}

} // namespace counterpart::report
