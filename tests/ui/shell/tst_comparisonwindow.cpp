// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison in the real main window, with keys and mouse: from opening it to finding all as it was.
#include "core/workspace/documentedits.h"
#include "core/workspace/reviewedits.h"
#include "tests/ui/shell/windowfixture.h"
#include "ui/comparison/accountlist.h"
#include "ui/comparison/comparisonpane.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/ledgerview.h"
#include "ui/models/librarymodel.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using comparison::AccountList;
using comparison::AccountModel;
using comparison::ComparisonPane;
using comparison::LedgerView;
using comparison::Standing;
using domain::LinkStatus;
using shell::MainWindow;
using test::WindowFixture;

class TestComparisonWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        f = test::windowOnSample(u"C.counterpart"_s);
        QVERIFY(f);
        QVERIFY(addThirdAccount());
        QVERIFY(openComparison());
    }
    void cleanupTestCase() { f.reset(); }
    void init()
    {
        list("accountListA")->setFocus();
        QTest::keyClick(list("accountListA"), Qt::Key_A, Qt::ShiftModifier); // every passage
    }

    void bothAccountsAreShown()
    {
        QVERIFY(list("accountListA")->model()->rowCount() > 5);
        QVERIFY(list("accountListB")->model()->rowCount() > 5);
        QVERIFY(view().links.size() > 3);
        QVERIFY(view().a.row.side != view().b.row.side);
    }

    void theKeyboardConfirmsAndUndoTakesBack()
    {
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        QVERIFY(id.isValid());
        press(Qt::Key_Return);
        QTRY_COMPARE(link(id)->status, LinkStatus::Confirmed);
        QCOMPARE(author(id), f->preferences.author());
        QCOMPARE(decided(), 1);
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(link(id)->status, LinkStatus::Proposed);
        QVERIFY(author(id).isEmpty());
        f->press(QKeySequence(QKeySequence::Redo));
        QTRY_COMPARE(link(id)->status, LinkStatus::Confirmed);
    }

    void aStepThatWasOvertakenElsewhereIsRefused()
    {
        const domain::LinkRow before = onlyLink();
        QVERIFY(before.id.isValid());
        click("accountListA", before.fact.a.front());
        press(Qt::Key_Backspace);
        QTRY_COMPARE(link(before.id)->status, LinkStatus::Proposed);
        press(Qt::Key_Return);
        QTRY_COMPARE(link(before.id)->status, LinkStatus::Confirmed);
        auto other = workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
        domain::LinkRow row = *link(before.id);
        row.note = u"I saw it first"_s;
        QVERIFY((*other)->reviewEdits().decideLink(row, u"Somebody else"_s));
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_VERIFY2(f->window->messageBar()->text().contains(u"changed in the same place"),
                     qPrintable(f->window->messageBar()->text()));
        QTRY_COMPARE_WITH_TIMEOUT(link(before.id)->note, row.note, test::PatienceMs); // nothing is lost
        f->window->messageBar()->dismiss();
    }

    void unlinkRejectsAndTheFilterShowsItAgain()
    {
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        press(Qt::Key_U);
        QTRY_COMPARE(link(id)->status, LinkStatus::Rejected);
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(link(id)->status, LinkStatus::Proposed);
        f->press(QKeySequence(QKeySequence::Redo));
        QTRY_COMPARE(link(id)->status, LinkStatus::Rejected);
    }

    void twoPassagesAreLinkedByKey()
    {
        const int a = lone("accountListA");
        const int b = lone("accountListB");
        QVERIFY(a >= 0 && b >= 0);
        click("accountListA", a);
        click("accountListB", b);
        const size_t before = view().links.size();
        press(Qt::Key_L, "accountListB");
        QTRY_COMPARE(view().links.size(), before + 1);
        const auto made = std::ranges::find_if(view().links, &domain::LinkRow::byHand);
        QCOMPARE(made->fact.a, std::vector{a});
        QCOMPARE(made->fact.b, std::vector{b});
        const domain::LinkId id = made->id;
        press(Qt::Key_C, "accountListB"); // the new one is chosen with its sentences
        click("accountListA", a);
        press(Qt::Key_C);
        QTRY_COMPARE(link(id)->fact.relation, domain::LinkRelation::Conflict);
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(link(id)->fact.relation, domain::LinkRelation::Partial);
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(view().links.size(), before);
        f->press(QKeySequence(QKeySequence::Redo));
        QTRY_VERIFY(link(id)); // the same id
    }

    void aNoteIsWrittenInThePanel()
    {
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        press(Qt::Key_N);
        auto *note = f->find<QLineEdit>("linkNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Names differ; same crisis."_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(link(id)->note, u"Names differ; same crisis."_s);
    }

    void aSilenceIsConfirmedInTheLedger()
    {
        const QModelIndex cell = silence();
        QVERIFY(cell.isValid());
        auto *shown = ledger();
        shown->scrollTo(cell);
        QTest::mouseClick(shown->viewport(), Qt::LeftButton, {}, shown->visualRect(cell).center());
        const int before = int(view().omissions.size());
        QTest::keyClick(shown, Qt::Key_Return);
        QTRY_COMPARE(int(view().omissions.size()), before + 1);
        QCOMPARE(view().omissions.back().status, LinkStatus::Confirmed);
        QCOMPARE(view().omissions.back().author, f->preferences.author());
        QTRY_VERIFY(cells(u"✔"_s) == 1);
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(cells(u"✔"_s), 0);
        f->press(QKeySequence(QKeySequence::Redo));
        QTRY_COMPARE(cells(u"✔"_s), 1);
        press(Qt::Key_U, "ledger");
        QTRY_COMPARE(cells(u"≈"_s), 1);
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(cells(u"✔"_s), 1);
    }

    void nextUndecidedWalksLinksAndSilences()
    {
        int links = 0;
        std::set<QString> silences;
        for (int step = 0; step < 60; ++step) {
            press(Qt::Key_F8);
            links += chosen().id.isValid() ? 1 : 0;
            if (ledger()->currentIndex().isValid() && !chosen().id.isValid())
                silences.insert(ledger()->currentIndex().data(Qt::AccessibleTextRole).toString());
        }
        QVERIFY(links > 0);
        QVERIFY(silences.size() > 1);
    }

    void theFilterFoldsCards()
    {
        auto *a = list("accountListA");
        QCOMPARE(folded("accountListA"), 0);
        QToolButton *chip = nullptr;
        for (QToolButton *button : pane()->findChildren<QToolButton *>())
            chip = button->text() == u"Only here" ? button : chip;
        QVERIFY(chip);
        const int height = a->contentHeight();
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(folded("accountListA") > 0);
        for (int row = 0; row < a->model()->rowCount(); ++row) {
            const QModelIndex index = a->model()->index(row, 0);
            QCOMPARE(index.data(AccountModel::FoldedRole).toBool(),
                     Standing(index.data(AccountModel::StandingRole).toInt()) != Standing::OnlyHere);
        }
        QTRY_VERIFY(a->contentHeight() <= height);
        // Also where a passage with a commitment is chosen, which A alone accepts.
        QTest::keyClick(list("accountListA"), Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(folded("accountListA"), 0);
    }

    void aTopicNarrows()
    {
        auto *topics = f->find<QComboBox>("topicFilter");
        QVERIFY(topics->count() > 3);
        topics->setFocus();
        QTest::keyClick(topics, Qt::Key_Down);
        QVERIFY(folded("accountListA") > 0 || folded("accountListB") > 0);
    }

    void theMapJumps()
    {
        auto *map = f->find<QWidget>("differenceMap");
        QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() - 3, map->height() - 4));
        QTRY_COMPARE(list("accountListB")->currentIndex().row(),
                     list("accountListB")->model()->rowCount() - 1);
    }

    void aThirdAccountStandsBesideTheTwo()
    {
        QVERIFY(!third());
        press(Qt::Key_T);
        QTRY_VERIFY(third());
        QVERIFY(third()->model()->rowCount() > 0);
        QTest::mouseClick(third()->viewport(), Qt::LeftButton, {}, QPoint(40, 20));
        press(Qt::Key_T);
        QTRY_VERIFY(!third());
    }

    void aMenuOnACardCanBeAddedTo()
    {
        QPointer<QMenu> opened;
        text::Range passage;
        connect(pane(), &ComparisonPane::passageContextMenu, this,
                [&](domain::DocumentId, text::Range range, QMenu *menu) {
                    passage = range;
                    opened = menu;
                    menu->addAction(u"Annotate"_s);
                });
        auto *a = list("accountListA");
        a->scrollToTop();
        const QPoint at = a->visualRect(a->model()->index(0, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, a->viewport()->mapToGlobal(at));
        QApplication::sendEvent(a->viewport(), &event);
        QVERIFY(opened);
        QCOMPARE(passage, view().a.facts.sentences.front().range);
        QVERIFY(opened->actions().size() > 6);
        opened->close();
        pane()->disconnect(this);
    }

    void whatAnotherWindowDecidesIsSeen()
    {
        auto other = workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
        QVERIFY(other);
        const auto open = std::ranges::find(view().links, LinkStatus::Proposed, &domain::LinkRow::status);
        QVERIFY(open != view().links.end());
        domain::LinkRow row = *open;
        row.status = LinkStatus::Confirmed;
        QVERIFY((*other)->reviewEdits().decideLink(row, u"Somebody else"_s));
        QTRY_COMPARE_WITH_TIMEOUT(link(row.id)->status, LinkStatus::Confirmed, test::PatienceMs);
        QCOMPARE(author(row.id), u"Somebody else"_s);
        QVERIFY2(f->window->statusBar()->currentMessage().contains(u"changed this store"),
                 qPrintable(f->window->statusBar()->currentMessage()));
    }

    void documentsAreAnalysedAgainAndDecisionsStay()
    {
        const int before = decided();
        QSignalSpy done(&f->window->session(), &shell::Session::reanalysed);
        f->window->openDocument(view().a.row.id);
        f->action("document.reanalyse")->trigger();
        QVERIFY(!done.isEmpty() || done.wait(test::PatienceMs));
        QVERIFY(f->window->messageBar()->text().contains(u"analysed again"));
        f->press(QKeySequence(u"Ctrl+3"_s));
        QTRY_COMPARE(decided(), before);
    }

    void allIsAsItWasAfterAReopening()
    {
        const int before = decided();
        const size_t omissions = view().omissions.size();
        const auto links = view().links;
        click("accountListB", 6);
        const int place = list("accountListB")->currentIndex().row();
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QVERIFY(openComparison());
        QCOMPARE(decided(), before);
        QCOMPARE(view().omissions.size(), omissions);
        QCOMPARE(cells(u"✔"_s), 1);
        for (const domain::LinkRow &kept : links) {
            QVERIFY(link(kept.id));
            QCOMPARE(link(kept.id)->status, kept.status);
            QCOMPARE(link(kept.id)->note, kept.note);
        }
        QCOMPARE(list("accountListB")->currentIndex().row(), place);
    }

private:
    [[nodiscard]] QString store() const { return f->path(u"C.counterpart"_s); }
    [[nodiscard]] ComparisonPane *pane() const { return f->window->findChild<ComparisonPane *>(); }
    [[nodiscard]] const domain::ComparisonView &view() const { return *pane()->view(); }
    [[nodiscard]] AccountList *list(const char *name) const { return f->find<AccountList>(name); }
    [[nodiscard]] LedgerView *ledger() const { return f->find<LedgerView>("ledger"); }
    [[nodiscard]] bool openComparison() const
    {
        QSignalSpy shown(f->window.get(), &MainWindow::comparisonShown);
        f->window->openMeeting(threeAccounts());
        while (!pane()->view() && shown.wait(test::PatienceMs)) {
        }
        return pane()->view();
    }
    /// Puts the Khmer release of the sample into the meeting that it tells of.
    [[nodiscard]] bool addThirdAccount() const
    {
        const auto &rows = f->window->library().documents();
        const auto khmer = std::ranges::find(rows, u"km"_s, &domain::DocumentRow::language);
        if (khmer == rows.end())
            return false;
        base::Result<workspace::Change> moved;
        for (const domain::MeetingRow &row : f->window->library().meetings()) {
            if (row.isTwoSided() && row.title.contains(u"Hun Sen"_s))
                moved = f->window->session()
                            .workspace()
                            ->documentEdits()
                            .move({khmer->id}, {}, row.id, u"a"_s)
                            .and_then([&](const workspace::Change &) {
                                return f->window->session().workspace()->documentEdits().setRole(
                                    khmer->id, row.id, domain::ReadoutRole::Remarks, u"a"_s);
                            });
        }
        return moved && QTest::qWaitFor([this] { return threeAccounts().isValid(); }, test::PatienceMs);
    }
    /// The meeting of the sample that has more than two documents.
    [[nodiscard]] domain::MeetingId threeAccounts() const
    {
        for (const domain::MeetingRow &row : f->window->library().meetings()) {
            if (row.readouts.size() > 2 && row.isTwoSided())
                return row.id;
        }
        return {};
    }
    [[nodiscard]] AccountList *third() const
    {
        for (const char *name : {"thirdOnTheLeft", "thirdOnTheRight"}) {
            if (list(name)->isVisible())
                return list(name);
        }
        return nullptr;
    }
    [[nodiscard]] const domain::LinkRow *link(domain::LinkId id) const
    {
        const auto at = std::ranges::find(view().links, id, &domain::LinkRow::id);
        return at == view().links.end() ? nullptr : &*at;
    }
    /// Who decided about a link; empty when nobody did.
    [[nodiscard]] QString author(domain::LinkId id) const
    {
        const auto decisions = f->window->session().workspace()->reviewEdits().decisions(view());
        const auto at = std::ranges::find(*decisions, id, &workspace::LinkDecision::link);
        return at == decisions->end() ? QString() : at->author;
    }
    /// The link whose cards are marked as chosen on both sides.
    [[nodiscard]] domain::LinkRow chosen() const
    {
        const auto marked = [this](const char *name, int row) {
            return list(name)->model()->index(row, 0).data(AccountModel::ChosenRole).toBool();
        };
        for (const domain::LinkRow &row : view().links) {
            const bool all =
                std::ranges::all_of(row.fact.a, [&](int s) { return marked("accountListA", s); }) &&
                std::ranges::all_of(row.fact.b, [&](int s) { return marked("accountListB", s); });
            if (all && row.fact.a.front() == list("accountListA")->currentIndex().row())
                return row;
        }
        return {};
    }
    /// A link that is not rejected, of a sentence that has no other.
    [[nodiscard]] domain::LinkRow onlyLink() const
    {
        const auto &links = view().links;
        for (const domain::LinkRow &row : links) {
            const auto touches = [&row](const domain::LinkRow &other) {
                return std::ranges::contains(other.fact.a, row.fact.a.front());
            };
            if (row.status != LinkStatus::Rejected && row.fact.a.size() == 1 &&
                std::ranges::count_if(links, touches) == 1)
                return row;
        }
        return {};
    }
    [[nodiscard]] int decided() const
    {
        const auto progress = f->window->session().workspace()->reviewEdits().progress(view());
        return progress ? progress->confirmed + progress->rejected : -1;
    }
    [[nodiscard]] int folded(const char *name) const
    {
        int count = 0;
        for (int row = 0; row < list(name)->model()->rowCount(); ++row)
            count += list(name)->model()->index(row, 0).data(AccountModel::FoldedRole).toBool() ? 1 : 0;
        return count;
    }
    /// The last passage that stands alone, and of which no link was rejected.
    [[nodiscard]] int lone(const char *name) const
    {
        for (int row = list(name)->model()->rowCount() - 1; row >= 0; --row) {
            if (Standing(list(name)->model()->index(row, 0).data(AccountModel::StandingRole).toInt()) ==
                Standing::OnlyHere)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QModelIndex silence() const
    {
        for (int column = 0; column < ledger()->model()->columnCount(); ++column) {
            for (int row = 0; row < 2; ++row) {
                const QModelIndex index = ledger()->model()->index(row, column);
                if (index.data().toString() == u"– not said")
                    return index;
            }
        }
        return {};
    }
    [[nodiscard]] int cells(const QString &sign) const
    {
        int count = 0;
        for (int column = 0; column < ledger()->model()->columnCount(); ++column) {
            for (int row = 0; row < 2; ++row)
                count += ledger()->model()->index(row, column).data().toString().contains(sign) ? 1 : 0;
        }
        return count;
    }
    void press(Qt::Key key, const char *name = "accountListA") const
    {
        auto *widget = f->find<QWidget>(name);
        widget->setFocus();
        QTest::keyClick(widget, key);
    }
    void click(const char *name, int row) const
    {
        AccountList *shown = list(name);
        const QModelIndex index = shown->model()->index(row, 0);
        shown->scrollTo(index);
        QTest::mouseClick(shown->viewport(), Qt::LeftButton, {},
                          shown->visualRect(index).intersected(shown->viewport()->rect()).center());
    }

    std::unique_ptr<WindowFixture> f;
};

QTEST_MAIN(TestComparisonWindow)
#include "tst_comparisonwindow.moc"
