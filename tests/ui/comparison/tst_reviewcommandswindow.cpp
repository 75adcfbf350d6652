// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the comparison is offered, and what cannot act on the choice is greyed; decisions whose
// passage is gone; the ledger is as high as a person made it.
#include "tests/ui/shell/reviewwindow.h"
#include "ui/workbench/undoing.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QToolButton>
#include <QUndoStack>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Judgement;

class TestReviewCommandsWindow : public test::ReviewWindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] QAction *command(const QString &name) const
    {
        return pane()->findChild<QAction *>(u"comparison."_s + name);
    }
    [[nodiscard]] bool isOffered(const QString &name) const { return command(name)->isEnabled(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList names;
        for (const QString &name : {u"link"_s, u"confirm"_s, u"reject"_s, u"minor"_s, u"elsewhere"_s,
                                    u"conflict"_s, u"same"_s, u"partial"_s, u"reopen"_s, u"partner"_s}) {
            if (isOffered(name))
                names.append(name);
        }
        return names;
    }
    [[nodiscard]] QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : pane()->linkPanel()->findChildren<QPushButton *>()) {
            if (one->text() == text && one->isVisibleTo(pane()->linkPanel()))
                return one;
        }
        return nullptr;
    }
    /// Changes the words that decisions are about, as if the text had been changed.
    [[nodiscard]] bool loseThePassages() const
    {
        bool done = false;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lose"_s);
            other.setDatabaseName(store());
            QSqlQuery query(other.open() ? other : QSqlDatabase());
            done =
                query.exec(u"UPDATE omission_judgements SET prefix = '', suffix = '', quote = 'Gone words ' "
                           "|| \"begin\""_s);
            if (!done)
                qWarning() << query.lastError();
        }
        QSqlDatabase::removeDatabase(u"lose"_s);
        return done;
    }
    [[nodiscard]] QToolButton *lost() const { return f->find<QToolButton>("lostDecisions"); }
    /// A new window on the store, in which the passages of so many decisions are gone.
    void openWithLost(size_t count)
    {
        const auto edits = f->window->session().workspace()->comparisons();
        const domain::ComparisonView here = view();
        QVERIFY(here.onlyA.size() >= count);
        for (size_t i = 0; i < count; ++i)
            QVERIFY(edits.judge(here, true, here.onlyA[i], Judgement::Significant, -1, u"Sok Dara"_s));
        QVERIFY(edits.setJudgementNote(here, true, here.onlyA[0], u"asked twice"_s, u"Sok Dara"_s));
        f->window->close();
        QVERIFY(loseThePassages());
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QVERIFY(openComparison());
        QTRY_VERIFY(lost()->isVisible());
        QTRY_VERIFY(lost()->x() > 0);
    }
    [[nodiscard]] QWidget *cards() const
    {
        return pane()->linkPanel()->findChild<QWidget *>(u"lostJudgements"_s);
    }
    [[nodiscard]] QScrollBar *panelBar() const
    {
        return qobject_cast<QScrollArea *>(pane()->linkPanel())->verticalScrollBar();
    }
    [[nodiscard]] QSplitter *halves() const { return f->find<QSplitter>("ledgerSplitter"); }
    /// Drags the upper edge of the ledger.
    void drag(int by) const
    {
        QSplitterHandle *handle = halves()->handle(1);
        const QPoint at = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, at);
        QTest::mouseMove(handle, at + QPoint(0, by));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, at);
    }

private Q_SLOTS:
    void init() { openReview(); }
    void cleanup() { f.reset(); }

    void aLinkCanBeDecidedAbout()
    {
        click("accountListA", onlyLink().fact.a.front());
        QCOMPARE(offered(), (QStringList{u"confirm"_s, u"reject"_s, u"conflict"_s, u"same"_s, u"partial"_s,
                                         u"partner"_s}));
        command(u"confirm"_s)->trigger();
        QTRY_VERIFY(isOffered(u"reopen"_s)); // once it is decided
        command(u"reopen"_s)->trigger();
        QTRY_VERIFY(!isOffered(u"reopen"_s));
    }

    void anOmissionCanBeJudged()
    {
        click("accountListA", lone("accountListA"));
        QCOMPARE(offered(), (QStringList{u"confirm"_s, u"reject"_s, u"minor"_s, u"elsewhere"_s}));
        command(u"minor"_s)->trigger();
        QTRY_VERIFY(isOffered(u"reopen"_s));
    }

    void twoPassagesCanBeLinked()
    {
        click("accountListA", lone("accountListA"));
        click("accountListB", onlyLink().fact.b.front());
        QVERIFY(isOffered(u"link"_s));
        QVERIFY(!isOffered(u"conflict"_s));
    }

    void aSilenceCanBeConfirmed()
    {
        const QModelIndex cell = silence();
        QVERIFY(cell.isValid());
        clickInLedger(cell);
        const QStringList now = offered();
        QVERIFY2(now.contains(u"confirm"_s) && now.contains(u"reject"_s), qPrintable(now.join(u' ')));
        QVERIFY2(!now.contains(u"minor"_s) && !now.contains(u"conflict"_s), qPrintable(now.join(u' ')));
    }

    void keysOfWhatIsGreyedSayWhy()
    {
        f->setReviewMode(true);
        const QStringList before = rows();
        click("accountListA", lone("accountListA"));
        press(Qt::Key_Backspace);
        QVERIFY2(said().contains(u"Nothing has been decided"_s), qPrintable(said()));
        QTest::keyClick(list("accountListA"), Qt::Key_G, Qt::ShiftModifier);
        QVERIFY2(said().contains(u"not linked"_s), qPrintable(said()));
        QTest::keyClick(list("accountListA"), Qt::Key_A, Qt::ShiftModifier);
        QVERIFY2(said().contains(u"All passages are shown"_s), qPrintable(said()));
        click("accountListA", onlyLink().fact.a.front());
        press(Qt::Key_M);
        QVERIFY2(said().contains(u"only one side has"_s), qPrintable(said()));
        QCOMPARE(rows(), before);
    }

    void theWalkEndsWhereAllIsDecided()
    {
        QVERIFY(isOffered(u"undecided"_s));
        const auto edits = f->window->session().workspace()->comparisons();
        const domain::ComparisonView here = view();
        for (const domain::LinkRow &row : here.links)
            QVERIFY(edits.patchLink(row.id, {.status = LinkStatus::Confirmed}, u"a"_s));
        for (const bool inA : {true, false}) {
            for (const int sentence : inA ? here.onlyA : here.onlyB)
                QVERIFY(edits.judge(here, inA, sentence, Judgement::Minor, -1, u"a"_s));
        }
        for (const domain::TopicRow &topic : here.topics) {
            if (const auto silentA = here.silentA(topic))
                QVERIFY(edits.setOmissionStatus(here, topic.name, *silentA, LinkStatus::Confirmed, u"a"_s));
        }
        QTRY_VERIFY(!isOffered(u"undecided"_s));
        QTest::keyClick(list("accountListA"), Qt::Key_F8);
        QVERIFY2(said().contains(u"Everything here is decided"_s), qPrintable(said()));
        QVERIFY(isOffered(u"next"_s));
    }

    void nothingIsOfferedWhereNothingCanBeWritten()
    {
        QVERIFY(test::openStore(*f, store(), workspace::OpenMode::ReadOnly));
        QVERIFY(openComparison());
        click("accountListA", onlyLink().fact.a.front());
        QCOMPARE(offered(), QStringList{u"partner"_s});
        QVERIFY(!isOffered(u"note"_s));
        QVERIFY(button(u"Confirm"_s) && !button(u"Confirm"_s)->isEnabled());
    }

    void nothingIsOfferedInOtherViews()
    {
        click("accountListA", onlyLink().fact.a.front());
        QVERIFY(!offered().isEmpty());
        f->window->showView(workbench::View::Library);
        QVERIFY(offered().isEmpty());
        f->window->showView(workbench::View::Comparison);
        QVERIFY(!offered().isEmpty());
    }

    void decisionsWithoutAPassageAreShownAndRemoved()
    {
        QVERIFY(!lost()->isVisible());
        openWithLost(2);
        QCOMPARE(lost()->text(), u"2 decisions without a passage"_s);
        QTest::mouseClick(lost(), Qt::LeftButton);
        QTRY_VERIFY2(panelText().contains(u"2 decisions without a passage"_s), qPrintable(panelText()));
        for (const QString &text :
             {u"“Gone words"_s, u"Only here · significant"_s, u"asked twice"_s, u"Sok Dara"_s})
            QVERIFY2(panelText().contains(text), qPrintable(panelText()));
        QTRY_VERIFY(!button(u"Remove"_s)->visibleRegion().isEmpty()); // it was gone to
        QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
        QTRY_COMPARE(lost()->text(), u"1 decision without a passage"_s);
        QCOMPARE(f->lastAct(), u"1 decision removed"_s);
        undo();
        QTRY_COMPARE(lost()->text(), u"2 decisions without a passage"_s);
        QTRY_VERIFY(button(u"Remove All"_s));
        button(u"Remove All"_s)->click();
        QTRY_VERIFY(!lost()->isVisible());
        QVERIFY(!panelText().contains(u"Gone words"_s));
        QVERIFY(f->window->session().workspace()->comparisons().judgements(view())->rows().empty());
    }

    /// They are not made anew for each choice, and the keyboard goes on to the next of them.
    void decisionsWithoutAPassageAreRemovedWithTheKeyboard()
    {
        openWithLost(3);
        f->beActive();
        const QPointer<QWidget> before = cards();
        QVERIFY(before);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(cards(), before);
        QTest::mouseClick(lost(), Qt::LeftButton);
        QCoreApplication::processEvents();
        for (int left = 3; left > 1; --left) {
            QTRY_VERIFY(lost()->text().startsWith(QString::number(left)));
            auto *remove = qobject_cast<QPushButton *>(f->window->focusWidget());
            QVERIFY2(remove && remove->text() == u"Remove"_s && cards()->isAncestorOf(remove),
                     qPrintable(u"%1 left"_s.arg(left)));
            QTest::keyClick(remove, Qt::Key_Space);
        }
        QTRY_VERIFY(lost()->text().startsWith(u'1'));
    }

    void thePanelStaysWhereItIsScrolledTo()
    {
        openWithLost(3);
        QTest::mouseClick(lost(), Qt::LeftButton);
        QTRY_VERIFY(panelBar()->value() > 0);
        QCoreApplication::processEvents();
        panelBar()->setValue(0);
        const int range = panelBar()->maximum();
        f->window->resize(f->window->width(), f->window->height() - 60);
        QTRY_VERIFY(panelBar()->maximum() != range);
        QCOMPARE(panelBar()->value(), 0);
    }

    void whatAnotherWindowRemovedIsCalledThat()
    {
        openWithLost(2);
        const auto other = *workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
        const auto theirs = other->comparisons();
        QVERIFY(theirs.clearUnplaced(view(), pane()->judgements().unplaced(), u"Ben"_s));
        button(u"Remove All"_s)->click();
        QTRY_VERIFY2(said().contains(u"already removed"_s), qPrintable(said()));
        QVERIFY(f->lastAct().isEmpty());
    }

    /// Else a redo that is on its way could never be taken back.
    void nothingComesOntoTheStackWhileAStepIsDoneAgain()
    {
        const workbench::Desk desk = f->window->desk();
        const domain::DocumentId title = f->window->library().documents().back().id;
        const int a = lone("accountListA");
        const int b = lone("accountListB");
        const QModelIndex silent = silence();
        clickInLedger(silent);
        auto *note = pane()->linkPanel()->findChild<QPlainTextEdit *>(u"linkNote"_s);
        note->setFocus();
        QTest::keyClicks(note, u"asked twice"_s);
        desk.editApart(u"set title"_s, u"Changing documents"_s, [title](workspace::Workspace &store) {
            return store.documents().decide({title}, workspace::DocumentField::Title, u"Another"_s, u"Ana"_s);
        });
        QTRY_COMPARE(desk.undo.count(), 1);
        desk.undoing.undo();
        QTRY_COMPARE(desk.undo.index(), 0);
        QTRY_VERIFY(!desk.undoing.isBusy());
        desk.undoing.redo();
        QVERIFY(desk.undoing.isBusy());
        Q_EMIT list("accountListA")->linkAsked(a, b); // dragged
        QCOMPARE(desk.undo.count(), 1);
        QVERIFY2(said().contains(u"cannot be changed"_s), qPrintable(said()));
        QTest::mouseDClick(ledger()->viewport(), Qt::LeftButton, {}, ledger()->visualRect(silent).center());
        QCOMPARE(desk.undo.count(), 1);
        pane()->keepNote();
        QCOMPARE(desk.undo.count(), 1);
        QTRY_COMPARE(desk.undo.count(), 2); // what was typed is saved after it
        QCOMPARE(desk.undo.index(), 2);
        QTRY_COMPARE(f->window->library().document(title)->title, u"Another"_s);
    }

    void theLedgerIsAsHighAsAPersonMadeIt()
    {
        const int line = ledger()->height();
        showLedgerRows();
        const int least = ledger()->height();
        const int row = ledger()->rowHeight(0);
        drag(-150);
        QTRY_VERIFY(ledger()->height() >= least + 140);
        QVERIFY(ledger()->rowHeight(0) > row + 50); // the rows share it
        const int high = ledger()->height();
        f->window->resize(f->window->width(), f->window->height() - 60);
        QTRY_COMPARE(ledger()->height(), high); // a lower window takes from the accounts
        f->window->resize(f->window->width(), f->window->height() + 60);
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QVERIFY(openComparison());
        QTRY_VERIFY(std::abs(ledger()->height() - high) <= 2);
        drag(400);
        QTRY_VERIFY(std::abs(ledger()->height() - line) <= 2); // it is closed by its button alone
        drag(-160);
        QTRY_VERIFY(ledger()->height() >= least + 90);
        f->action("view.resetLayout")->trigger();
        QTRY_VERIFY(std::abs(ledger()->height() - line) <= 2);
    }

    /// Where the accounts need the room, topics stand in one line until their rows are asked for.
    void theLedgerIsOneLineWhereThereIsLittleRoom()
    {
        QVERIFY(ledger()->isFolded());
        const int column = silence().column();
        auto *head = ledger()->horizontalHeader();
        QVERIFY(!ledger()->model()->headerData(column, Qt::Horizontal, Qt::DecorationRole).isNull());
        const auto told = ledger()->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole);
        QVERIFY2(told.toString().contains(u"– not said"_s), qPrintable(told.toString()));
        const int before = ledger()->horizontalScrollBar()->value();
        QWheelEvent wheel({20, 5}, head->viewport()->mapToGlobal(QPointF(20, 5)), {}, {0, -120}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(head->viewport(), &wheel);
        QVERIFY(ledger()->horizontalScrollBar()->value() > before);
        ledger()->scrollTo(ledger()->model()->index(0, column));
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          {head->sectionViewportPosition(column) + 10, head->height() / 2});
        QCOMPARE(ledger()->currentIndex(), silence()); // it can be decided about
        QVERIFY(isOffered(u"confirm"_s));
        showLedgerRows();
        QVERIFY(ledger()->viewport()->height() >= 2 * ledger()->rowHeight(0));
        QTest::mouseClick(f->find<QToolButton>("foldLedger"), Qt::LeftButton);
        QTRY_VERIFY(ledger()->isFolded());
        f->action("view.resetLayout")->trigger();
        f->window->resize(1920, 1200);
        QTRY_VERIFY(!ledger()->isFolded());
        f->window->resize(1440, 900);
        QTRY_VERIFY(ledger()->isFolded());
    }

    void lettersFindATopic()
    {
        ledger()->setFocus();
        const auto *model = ledger()->model();
        int column = 1;
        while (column < model->columnCount() && ledger()->isColumnHidden(column))
            ++column;
        QVERIFY(column < model->columnCount());
        const QString name = model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        ledger()->setCurrentIndex(model->index(0, 0));
        int wanted = 1; // the first that begins so, behind the one that is chosen
        while (
            ledger()->isColumnHidden(wanted) ||
            !model->headerData(wanted, Qt::Horizontal, Qt::DisplayRole).toString().startsWith(name.left(1)))
            ++wanted;
        QTest::keyClicks(ledger(), name.left(1));
        QCOMPARE(ledger()->currentIndex().column(), wanted);
    }

    /// In the line of topics keys choose what a click there does: of what one side leaves out its silence.
    void keysInTheLineOfTopicsChooseWhatAClickDoes()
    {
        QVERIFY(ledger()->isFolded());
        ledger()->setFocus();
        const auto *model = ledger()->model();
        const auto silentRow = [model](int column) {
            for (int row = 0; row < 2; ++row) {
                if (model->index(row, column).data().toString() == u"– not said"_s)
                    return row;
            }
            return -1;
        };
        int byLetter = 0;
        int byArrow = 0;
        for (int row = 0; row < 2; ++row) { // whichever it was before
            for (int column = 0; column + 1 < model->columnCount(); ++column) {
                const int next = column + 1;
                if (ledger()->isColumnHidden(column) || ledger()->isColumnHidden(next) || silentRow(next) < 0)
                    continue;
                ledger()->setCurrentIndex(model->index(row, column));
                QTest::keyClick(ledger(), Qt::Key_Right);
                QCOMPARE(ledger()->currentIndex(), model->index(silentRow(next), next));
                ++byArrow;
                ledger()->setCurrentIndex(model->index(row, column));
                ledger()->keyboardSearch(model->headerData(next, Qt::Horizontal, Qt::DisplayRole).toString());
                QCOMPARE(ledger()->currentIndex(), model->index(silentRow(next), next));
                ++byLetter;
            }
        }
        QVERIFY(byLetter > 0 && byArrow > 0);
    }
};

QTEST_MAIN(TestReviewCommandsWindow)
#include "tst_reviewcommandswindow.moc"
