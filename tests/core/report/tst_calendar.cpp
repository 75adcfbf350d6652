// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calendar.h"
#include "core/report/csvreport.h"

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/MemoryCalendar>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

const QDateTime Now(QDate(2024, 5, 2), QTime(10, 0), QTimeZone::UTC);

domain::CommitmentRow mineFree()
{
    domain::CommitmentRow row;
    row.uuid = u"b2a9c1d4-0000-5000-8000-000000000001"_s;
    row.id = domain::CommitmentId(12);
    row.document = domain::DocumentId(4);
    row.side = u"kh"_s;
    row.quote = u"called for support, \"mine-free\" by 2025; no later"_s;
    row.kind = domain::CommitmentKind::Requested;
    row.actors = {u"United States"_s};
    row.action = u"support demining"_s;
    row.due = u"2025"_s;
    row.status = domain::CommitmentStatus::InProgress;
    row.made = domain::PartialDate::day(QDate(2022, 11, 12));
    return row;
}

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCalendarProgramReadsBackWhatWasPromised()
    {
        const QByteArray bytes = report::toICalendar({mineFree()}, Now);
        const KCalendarCore::MemoryCalendar::Ptr calendar(
            new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
        KCalendarCore::ICalFormat format;
        QVERIFY(format.fromRawString(calendar, bytes));
        QCOMPARE(calendar->rawTodos().size(), 1);
        const auto todo = calendar->rawTodos().constFirst();
        QCOMPARE(todo->summary(), u"Requested of United States: support demining"_s);
        QVERIFY(todo->description().contains(u"asked of United States"));
        QVERIFY(!todo->description().contains(u"bound"));
        QCOMPARE(todo->dtDue().date(), QDate(2025, 12, 31));
        QCOMPARE(todo->status(), KCalendarCore::Incidence::StatusInProcess);
        QVERIFY(todo->description().contains(mineFree().quote));
        QVERIFY(todo->categories().contains(u"requested"_s));
        QVERIFY(todo->categories().contains(u"United States"_s));
    }

    void aProposalIsToldAsOne()
    {
        domain::CommitmentRow row = mineFree();
        row.status = domain::CommitmentStatus::Proposed;
        row.kind = domain::CommitmentKind::Pledged;
        row.source.clear();
        const KCalendarCore::MemoryCalendar::Ptr calendar(
            new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
        KCalendarCore::ICalFormat format;
        QVERIFY(format.fromRawString(calendar, report::toICalendar({row}, Now)));
        const auto todo = calendar->rawTodos().constFirst();
        QCOMPARE(todo->summary(), u"Pledged by United States (proposed): support demining"_s);
        QVERIFY(todo->description().contains(u"bound: United States"));
        QVERIFY(todo->description().contains(u"nobody has decided"));
        QVERIFY2(todo->description().contains(u"source: 2022-11-12"), qPrintable(todo->description()));
    }

    void whatAnalystsSayOfItComesAlong()
    {
        domain::CommitmentRow row = mineFree();
        row.topic = u"Mine action"_s;
        row.owner = u"Sok Dara"_s;
        row.followUp = QDate(2025, 3, 1);
        row.priority = domain::Priority::High;
        row.source = u"Readout of the meeting"_s;
        const KCalendarCore::MemoryCalendar::Ptr calendar(
            new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
        KCalendarCore::ICalFormat format;
        QVERIFY(format.fromRawString(calendar, report::toICalendar({row}, Now)));
        const auto todo = calendar->rawTodos().constFirst();
        QVERIFY(todo->categories().contains(row.topic));
        QCOMPARE(todo->contacts(), QStringList{row.owner});
        QCOMPARE(todo->priority(), 1);
        QVERIFY(todo->description().contains(row.source));
        QVERIFY(todo->description().contains(u"in progress"));
        QCOMPARE(todo->alarms().size(), 1);
        QCOMPARE(todo->alarms().constFirst()->time().date(), row.followUp);
    }

    void aSecondExportUpdatesTheFirst()
    {
        auto changed = mineFree();
        changed.status = domain::CommitmentStatus::Kept;
        changed.due = u"2026-06-30"_s;
        auto other = mineFree();
        other.uuid = u"another"_s;
        const KCalendarCore::MemoryCalendar::Ptr calendar(
            new KCalendarCore::MemoryCalendar(QTimeZone::utc()));
        KCalendarCore::ICalFormat format;
        QVERIFY(format.fromRawString(calendar, report::toICalendar({mineFree(), other}, Now)));
        QCOMPARE(calendar->rawTodos().size(), 2);
        QVERIFY(format.fromRawString(calendar, report::toICalendar({changed, other}, Now.addDays(1))));
        QCOMPARE(calendar->rawTodos().size(), 2);
        const auto todo = calendar->todo(mineFree().uuid + u"@counterpart"_s);
        QVERIFY(todo);
        QCOMPARE(todo->status(), KCalendarCore::Incidence::StatusCompleted);
        QCOMPARE(todo->dtDue().date(), QDate(2026, 6, 30));
    }

    void csvKeepsQuotesAndCommas()
    {
        const QByteArray csv = report::commitmentsCsv({mineFree()});
        QVERIFY(csv.contains("\"called for support, \"\"mine-free\"\" by 2025; no later\""));
        QVERIFY(csv.contains("in progress,requested,kh,United States,support demining,2025"));
        QVERIFY(csv.startsWith("id,status,kind,") && csv.contains(",role\r\n"));
        QVERIFY(csv.endsWith(",asked\r\n"));
    }

    void csvNamesTheTextsThatWereNotRead()
    {
        std::vector<domain::DocumentRow> documents(2);
        documents[1].id = domain::DocumentId(9);
        documents[1].side = u"kh"_s;
        documents[1].title = u"An account"_s;
        documents[1].language = u"km"_s;
        documents[1].depth = domain::Depth::None;
        documents[1].unread = {u"km"_s};
        const QList<QByteArray> lines = report::commitmentsCsv({mineFree()}, documents).trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.last().startsWith(",not analysed,,kh,"), lines.last().constData());
        QVERIFY2(lines.last().contains(",9,") && lines.last().contains(",not analysed (Khmer),An account,"),
                 lines.last().constData());
        QCOMPARE(lines.last().count(','), lines.first().count(','));
    }
};

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
