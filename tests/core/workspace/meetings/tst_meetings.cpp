// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/meetings/meetings.h"
#include "tests/core/workspace/editingfixture.h"
#include "tests/support/toldchanges.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using workspace::MeetingField;

namespace {

const QString Us = u"2022-11-12-us-white-house-biden-hun-sen.md"_s;
const QString Kh = u"2022-11-12-kh-mfaic-hun-sen-biden.txt"_s;
const QString Relay = u"2022-05-14-media-relay-sokhonn-blinken.txt"_s;
const QString Russia = u"2021-12-07-ru-kremlin-putin-biden.html"_s;
const QString America = u"2021-12-07-us-white-house-biden-putin.md"_s;
const QString Call = u"2024-12-11-kh-mfaic-sokhonn-walker-call.txt"_s;

} // namespace

class TestMeetings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::EditingFixture> f;

    [[nodiscard]] domain::MeetingId meetingOf(const QString &file) const
    {
        const auto row = f->document(file);
        return row.meetings.empty() ? domain::MeetingId() : row.meetings.front();
    }
    /// Makes pairing run over the whole store.
    void pairAnew()
    {
        static int number = 0;
        ++number;
        f->put(u"new%1.txt"_s.arg(number),
               u"The Minister met the Ambassador of Japan on %1 March 2024 in Phnom Penh."_s.arg(number));
        QCOMPARE(f->import().imported, 1);
    }

private Q_SLOTS:
    void init()
    {
        f = std::make_unique<test::EditingFixture>();
        for (const QString &name : {Us, Kh, Relay, Call})
            QVERIFY(!f->putSample(name).isEmpty());
        QCOMPARE(f->import().imported, 4);
        QCOMPARE(meetingOf(Us), meetingOf(Kh));
        QVERIFY(meetingOf(Call) != meetingOf(Us));
    }

    void everyFactCanBeDecided()
    {
        const auto id = meetingOf(Us);
        auto edits = f->store->meetings();
        const auto before = *f->store->meetings().row(id);
        QStringList rows = f->dump();
        const test::ToldChanges told(*f->store);
        const auto tried = [&](const base::Result<workspace::Change> &change) {
            const QString problem = f->backAndForth(change, rows);
            rows = f->dump();
            return problem;
        };
        const QString longName(300, u'é');
        QCOMPARE(tried(edits.rename(id, longName, u"a"_s)), QString());
        QVERIFY(told.times(workspace::Subject::Meetings) > 0);
        QCOMPARE(tried(edits.setDate(id, domain::PartialDate::month(2021, 5), u"a"_s)), QString());
        QCOMPARE(tried(edits.setPlace(id, u"Vientiane"_s, u"a"_s)), QString());
        QCOMPARE(tried(edits.setFormat(id, domain::MeetingFormat::VideoCall, u"a"_s)), QString());
        QCOMPARE(tried(edits.setOccasion(id, u"Some summit"_s, u"a"_s)), QString());
        QCOMPARE(tried(edits.setParticipants(id, {u" Ann  Lee "_s, u"Ann Lee"_s, u"Bo"_s}, u"a"_s)),
                 QString());
        QCOMPARE(tried(edits.setCountries(id, {u"la"_s}, u"a"_s)), QString());
        pairAnew();
        f->reopen();
        const auto after = *f->store->meetings().row(id);
        QCOMPARE(after.title, longName);
        QCOMPARE(after.date->toString(), u"2021-05"_s);
        QCOMPARE(after.place, u"Vientiane"_s);
        QCOMPARE(after.format, domain::MeetingFormat::VideoCall);
        QCOMPARE(after.occasion, u"Some summit"_s);
        QCOMPARE(after.participants, (QStringList{u"Ann Lee"_s, u"Bo"_s}));
        QCOMPARE(after.countries, QStringList{u"la"_s});
        QCOMPARE(f->store->meetings().decided(id)->size(), 7u);

        QVERIFY(f->store->meetings().restore(id, MeetingField::Date));
        QCOMPARE(f->store->meetings().row(id)->date, before.date);
        QVERIFY(f->store->meetings().setDate(id, std::nullopt, u"a"_s));
        QVERIFY(!f->store->meetings().row(id)->date);
    }

    void nonsenseIsRefused()
    {
        const auto id = meetingOf(Us);
        auto edits = f->store->meetings();
        QVERIFY(!edits.rename(id, u" "_s, u"a"_s));
        QVERIFY(!edits.rename(domain::MeetingId(999), u"x"_s, u"a"_s));
        QVERIFY(!edits.setCountries(id, {u"Laos"_s}, u"a"_s));
        QVERIFY(!edits.setParticipants(id, {QString(5000, u'x')}, u"a"_s));
        QVERIFY(!edits.merge(id, id, u"a"_s));
        QVERIFY(!edits.splitOff(id, {}, u"a"_s));
        QVERIFY(!edits.splitOff(id, {f->document(Us).id, f->document(Kh).id}, u"a"_s));
        QVERIFY(!edits.splitOff(id, {f->document(Call).id}, u"a"_s));
        QCOMPARE(edits.remove(id, u"a"_s).error().kind, base::ErrorKind::Refused);
    }

    void mergedMeetingsStayOneAndTakeInWhatBelongsToEither()
    {
        QVERIFY(!f->putSample(Russia).isEmpty());
        QCOMPARE(f->import().imported, 1);
        const auto into = meetingOf(Us);
        const auto other = meetingOf(Russia);
        QVERIFY(other.isValid() && other != into);
        const QStringList before = f->dump();
        const auto change = f->store->meetings().merge(into, other, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        QVERIFY(!f->store->meetings().row(other));
        QCOMPARE(f->store->meetings().row(into)->readouts.size(), 3u);

        // The other side's account of the meeting that was merged comes in later.
        QVERIFY(!f->putSample(America).isEmpty());
        QCOMPARE(f->import().imported, 1);
        QCOMPARE(meetingOf(Russia), into);
        QCOMPARE(meetingOf(America), into);
        QCOMPARE(f->store->meetings().row(into)->date->toString(), u"2022-11-12"_s);
    }

    void severalMeetingsAreMergedInOneChange()
    {
        QVERIFY(!f->putSample(Russia).isEmpty());
        QCOMPARE(f->import().imported, 1);
        const auto into = meetingOf(Us);
        const QList others{meetingOf(Russia), meetingOf(Call)};
        const QStringList before = f->dump();
        QVERIFY(!f->store->meetings().merge(into, {others.first(), into}, u"a"_s));
        QCOMPARE(f->dump(), before);
        const auto change = f->store->meetings().merge(into, others, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        QCOMPARE(f->store->meetings().row(into)->readouts.size(), 4u);
        QVERIFY(!f->store->meetings().row(others.first()) && !f->store->meetings().row(others.last()));
    }

    void splitOffDocumentsStayApart()
    {
        const auto id = meetingOf(Us);
        const auto kh = f->document(Kh).id;
        const QStringList before = f->dump();
        const auto change = f->store->meetings().splitOff(id, {kh}, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        const domain::MeetingId made(change->made);
        QVERIFY(made.isValid() && made != id);
        QVERIFY(f->store->meetings().row(made)->byHand);
        pairAnew();
        QCOMPARE(meetingOf(Us), id);
        QCOMPARE(meetingOf(Kh), made);
        QCOMPARE(f->store->meetings().row(made)->title, f->store->meetings().row(id)->title);
    }

    void aMeetingMadeByHandStaysAndCanBeUnmade()
    {
        domain::MeetingRow row;
        row.title = u"A quiet word"_s;
        row.date = domain::PartialDate::year(2020);
        row.participants = {u"Ann Lee"_s};
        const auto kh = f->document(Kh).id;
        const auto was = meetingOf(Kh);
        const QStringList before = f->dump();
        auto change = f->store->meetings().create(row, {kh}, u"a"_s);
        QCOMPARE(f->backAndForth(change, before), QString());
        const domain::MeetingId made(change->made);
        const auto empty = f->store->meetings().create(row, {}, u"a"_s);
        pairAnew();
        f->reopen();
        QCOMPARE(f->store->meetings().row(made)->title, u"A quiet word"_s);
        QCOMPARE(f->store->meetings().row(made)->date->toString(), u"2020"_s);
        QCOMPARE(meetingOf(Kh), made);
        QVERIFY(f->store->meetings().row(domain::MeetingId(empty->made)));

        const QStringList rows = f->dump();
        change = f->store->meetings().remove(made, u"a"_s);
        QCOMPARE(f->backAndForth(change, rows), QString());
        QCOMPARE(meetingOf(Kh), was);
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"
