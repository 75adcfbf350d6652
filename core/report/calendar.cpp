// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calendar.h"

#include "core/domain/commitmentfields.h"
#include "core/domain/commitments.h"
#include "core/text/joining.h"

#include <KCalendarCore/Alarm>
#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>
#include <KCalendarCore/Todo>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using domain::CommitmentField;
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

bool isProposal(const CommitmentRow &row)
{
    return row.status == CommitmentStatus::Proposed && !row.entered;
}

/// "Pledged by Japan: send engineers", "Requested of Japan (proposed): …": a calendar program shows nothing
/// else in its lists, and would have a request, or what nobody has accepted, look like any other task.
QString summaryOf(const CommitmentRow &row)
{
    QString head = domain::name(row.kind);
    head[0] = head[0].toUpper();
    if (!row.actors.isEmpty())
        head += (domain::binds(row.kind) ? u" by "_s : u" of "_s) + text::joined(row.actors);
    if (isProposal(row))
        head += u" (proposed)"_s;
    return text::joined({head, row.action.isEmpty() ? row.quote : row.action}, u": ");
}

/// Those that the todo has no place of its own for: it has one for the date.
QStringList phrasesOf(const CommitmentRow &row, CommitmentField::Source source)
{
    QStringList phrases;
    for (const CommitmentField &field : domain::commitmentFields()) {
        if (field.source == source && field.words != CommitmentField::Words::Date)
            phrases << field.plainPhraseOf(row);
    }
    phrases.removeAll(QString());
    return phrases;
}

/// The quotation, how it binds whom, from where, and what the analysts say of it.
QString descriptionOf(const CommitmentRow &row)
{
    QStringList lines{u"“%1”"_s.arg(row.quote)};
    lines << u"kind: %1"_s.arg(domain::name(row.kind)) << phrasesOf(row, CommitmentField::Source::Clause)
          << (isProposal(row) ? u"status: %1, nobody has decided yet"_s : u"status: %1"_s)
                 .arg(domain::name(row.status))
          << phrasesOf(row, CommitmentField::Source::People);
    if (const QString source = text::joined({row.source, row.made ? row.made->toString() : QString()});
        !source.isEmpty())
        lines << u"source: %1"_s.arg(source);
    if (!row.notes.isEmpty())
        lines << QString() << row.notes;
    return lines.join(u'\n');
}

/// As RFC 5545 counts: 1 the highest, 9 the lowest, 0 none.
int priorityOf(domain::Priority priority)
{
    switch (priority) {
    case domain::Priority::High:
        return 1;
    case domain::Priority::Normal:
        return 5;
    case domain::Priority::Low:
        return 9;
    case domain::Priority::None:
        break;
    }
    return 0;
}

/// Reminds of the follow-up.
void addReminder(const Todo::Ptr &todo, QDate day)
{
    const KCalendarCore::Alarm::Ptr alarm = todo->newAlarm();
    alarm->setDisplayAlarm(todo->summary());
    alarm->setTime(QDateTime(day, QTime(8, 0), QTimeZone::UTC));
    alarm->setEnabled(true);
}

/// Calendar programs take the todo of the higher revision (SEQUENCE of RFC 5545): a later export has it.
int revisionAt(const QDateTime &generated)
{
    static const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC);
    return int(std::clamp<qint64>(start.secsTo(generated), 0, std::numeric_limits<int>::max()));
}

Todo::Ptr todoOf(const CommitmentRow &row, const QDateTime &generated)
{
    const Todo::Ptr todo(new Todo);
    todo->setUid(u"%1@counterpart"_s.arg(row.uuid.isEmpty() ? QString::number(row.id.value) : row.uuid));
    todo->setSummary(summaryOf(row));
    todo->setDescription(descriptionOf(row));
    QStringList categories = QStringList{domain::name(row.kind)} + row.actors;
    if (!row.topic.isEmpty())
        categories << row.topic;
    todo->setCategories(categories);
    todo->setPriority(priorityOf(row.priority));
    if (!row.owner.isEmpty())
        todo->addContact(row.owner);
    todo->setStatus(statusOf(row.status));
    todo->setAllDay(true);
    if (const auto due = domain::PartialDate::fromString(row.due))
        todo->setDtDue(QDateTime(due->to, QTime(0, 0), QTimeZone::UTC));
    if (row.followUp.isValid())
        addReminder(todo, row.followUp);
    if (row.made)
        todo->setCreated(QDateTime(row.made->from, QTime(0, 0), QTimeZone::UTC));
    todo->setLastModified(generated);
    todo->setRevision(revisionAt(generated));
    return todo;
}

} // namespace

QByteArray toICalendar(const std::vector<CommitmentRow> &commitments, const QDateTime &generated)
{
    const KCalendarCore::MemoryCalendar::Ptr calendar(new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
    for (const CommitmentRow &row : commitments)
        calendar->addTodo(todoOf(row, generated));
    KCalendarCore::ICalFormat format;
    return format.toString(calendar).toUtf8();
}

} // namespace counterpart::report
