// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings in the trash, and meetings whose accounts are there.
#include "core/workspace/documents/documents.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/core/workspace/trash/trashfixture.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::MeetingId;
using domain::RestoreLoss;
using domain::Stake;
using test::Author;
using test::Call;
using test::Kh;
using test::Relay;
using test::Us;

class TestTrashedMeetings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TrashFixture> f;

private Q_SLOTS:
    void init() { f = std::make_unique<test::TrashFixture>(); }

    void aMeetingMadeByHandComesBackWithItsDocuments()
    {
        domain::MeetingRow row;
        row.title = u"A quiet word"_s;
        const auto made = f->store->meetings().create(row, {f->id(Us), f->id(Relay)}, Author);
        const MeetingId meeting(made->made);
        QVERIFY(f->store->meetings().setPlace(meeting, u"Kep"_s, Author));
        const QStringList before = f->dump();
        const auto change = f->trash().put({}, {meeting}, Author);
        QCOMPARE(f->backAndForth(change, before), QString());
        QVERIFY(!f->store->meetings().row(meeting));
        QVERIFY(f->document(Us).meetings.front() != meeting);
        f->reopen();
        QCOMPARE(f->items().front().title, u"A quiet word"_s);
        QCOMPARE(f->items().front().stakes[Stake::Memberships], 2);
        QVERIFY(f->restoreAll().losses.empty());
        QCOMPARE(f->dump(), before);
        const auto refused = f->trash().put({}, {f->document(Call).meetings.front()}, Author);
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
    }

    void whoWasPlacedElsewhereMeanwhileStaysThere()
    {
        domain::MeetingRow row;
        row.title = u"A quiet word"_s;
        const auto made = f->store->meetings().create(row, {f->id(Us), f->id(Relay)}, Author);
        const MeetingId meeting(made->made);
        f->toTrash({}, {meeting});
        const MeetingId other = f->document(Call).meetings.front();
        QTest::qWait(2); // decisions are told apart by their time
        QVERIFY(f->store->documents().move({f->id(Us)}, {}, other, Author));
        const auto restored = f->restoreAll();
        QCOMPARE(restored.losses.size(), 1u);
        QCOMPARE(restored.losses.front().what, RestoreLoss::What::PlacedSince);
        QCOMPARE(restored.losses.front().count, 1);
        QCOMPARE(f->document(Us).meetings, std::vector{other});
        QCOMPARE(f->document(Relay).meetings, std::vector{meeting});
    }

    void takenOutOfItsMeetingMeanwhileItStaysOut()
    {
        domain::MeetingRow row;
        row.title = u"A quiet word"_s;
        const MeetingId meeting(f->store->meetings().create(row, {f->id(Us)}, Author)->made);
        f->toTrash({}, {meeting});
        QTest::qWait(2);
        QVERIFY(f->store->documents().takeOut({f->id(Us)}, f->document(Us).meetings.front(), Author));
        QVERIFY(f->document(Us).meetings.empty()); // pairing keeps off, whatever is in the trash
        QCOMPARE(f->restoreAll().losses.size(), 1u);
        QVERIFY(f->document(Us).meetings.empty());
    }

    void accountsInTheTrashFollowAMerge()
    {
        const MeetingId from = f->document(Us).meetings.front();
        const MeetingId into = f->document(Call).meetings.front();
        f->toTrash({f->id(Us)});
        QVERIFY(f->store->meetings().merge(into, from, Author));
        QVERIFY(f->restoreAll().losses.empty());
        QCOMPARE(f->document(Us).meetings, std::vector{into});
        QCOMPARE(f->document(Kh).meetings, std::vector{into});
        f->import();
        QCOMPARE(f->document(Us).meetings, std::vector{into});
    }

    void aMeetingIsNotForgottenWhileItsAccountsAreInTheTrash()
    {
        const MeetingId meeting = f->document(Us).meetings.front();
        QVERIFY(f->store->meetings().rename(meeting, u"The Summit"_s, Author));
        f->toTrash({f->id(Us), f->id(Kh)});
        QVERIFY(!std::ranges::contains(*f->store->meetings().rows(), meeting, &domain::MeetingRow::id));
        QVERIFY(!f->store->meetings().row(meeting));
        f->put(u"new.txt"_s, u"The Minister met the Ambassador of Japan on 3 March 2024 in Phnom Penh."_s);
        f->import({f->fileOf(u"new.txt"_s)});
        f->reopen();
        f->restoreAll();
        QCOMPARE(f->store->meetings().row(meeting)->title, u"The Summit"_s);
        QCOMPARE(f->store->meetings().row(meeting)->readouts.size(), 2u);
        // Moved away and back: one document stays in the trash meanwhile.
        f->toTrash({f->id(Us)});
        QVERIFY(f->store->documents().move({f->id(Kh)}, meeting, f->document(Call).meetings.front(), Author));
        QVERIFY(!f->store->meetings().row(meeting));
        f->restoreAll();
        QCOMPARE(f->store->meetings().row(meeting)->title, u"The Summit"_s);
        QCOMPARE(f->document(Us).meetings, std::vector{meeting});
    }
};

QTEST_GUILESS_MAIN(TestTrashedMeetings)
#include "tst_trashedmeetings.moc"
