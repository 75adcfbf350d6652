// SPDX-License-Identifier: GPL-3.0-or-later
// That a side published no account of a meeting is said where a person found it out, and only there.
#include "core/domain/accounttexts.h"
#include "core/workspace/meetings/meetings.h"
#include "tests/core/workspace/editingfixture.h"
#include "tests/support/english.h"
#include "tests/support/toldchanges.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace counterpart;

namespace {

const QString Us = u"2022-11-12-us-white-house-biden-hun-sen.md"_s;
const QString Kh = u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s;
const QString Call = u"2024-12-11-kh-mfaic-sokhonn-walker-call.txt"_s;
const domain::UnpublishedAccount Silence{u"us"_s, QDate(2026, 5, 3), u"looked at the site"_s, u"N.N."_s};

} // namespace

class TestUnpublished : public QObject
{
    Q_OBJECT

private:
    test::English m_english;
    std::unique_ptr<test::EditingFixture> f;

    [[nodiscard]] domain::MeetingId meetingOf(const QString &file) const
    {
        const auto row = f->document(file);
        return row.meetings.empty() ? domain::MeetingId() : row.meetings.front();
    }
    [[nodiscard]] QString said(domain::MeetingId id) const
    {
        return domain::accountsText(f->store->meetings().row(id).value());
    }
    void mark(const domain::UnpublishedAccount &account)
    {
        QVERIFY(f->store->meetings().markUnpublished(meetingOf(Call), account));
    }

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        f = std::make_unique<test::EditingFixture>();
        for (const QString &name : {Us, Kh, Call})
            QVERIFY(!f->putSample(name).isEmpty());
        QCOMPARE(f->import().imported, 3);
    }

    void itIsSaidWithDateAndName()
    {
        const auto id = meetingOf(Call);
        QVERIFY(said(id).contains(u"United States: no account in this store"));
        const QStringList before = f->dump();
        const test::ToldChanges told(*f->store);
        const auto change = f->store->meetings().markUnpublished(id, Silence);
        QCOMPARE(f->backAndForth(change, before), QString());
        QVERIFY(told.times(workspace::Subject::Meetings) > 0);
        QCOMPARE(said(id), u"United States: did not publish (checked 3 May 2026 by N.N.)"_s);
        QCOMPARE(f->store->meetings().row(id)->unpublished, std::vector{Silence});
        QVERIFY(!said(meetingOf(Us)).contains(u"did not publish"));
    }

    void itCanBeSaidAnewAndTakenBack()
    {
        const auto id = meetingOf(Call);
        mark(Silence);
        domain::UnpublishedAccount later = Silence;
        later.checked = QDate(2026, 6, 1);
        mark(later);
        QCOMPARE(f->store->meetings().row(id)->unpublished, std::vector{later});
        const QStringList before = f->dump();
        QCOMPARE(f->backAndForth(f->store->meetings().unmarkUnpublished(id, u"us"_s), before), QString());
        QVERIFY(said(id).contains(u"United States: no account in this store"));
    }

    void aSideOfWhichThereIsATextIsRefused()
    {
        const auto refused = f->store->meetings().markUnpublished(meetingOf(Us), Silence);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Refused);
        domain::UnpublishedAccount early = Silence;
        early.checked = f->store->meetings().row(meetingOf(Call))->date->from.addDays(-1);
        const auto before = f->store->meetings().markUnpublished(meetingOf(Call), early);
        QVERIFY(!before);
        QVERIFY2(before.error().line().contains(u"before the meeting"), qPrintable(before.error().line()));
        domain::UnpublishedAccount nobodys = Silence;
        nobodys.author.clear();
        QVERIFY(!f->store->meetings().markUnpublished(meetingOf(Call), nobodys));
    }

    void aTextThatComesInContradictsIt()
    {
        const auto id = meetingOf(Call);
        mark(Silence);
        QVERIFY(f->store->documents().move({f->document(Us).id}, {}, id, u"a"_s));
        const auto accounts = domain::accountsOf(f->store->meetings().row(id).value());
        const auto account = std::ranges::find(accounts, u"us"_s, &domain::SideAccount::side);
        QVERIFY(account->isContradicted());
        QVERIFY(!account->isUnpublished());
        QVERIFY2(said(id).contains(u"but this store has a text"), qPrintable(said(id)));
        QVERIFY(!said(id).contains(u"did not publish"));
    }

    void itStaysWithItsMeeting()
    {
        const auto id = meetingOf(Call);
        mark(Silence);
        f->put(u"other.txt"_s, u"The Minister met the Ambassador of Japan on 2 March 2024 in Phnom Penh."_s);
        QCOMPARE(f->import().imported, 1);
        QCOMPARE(meetingOf(Call), id);
        QCOMPARE(f->store->meetings().row(id)->unpublished.size(), size_t(1));
        // Merged into another one, it is said of that; the US has a text there, which contradicts it.
        QVERIFY(f->store->meetings().merge(meetingOf(Us), id, u"a"_s));
        QCOMPARE(f->store->meetings().row(meetingOf(Us))->unpublished, std::vector{Silence});
    }
};

QTEST_GUILESS_MAIN(TestUnpublished)
#include "tst_unpublished.moc"
