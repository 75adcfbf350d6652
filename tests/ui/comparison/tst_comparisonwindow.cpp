// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison in the real main window, with keys and mouse: from opening it to finding all as it was.
#include "core/workspace/comparisons/comparisons.h"
#include "tests/ui/shell/comparisonwindow.h"
#include "ui/widgets/messagebar.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
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
using test::WindowFixture;

class TestComparisonWindow : public test::ComparisonWindowTest
{
    Q_OBJECT

private:
    /// Decides a little of everything: two links, a note on one of them, a link by hand and a silence.
    void decideALittle()
    {
        const int a = lone("accountListA");
        const int b = lone("accountListB");
        QVERIFY(a >= 0 && b >= 0);
        press(Qt::Key_F8);
        const domain::LinkId confirmed = chosen().id;
        press(Qt::Key_Return);
        QTRY_COMPARE(link(confirmed)->status, LinkStatus::Confirmed);
        press(Qt::Key_N);
        auto *note = f->find<QPlainTextEdit>("linkNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Names differ; same crisis."_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_COMPARE(link(confirmed)->note, u"Names differ; same crisis."_s);
        QTRY_VERIFY(list("accountListA")->hasFocus());
        press(Qt::Key_F8);
        const domain::LinkId rejected = chosen().id;
        QVERIFY(rejected.isValid() && rejected != confirmed);
        press(Qt::Key_U);
        QTRY_COMPARE(link(rejected)->status, LinkStatus::Rejected);
        const size_t links = view().links.size();
        click("accountListA", a);
        click("accountListB", b);
        press(Qt::Key_L, "accountListB");
        QTRY_COMPARE(view().links.size(), links + 1);
        const QModelIndex cell = silence();
        QVERIFY(cell.isValid());
        clickInLedger(cell);
        press(Qt::Key_Return, "ledger");
        QTRY_COMPARE(view().omissions.size(), 1u);
        QTRY_COMPARE(cells(u"✔"_s), 1);
        QCOMPARE(decided(), 4);
    }

    /// Opens the menu of the first card by the mouse.
    [[nodiscard]] QMenu *openCardMenu() const
    {
        auto *cards = list("accountListA");
        cards->scrollToTop();
        const QPoint at = cards->visualRect(cards->model()->index(0, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, cards->viewport()->mapToGlobal(at));
        QApplication::sendEvent(cards->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }
    /// Another window confirms a link, and this one shows it.
    void confirmElsewhere(workspace::Workspace &other) const
    {
        const auto open = std::ranges::find(view().links, LinkStatus::Proposed, &domain::LinkRow::status);
        QVERIFY(open != view().links.end());
        domain::LinkRow row = *open;
        row.status = LinkStatus::Confirmed;
        QVERIFY(other.comparisons().decideLink(row, u"Somebody else"_s));
        QTRY_COMPARE_WITH_TIMEOUT(link(row.id)->status, LinkStatus::Confirmed, test::PatienceMs);
        QCOMPARE(author(row.id), u"Somebody else"_s);
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(openWindow());
        f->setReviewMode(true); // letters decide
        list("accountListA")->setFocus();
    }
    void cleanup() { f.reset(); }

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
        press(Qt::Key_C); // the same again is no act of its own
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
        QVERIFY(id.isValid());
        press(Qt::Key_N);
        auto *note = f->find<QPlainTextEdit>("linkNote");
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
        clickInLedger(cell);
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
        const QMenu *menu = openCardMenu();
        QVERIFY(opened && opened == menu);
        QCOMPARE(passage, view().a.facts.sentences.front().range);
        QVERIFY(opened->actions().size() > 6);
        opened->close();
        pane()->disconnect(this);
    }

    void whatAnotherWindowDecidesIsSeen()
    {
        auto other = workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
        QVERIFY(other);
        confirmElsewhere(**other);
        QVERIFY2(f->window->statusBar()->currentMessage().contains(u"changed this store"),
                 qPrintable(f->window->statusBar()->currentMessage()));
    }

    void aStepThatWasOvertakenElsewhereIsRefused_data()
    {
        QTest::addColumn<bool>("late");
        QTest::newRow("at once") << false;
        QTest::newRow("after a menu and a change of others") << true;
    }
    void aStepThatWasOvertakenElsewhereIsRefused()
    {
        QFETCH(const bool, late);
        auto other = workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
        QVERIFY(other);
        if (late) {
            QMenu *menu = openCardMenu();
            QVERIFY(menu);
            menu->close();
            confirmElsewhere(**other);
        }
        const domain::LinkRow before = onlyLink();
        QVERIFY(before.id.isValid());
        click("accountListA", before.fact.a.front());
        press(Qt::Key_Backspace);
        QTRY_COMPARE(link(before.id)->status, LinkStatus::Proposed);
        press(Qt::Key_Return);
        QTRY_COMPARE(link(before.id)->status, LinkStatus::Confirmed);
        domain::LinkRow row = *link(before.id);
        row.note = u"I saw it first"_s;
        QVERIFY((*other)->comparisons().decideLink(row, u"Somebody else"_s));
        f->press(QKeySequence(QKeySequence::Undo));
        QTRY_VERIFY2(f->window->messageBar()->text().contains(u"changed in the same place"),
                     qPrintable(f->window->messageBar()->text()));
        QTRY_COMPARE_WITH_TIMEOUT(link(before.id)->note, row.note, test::PatienceMs); // nothing is lost
    }

    void documentsAreAnalysedAgainAndDecisionsStay()
    {
        decideALittle();
        const int before = decided();
        QSignalSpy done(&f->window->session(), &workbench::Session::reanalysed);
        f->window->openDocument(view().a.row.id);
        f->action("document.reanalyse")->trigger();
        QVERIFY(!done.isEmpty() || done.wait(test::PatienceMs));
        QVERIFY(f->window->messageBar()->text().contains(u"reanalysed"));
        f->press(QKeySequence(u"Ctrl+3"_s));
        QTRY_COMPARE(decided(), before);
    }

    void allIsAsItWasAfterAReopening()
    {
        decideALittle();
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
};

QTEST_MAIN(TestComparisonWindow)
#include "tst_comparisonwindow.moc"
