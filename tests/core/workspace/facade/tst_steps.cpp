// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that are taken back and done again off the thread that made them.
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/actscope.h"
#include "core/workspace/history/history.h"
#include "core/workspace/trash/trash.h"
#include "tests/core/workspace/trash/trashfixture.h"
#include "tests/support/toldchanges.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using base::ErrorKind;
using test::Author;
using test::Kh;
using test::Us;
using workspace::Change;
using workspace::Subject;

class TestSteps : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::TrashFixture> f;

    [[nodiscard]] Change titled(const QString &file, const QString &title) const
    {
        auto change =
            f->store->documents().decide({f->id(file)}, workspace::DocumentField::Title, title, Author);
        return change ? *change : Change();
    }
    /// What came of each, once the job is done.
    [[nodiscard]] std::vector<base::Result<void>> run(const std::vector<Change> &steps, bool again)
    {
        std::optional<std::vector<base::Result<void>>> results;
        const auto job =
            f->store->startSteps(u"a step"_s, steps, again, [&](const auto &done) { results = done; });
        return QTest::qWaitFor([&] { return results.has_value(); }, 60'000)
                   ? *results
                   : std::vector<base::Result<void>>();
    }

private Q_SLOTS:
    void init() { f = std::make_unique<test::TrashFixture>(); }

    void stepsGoBackAndForthToTheByte()
    {
        const QStringList before = f->dump();
        const Change first = titled(Us, u"One"_s);
        const Change second = titled(Kh, u"Two"_s);
        const QStringList after = f->dump();
        const test::ToldChanges told(*f->store);
        auto results = run({second, first}, false);
        QCOMPARE(results.size(), 2u);
        QVERIFY(results[0] && results[1]);
        QVERIFY(f->dump() == before);
        QCOMPARE(told.times(Subject::Documents), 2);
        QCOMPARE(told.timesElsewhere(), 0);
        results = run({first, second}, true);
        QVERIFY(results.size() == 2 && results[0] && results[1]);
        QVERIFY(f->dump() == after);
        QVERIFY(!f->store->lookElsewhere()); // it was this window
    }

    void whoTakesThemBackIsNotedDown()
    {
        const Change change = titled(Us, u"One"_s);
        {
            const workspace::ActScope scope(*f->store, {{}, u"Somebody"_s});
            QCOMPARE(run({change}, false).size(), 1u);
        }
        const auto rows = *workspace::History(*f->store).rows({.document = f->id(Us)});
        QCOMPARE(rows.front().way, domain::ActivityWay::Undone);
        QCOMPARE(rows.front().author, u"Somebody"_s);
    }

    void nothingElseIsChangedMeanwhile()
    {
        const Change change = titled(Us, u"One"_s);
        bool done = false;
        const auto job =
            f->store->startSteps(u"a step"_s, {change}, false, [&](const auto &) { done = true; });
        const auto refused =
            f->store->documents().decide({f->id(Kh)}, workspace::DocumentField::Title, u"Two"_s, Author);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Busy);
        const auto back = f->store->takeBack(change);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Busy);
        QTRY_VERIFY(done);
        QVERIFY(!titled(Kh, u"Two"_s).isEmpty());
    }

    void whatWasOvertakenIsToldAndTheOthersAreTakenBack()
    {
        const QString title = f->document(Us).title;
        const Change overtaken = titled(Kh, u"One"_s);
        QVERIFY(!titled(Kh, u"Another"_s).isEmpty());
        const Change other = titled(Us, u"Two"_s);
        const auto results = run({overtaken, other}, false);
        QCOMPARE(results.size(), 2u);
        QVERIFY(!results[0]);
        QCOMPARE(results[0].error().kind, ErrorKind::Refused);
        QVERIFY(results[1]);
        QCOMPARE(f->document(Kh).title, u"Another"_s);
        QCOMPARE(f->document(Us).title, title);
    }

    void whoStopsAStepFindsAllAsItWas()
    {
        const auto put = f->trash().put({f->id(Us), f->id(Kh)}, {}, Author);
        QVERIFY(put);
        const Change change = titled(test::Call, u"One"_s);
        const QStringList before = f->dump();
        int asked = 0;
        const auto stopped = f->store->takeBack(change, [&](int part, int parts) {
            ++asked;
            return part + 1 < parts; // at the last part
        });
        QVERIFY(asked > 1);
        QVERIFY(!stopped);
        QVERIFY(stopped.error().isCancelled());
        QVERIFY(f->dump() == before);
        QVERIFY(f->store->takeBack(change));
    }

    void aReadOnlyStoreSaysSo()
    {
        const Change change = titled(Us, u"One"_s);
        const QString path = f->store->path();
        const auto reader = *workspace::Workspace::open(path, workspace::OpenMode::ReadOnly);
        const auto back = reader->takeBack(change);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::ReadOnly);
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
