// SPDX-License-Identifier: GPL-3.0-or-later
// Letters in the comparison: they decide in the review mode alone; what is told, what the panel shows.
#include "tests/ui/shell/reviewwindow.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;

class TestReviewMode : public test::ReviewWindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] QToolButton *modeButton() const
    {
        return pane()->findChild<QToolButton *>(u"reviewMode"_s);
    }
    [[nodiscard]] QPushButton *panelButton(const QString &text) const
    {
        for (QPushButton *button : pane()->linkPanel()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(text))
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { openReview(); }
    void cleanup() { f.reset(); }

    void lettersChangeNothingWhileTheModeIsOff()
    {
        QVERIFY(!f->action("review.mode")->isChecked());
        press(Qt::Key_F8);
        const domain::LinkRow before = chosen();
        QVERIFY(before.id.isValid());
        const QStringList whole = rows();
        for (const char *where : {"accountListA", "accountListB", "ledger"}) {
            auto *widget = f->find<QWidget>(where);
            widget->setFocus();
            for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key) {
                if (key != Qt::Key_N && key != Qt::Key_T) // a note, a third account: nothing is decided
                    QTest::keyClick(widget, Qt::Key(key));
            }
            for (int key = Qt::Key_0; key <= Qt::Key_9; ++key)
                QTest::keyClick(widget, Qt::Key(key));
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Backspace, Qt::Key_Space}) {
                QTest::keyClick(widget, key);
                if (key == Qt::Key_Return)
                    QVERIFY2(said().contains(u"Review mode is off"_s) && said().contains(u"F9"_s),
                             qPrintable(said()));
            }
        }
        panelButton(u"Conflict"_s)->setFocus();
        QTest::keyClicks(panelButton(u"Conflict"_s), u"CUS"_s);
        QCOMPARE(rows(), whole);
        QVERIFY(f->lastAct().isEmpty());
        // With the mouse it is no slip.
        click("accountListA", before.fact.a.front());
        QTest::mouseClick(panelButton(u"Conflict"_s), Qt::LeftButton);
        QTRY_COMPARE(link(before.id)->fact.relation, domain::LinkRelation::Conflict);
    }

    void lettersFindInTheListWhileTheModeIsOff()
    {
        auto *sentences = list("accountListA");
        const QAbstractItemModel &model = *sentences->model();
        int found = 0;
        for (const char *letter : {"C", "S", "P", "L", "U", "M", "E"}) { // each a command in the review mode
            const auto begins = [&](int row) {
                return model.index(row, 0).data().toString().startsWith(QLatin1StringView(letter));
            };
            int from = 0; // a row of another letter, with one of this letter below it
            while (from < model.rowCount() && begins(from))
                ++from;
            int to = from + 1;
            while (to < model.rowCount() && !begins(to))
                ++to;
            if (to >= model.rowCount())
                continue;
            sentences->setFocus();
            sentences->setCurrentIndex(model.index(from, 0));
            QTest::keyClick(sentences, *letter);
            QCOMPARE(sentences->currentIndex().row(), to);
            QTest::keyClick(sentences, Qt::Key_Home); // what is typed next is another word
            QVERIFY2(!said().contains(u"Review mode"_s), qPrintable(said()));
            ++found;
            break;
        }
        QVERIFY(found > 0);
        QVERIFY(f->lastAct().isEmpty());
    }

    void theModeIsSwitchedAndPlainToSee()
    {
        QVERIFY(modeButton()->isVisible());
        QVERIFY(!modeButton()->isChecked());
        QVERIFY(modeButton()->text().contains(u"off"_s));
        const auto *keys = pane()->findChild<QLabel *>(u"reviewKeys"_s);
        QVERIFY(!keys->isVisible());
        f->press(QKeySequence(Qt::Key_F9));
        QVERIFY(modeButton()->isChecked());
        QVERIFY(modeButton()->text().contains(u"on"_s));
        QCOMPARE(modeButton()->accessibleName(), u"Review mode on"_s);
        QVERIFY(keys->isVisible());
        const QStringList listed{u"L"_s, u"U"_s, u"C"_s,     u"S"_s,         u"P"_s,
                                 u"M"_s, u"E"_s, u"Enter"_s, u"Backspace"_s, u"A"_s};
        for (const QString &key : listed)
            QVERIFY2(keys->text().contains(key + QChar(QChar::Nbsp)), qPrintable(keys->text()));
        QTest::mouseClick(modeButton(), Qt::LeftButton);
        QVERIFY(!f->action("review.mode")->isChecked());
        f->action("review.mode")->trigger();
        QVERIFY(modeButton()->isChecked());
        // It is off after every start.
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QVERIFY(!f->action("review.mode")->isChecked());
        QVERIFY(openComparison());
        QVERIFY(!modeButton()->isChecked());
    }

    void aStoreThatCannotBeWrittenHasNoReview()
    {
        QVERIFY(test::openStore(*f, store(), workspace::OpenMode::ReadOnly));
        f->press(QKeySequence(Qt::Key_F9));
        QVERIFY(!f->action("review.mode")->isChecked());
        QVERIFY(openComparison());
        press(Qt::Key_Return);
        QVERIFY2(said().contains(u"cannot be changed"_s), qPrintable(said()));
        press(Qt::Key_N);
        QVERIFY2(said().contains(u"cannot be changed"_s), qPrintable(said()));
    }

    void thePanelFollowsEveryAct()
    {
        f->setReviewMode(true);
        const int a = lone("accountListA");
        const int b = lone("accountListB");
        click("accountListA", a);
        click("accountListB", b);
        press(Qt::Key_L, "accountListB");
        QTRY_VERIFY2(panelText().contains(u"linked by hand"_s), qPrintable(panelText()));
        const QString passageA = view().a.facts.sentences[size_t(a)].range.in(view().a.text).toString();
        QTRY_VERIFY(panelText().contains(passageA.left(30)));
        QVERIFY(panelText().contains(u"confirmed"_s, Qt::CaseInsensitive));
        press(Qt::Key_C, "accountListB"); // without choosing anew
        QTRY_VERIFY(panelText().contains(u"conflict"_s, Qt::CaseInsensitive));
        QCOMPARE(f->lastAct(), u"Link marked as conflict"_s);
        press(Qt::Key_U, "accountListB");
        QTRY_VERIFY(panelText().contains(u"rejected"_s, Qt::CaseInsensitive));
        // Elsewhere by now: what is taken back is shown.
        click("accountListA", 0);
        undo();
        QTRY_VERIFY(panelText().contains(u"linked by hand"_s));
        QTRY_VERIFY(!panelText().contains(u"rejected"_s, Qt::CaseInsensitive));
        undo();
        undo();
        QTRY_COMPARE(list("accountListA")->currentIndex().row(), a);
        QCOMPARE(list("accountListB")->currentIndex().row(), b);
        QTRY_VERIFY(!panelText().contains(u"linked by hand"_s));
        click("accountListA", 0);
        redo();
        QTRY_VERIFY(panelText().contains(u"linked by hand"_s));
        QCOMPARE(list("accountListA")->currentIndex().row(), a);
    }

    void onePassageAloneIsTiedToNothing()
    {
        f->setReviewMode(true);
        press(Qt::Key_F8); // a link, with a passage of each column
        const domain::LinkRow before = chosen();
        QVERIFY(before.id.isValid());
        const QStringList whole = rows();
        const int a = lone("accountListA");
        click("accountListA", a);
        QVERIFY(!list("accountListB")->currentIndex().isValid());
        const QString foreign =
            view().b.facts.sentences[size_t(before.fact.b.front())].range.in(view().b.text).toString();
        QVERIFY2(!panelText().contains(foreign.left(30)), qPrintable(panelText()));
        press(Qt::Key_L);
        QVERIFY2(said().contains(u"select"_s, Qt::CaseInsensitive) && said().contains(u"A%1"_s.arg(a + 1)),
                 qPrintable(said()));
        QCOMPARE(rows(), whole);
        QVERIFY2(f->lastAct().isEmpty(), qPrintable(f->lastAct()));
        // The other way round.
        for (int step = 0; step < 60 && !chosen().id.isValid(); ++step)
            press(Qt::Key_F8);
        const int b = lone("accountListB");
        click("accountListB", b);
        QVERIFY(!list("accountListA")->currentIndex().isValid());
        press(Qt::Key_L, "accountListB");
        QVERIFY2(said().contains(u"select"_s, Qt::CaseInsensitive) && said().contains(u"B%1"_s.arg(b + 1)),
                 qPrintable(said()));
        QCOMPARE(rows(), whole);
        // With one of the other side it is a link, and both are named.
        click("accountListA", a);
        press(Qt::Key_L);
        QCOMPARE(f->lastAct(), u"A%1 – B%2 linked"_s.arg(a + 1).arg(b + 1));
        QTRY_VERIFY(std::ranges::any_of(view().links, [&](const domain::LinkRow &row) {
            return row.byHand && row.fact.a == std::vector{a} && row.fact.b == std::vector{b};
        }));
    }

    void goingOnAtOnceIsNotCalledBack()
    {
        f->setReviewMode(true);
        click("accountListA", lone("accountListA"));
        click("accountListB", lone("accountListB"));
        const size_t before = view().links.size();
        press(Qt::Key_L, "accountListB");
        QTest::keyClick(list("accountListB"), Qt::Key_F7); // before the link is on the screen
        const int at = list("accountListA")->currentIndex().row();
        QTRY_COMPARE(view().links.size(), before + 1);
        QCOMPARE(list("accountListA")->currentIndex().row(), at);
    }

    void anActOfAnotherComparisonIsShownWhenItIsTakenBack()
    {
        f->setReviewMode(true);
        press(Qt::Key_F8);
        const domain::MeetingId first = pane()->meeting();
        const domain::LinkId id = chosen().id;
        press(Qt::Key_Return);
        QTRY_COMPARE(link(id)->status, LinkStatus::Confirmed);
        f->press(QKeySequence(u"Alt+Shift+Down"_s));
        QTRY_VERIFY(pane()->view() && view().meeting.id != first);
        QVERIFY2(f->lastAct().isEmpty(), qPrintable(f->lastAct())); // it was of the pair before
        undo();
        QTRY_COMPARE(f->lastAct(), u"Undone: confirm link"_s);
        QTRY_COMPARE(pane()->meeting(), first);
        QTRY_VERIFY(pane()->view() && link(id) && link(id)->status == LinkStatus::Proposed);
        QTRY_COMPARE(chosen().id, id);
        QCOMPARE(f->lastAct(), u"Undone: confirm link"_s); // which brought the pair back
    }

    void eachActIsToldWithItsUndo()
    {
        f->setReviewMode(true);
        press(Qt::Key_F8);
        const domain::LinkRow before = chosen();
        auto *button = f->find<QToolButton>("lastActUndo");
        press(Qt::Key_Return);
        QTRY_COMPARE(f->lastAct(), u"Link confirmed"_s);
        QTRY_VERIFY(button->isVisible());
        QVERIFY2(button->text().contains(u"Undo (Ctrl+Z)"_s), qPrintable(button->text()));
        // "Link confirmed · Undo (Ctrl+Z)": the point stands between the two, and the undo right after it.
        const auto *point = f->find<QLabel>("lastActPoint");
        QVERIFY(point->isVisible());
        QTRY_VERIFY(button->x() - point->geometry().right() < 16);
        const auto *text = f->find<QLabel>("lastActText");
        QVERIFY(point->x() - text->geometry().right() < 16);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(link(before.id)->status, LinkStatus::Proposed);
        QCOMPARE(f->lastAct(), u"Undone: confirm link"_s);
        QVERIFY(button->text().contains(u"Redo"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(link(before.id)->status, LinkStatus::Confirmed);
        // The same again is no act, and is said to be none.
        press(Qt::Key_Return);
        QVERIFY(said().contains(u"already"_s));
        // A step that was overtaken is not told as taken back.
        auto other = workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
        domain::LinkRow row = *link(before.id);
        row.note = u"I saw it first"_s;
        QVERIFY((*other)->comparisons().decideLink(row, u"Somebody else"_s));
        undo();
        QTRY_VERIFY(f->window->messageBar()->text().contains(u"changed in the same place"_s));
        QVERIFY2(f->lastAct().isEmpty(), qPrintable(f->lastAct())); // nor as one that could be
    }

    void keysInQuickSuccessionUndoNothingOfEachOther()
    {
        f->setReviewMode(true);
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        // Faster than the screen: each acts on what the store has by then.
        QTest::keyClick(list("accountListA"), Qt::Key_C);
        QTest::keyClick(list("accountListA"), Qt::Key_Return);
        QTest::keyClick(list("accountListA"), Qt::Key_U);
        QTRY_COMPARE(link(id)->status, LinkStatus::Rejected);
        QCOMPARE(link(id)->fact.relation, domain::LinkRelation::Conflict);
        undo();
        QTRY_COMPARE(link(id)->status, LinkStatus::Confirmed);
        // Two links of the same two passages are one.
        click("accountListA", lone("accountListA"));
        click("accountListB", lone("accountListB"));
        const size_t before = view().links.size();
        QTest::keyClick(list("accountListB"), Qt::Key_L);
        QTest::keyClick(list("accountListB"), Qt::Key_L);
        QTRY_COMPARE(view().links.size(), before + 1);
        undo();
        QTRY_COMPARE(view().links.size(), before);
    }

    void aKeyThatHasNothingToActOnSaysSo()
    {
        f->setReviewMode(true);
        click("accountListA", lone("accountListA"));
        const QStringList before = rows();
        press(Qt::Key_C);
        QVERIFY2(said().contains(u"No link"_s), qPrintable(said()));
        press(Qt::Key_E);
        QVERIFY2(said().contains(u"Select the passage in the account"_s), qPrintable(said()));
        press(Qt::Key_X);
        QVERIFY2(said().contains(u"not a command"_s), qPrintable(said()));
        QCOMPARE(rows(), before);
    }

    void whatIsRefusedIsReadWholeBesideTheBadge()
    {
        f->window->resize(1300, 800);
        f->setReviewMode(true);
        click("accountListA", lone("accountListA"));
        press(Qt::Key_L);
        const QStatusBar *bar = f->window->statusBar();
        const auto *badge = bar->findChild<QToolButton *>(u"reviewMode"_s);
        const QString told = said().isEmpty() ? f->window->messageBar()->text() : said();
        QVERIFY2(told.contains(u"Select the passage"_s), qPrintable(told));
        QVERIFY(badge && badge->isVisible());
        if (!said().isEmpty())
            QVERIFY(bar->fontMetrics().horizontalAdvance(said()) < badge->mapTo(bar, QPoint()).x());
        // What is longer than any bar is told above, where it wraps.
        const QString longer = told.repeated(4);
        f->window->say(longer);
        QCOMPARE(f->window->messageBar()->text(), longer);
    }

    void theReaderLeavesUndoToTheStore()
    {
        f->setReviewMode(true);
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        press(Qt::Key_Return);
        QTRY_COMPARE(link(id)->status, LinkStatus::Confirmed);
        QSignalSpy shown(f->window.get(), &shell::MainWindow::documentShown);
        f->window->openDocument(view().a.row.id);
        QVERIFY(!shown.isEmpty() || shown.wait(test::PatienceMs));
        auto *text = f->window->findChild<reader::ReaderPane *>()->text();
        text->setFocus();
        QTest::keySequence(text, QKeySequence(QKeySequence::Undo));
        QTRY_COMPARE(link(id)->status, LinkStatus::Proposed);
    }
};

QTEST_MAIN(TestReviewMode)
#include "tst_reviewmode.moc"
