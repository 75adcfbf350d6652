// SPDX-License-Identifier: GPL-3.0-or-later
// What File → Export report writes: the two accounts on the screen, with what people decided about them.
#include "core/report/reportfile.h"
#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/reports/reports.h"
#include "tests/support/files.h"
#include "tests/ui/shell/comparisonwindow.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/widgets/messagebar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using comparison::ComparisonPane;
using domain::LinkStatus;
using workbench::FileChooser;
using test::WindowFixture;

class TestExportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        f = test::windowOn(test::readyThreeAccounts(), u"E.counterpart"_s);
        QVERIFY(f);
        QVERIFY(openComparison());
    }
    void cleanup() { f.reset(); }

    void theAccountsOnTheScreenAreWritten()
    {
        const QString before = view().a.row.sha256;
        chooseThird("accountA");
        QTRY_VERIFY(view().a.row.sha256 != before);
        QVERIFY(QStringList(quotedFrom(u"chosen.pdf"_s)) ==
                (QStringList{view().a.row.sha256, view().b.row.sha256}));
    }

    void theyAreAlsoWrittenFromAnotherView()
    {
        chooseThird("accountA");
        QTRY_COMPARE(view().a.row.language, u"km"_s);
        f->window->showView(workbench::View::Search);
        QCOMPARE(quotedFrom(u"library.pdf"_s), (QStringList{view().a.row.sha256, view().b.row.sha256}));
    }

    void columnsThatWereSwappedStaySo()
    {
        const QStringList order{view().b.row.sha256, view().a.row.sha256};
        pane()->findChild<QAction *>(u"comparison.swap"_s)->trigger();
        QTRY_COMPARE(view().a.row.sha256, order.first());
        QCOMPARE(quotedFrom(u"swapped.pdf"_s), order);
    }

    void theThirdAccountHasAReportOfItsOwn()
    {
        QVERIFY(!f->action("file.exportThird")->isEnabled());
        const domain::ReadoutRow third = thirdReadout();
        pane()->showThird(third.document, comparison::Column::B);
        QTRY_VERIFY(f->action("file.exportThird")->isEnabled());
        const QString sha = shaOf(third.document);
        QCOMPARE(quotedFrom(u"third.pdf"_s, "file.exportThird"),
                 (QStringList{view().b.row.sha256, sha}));
        QCOMPARE(quotedFrom(u"two.pdf"_s), (QStringList{view().a.row.sha256, view().b.row.sha256}));
    }

    void decisionsAreWritten()
    {
        const auto reviews = f->window->session().workspace()->comparisons();
        QVERIFY(view().links.size() > 2);
        domain::LinkRow confirmed = view().links[0];
        confirmed.status = LinkStatus::Confirmed;
        domain::LinkRow rejected = view().links[1];
        rejected.status = LinkStatus::Rejected;
        rejected.note = u"they speak of two years"_s;
        const auto silent = std::ranges::find_if(
            view().topics, [](const domain::TopicRow &row) { return row.a.empty() != row.b.empty(); });
        QVERIFY(silent != view().topics.end());
        // A value: what is on the screen is read again meanwhile.
        const domain::OmissionRow omission{silent->name, silent->a.empty(), LinkStatus::Confirmed, {}, {}};
        QVERIFY(reviews.decideLink(confirmed, u"Sok Dara"_s));
        QVERIFY(reviews.decideLink(rejected, u"Sok Dara"_s));
        QVERIFY(reviews.decideOmission(view(), omission));
        const QString table = QString::fromUtf8(written(u"decisions.csv"_s));
        QVERIFY(table.contains(u",confirmed,"));
        QVERIFY(table.contains(u",rejected,"));
        QVERIFY(table.contains(u"they speak of two years"));
        QVERIFY(table.contains(u"not said by "_s + (omission.silentA ? u'a' : u'b') + u",confirmed"_s));
        const QString page = QString::fromUtf8(written(u"decisions.html"_s));
        QVERIFY(page.contains(u"they speak of two years"));
        QVERIFY(page.contains(u"Sok Dara"));
        QVERIFY(page.contains(omission.topic.toHtmlEscaped()));
    }

    void theStoreKnowsWhatItWrote()
    {
        QVERIFY(!written(u"known.pdf"_s).isEmpty());
        const auto found = f->window->session().workspace()->reports().verify(f->path(u"known.pdf"_s));
        QVERIFY(found);
        QVERIFY2(found->isSound(), qPrintable(found->changes.join(u'\n')));
        QVERIFY(found->sameFile);
    }

private:
    [[nodiscard]] ComparisonPane *pane() const { return f->window->findChild<ComparisonPane *>(); }
    [[nodiscard]] const domain::ComparisonView &view() const { return *pane()->view(); }

    /// The meeting with three accounts, the best of each side on the screen.
    [[nodiscard]] bool openComparison() const
    {
        f->window->showView(workbench::View::Comparison);
        const domain::MeetingId meeting = test::meetingOfThree(*f);
        pane()->showMeeting(meeting);
        f->window->openMeeting(meeting);
        return QTest::qWaitFor(
            [&] { return pane()->view() && view().a.row.language == u"en" && view().a.row.side == u"us"; },
            test::PatienceMs);
    }
    /// The account that is not on the screen.
    [[nodiscard]] domain::ReadoutRow thirdReadout() const
    {
        for (const domain::ReadoutRow &row : view().meeting.readouts) {
            if (row.document != view().a.row.id && row.document != view().b.row.id)
                return row;
        }
        return {};
    }
    [[nodiscard]] QString shaOf(domain::DocumentId document) const
    {
        const domain::DocumentRow *row = f->window->library().document(document);
        return row ? row->sha256 : QString();
    }
    void chooseThird(const char *head) const
    {
        const domain::DocumentRow *row = f->window->library().document(thirdReadout().document);
        QVERIFY(row);
        const QString title = row->title.isEmpty() ? row->file : row->title;
        for (QAction *action : f->find<QToolButton>(head)->menu()->actions()) {
            if (action->text() == title) {
                action->trigger();
                return;
            }
        }
        QFAIL("the account is not in the menu of its column");
    }
    /// What the command writes to a file of that name.
    [[nodiscard]] QByteArray written(const QString &name, const char *command = "file.exportReport") const
    {
        f->files.answers.insert(FileChooser::What::SaveReport, {f->path(name)});
        QSignalSpy done(&f->window->session(), &workbench::Session::reportWritten);
        f->action(command)->trigger();
        if (done.isEmpty() && !done.wait(test::PatienceMs))
            return {};
        return test::bytesOf(f->path(name));
    }
    /// SHA-256 of the documents that the report quotes, A before B.
    [[nodiscard]] QStringList quotedFrom(const QString &name, const char *command = "file.exportReport") const
    {
        if (written(name, command).isEmpty())
            return {};
        const auto report = report::readReportFile(f->path(name));
        if (!report || !report->quotations)
            return {};
        QString a;
        QString b;
        for (const QJsonValue &value :
             QJsonDocument::fromJson(*report->quotations).object()[u"quotations"].toArray())
            (value[u"label"].toString().startsWith(u'A') ? a : b) = value[u"sha256"].toString();
        return {a, b};
    }

    std::unique_ptr<WindowFixture> f;
};

QTEST_MAIN(TestExportWindow)
#include "tst_exportwindow.moc"
