// SPDX-License-Identifier: GPL-3.0-or-later
// Letters in the comparison: they decide in the review mode alone; notes, what is told, what the panel shows.
#include "core/workspace/annotations/annotations.h"
#include "core/workspace/comparisons/comparisons.h"
#include "tests/support/storedump.h"
#include "tests/ui/shell/comparisonwindow.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/messagebar.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::LinkStatus;

class TestReviewMode : public test::ComparisonWindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] QStringList rows() const
    {
        QStringList rows = test::dumpStore(store());
        rows.removeIf([](const QString &row) { return row.startsWith(u"review_places"); });
        return rows;
    }
    [[nodiscard]] QString said() const { return f->window->statusBar()->currentMessage(); }
    [[nodiscard]] QPlainTextEdit *note() const { return f->find<QPlainTextEdit>("linkNote"); }
    [[nodiscard]] std::vector<domain::AnnotationRow> annotations() const
    {
        return *f->window->session().workspace()->annotations().rows();
    }
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
    /// Writes a note as a person does: N, letters, Return.
    void write(const QString &text, const char *where = "accountListA")
    {
        press(Qt::Key_N, where);
        QTRY_VERIFY(note()->hasFocus());
        QTest::keyClicks(note(), text);
        QTest::keyClick(note(), Qt::Key_Return);
    }
    void undo() const { f->press(QKeySequence(QKeySequence::Undo)); }
    void redo() const { f->press(QKeySequence(QKeySequence::Redo)); }

private Q_SLOTS:
    void init()
    {
        QVERIFY(openWindow());
        list("accountListA")->setFocus();
    }
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
        const QStringList listed{u"L"_s, u"U"_s, u"C"_s, u"S"_s, u"P"_s, u"Enter"_s, u"Backspace"_s, u"A"_s};
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
        press(Qt::Key_C);
        QVERIFY2(said().contains(u"cannot be changed"_s), qPrintable(said()));
        press(Qt::Key_N);
        QVERIFY2(said().contains(u"cannot be changed"_s), qPrintable(said()));
    }

    void lettersOfANoteAreOnlyLetters_data()
    {
        QTest::addColumn<bool>("mode");
        QTest::newRow("review mode off") << false;
        QTest::newRow("review mode on") << true;
    }
    void lettersOfANoteAreOnlyLetters()
    {
        QFETCH(const bool, mode);
        f->setReviewMode(mode);
        const int a = lone("accountListA");
        QVERIFY(a >= 0);
        click("accountListA", a);
        const QStringList before = rows();
        write(u"Close call, see UPSLASH 1234"_s);
        QTRY_COMPARE(annotations().size(), 1u);
        const domain::AnnotationRow made = annotations().front();
        QCOMPARE(made.memo, u"Close call, see UPSLASH 1234"_s);
        QCOMPARE(made.author, f->preferences.author());
        QVERIFY(made.codes.empty());
        QCOMPARE(made.anchor.range, view().a.facts.sentences[size_t(a)].range);
        QTRY_VERIFY(list("accountListA")->hasFocus()); // and on with the review
        QCOMPARE(list("accountListA")->currentIndex().row(), a);
        QTRY_COMPARE(note()->toPlainText(), made.memo);
        undo();
        QTRY_COMPARE(rows(), before);
        QTRY_VERIFY(note()->toPlainText().isEmpty());
    }

    void everyPassageTakesANote()
    {
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        const int before = decided();
        write(u"on a link"_s);
        QTRY_COMPARE(link(id)->note, u"on a link"_s);
        // A note is no decision, and is not told as one.
        QTRY_VERIFY2(panelText().contains(u"note by %1"_s.arg(f->preferences.author())),
                     qPrintable(panelText()));
        QVERIFY2(!panelText().contains(u"Proposed by %1"_s.arg(f->preferences.author()), Qt::CaseInsensitive),
                 qPrintable(panelText()));
        QCOMPARE(link(id)->status, LinkStatus::Proposed);
        QCOMPARE(decided(), before);
        const int b = lone("accountListB");
        click("accountListB", b);
        write(u"on what B alone says"_s, "accountListB");
        QTRY_COMPARE(annotations().size(), 1u);
        QCOMPARE(annotations().front().anchor.range, view().b.facts.sentences[size_t(b)].range);
        QVERIFY(list("accountListB")->hasFocus());
        // What is not said: on the passage that speaks while it is open, on the verdict when it is decided.
        const QModelIndex cell = silence();
        ledger()->scrollTo(cell);
        QTest::mouseClick(ledger()->viewport(), Qt::LeftButton, {}, ledger()->visualRect(cell).center());
        write(u"on a silence"_s, "ledger");
        QTRY_COMPARE(annotations().size(), 2u);
        QTRY_VERIFY(ledger()->hasFocus());
        f->setReviewMode(true);
        press(Qt::Key_Return, "ledger");
        QTRY_COMPARE(view().omissions.size(), 1u);
        QTRY_VERIFY(panelText().contains(u"on a silence"_s)); // it has not gone
        write(u"on a verdict"_s, "ledger");
        QTRY_COMPARE(view().omissions.front().note, u"on a verdict"_s);
        QCOMPARE(view().omissions.front().status, LinkStatus::Confirmed);
        press(Qt::Key_U, "ledger");
        QTRY_COMPARE(view().omissions.front().status, LinkStatus::Rejected);
        QCOMPARE(view().omissions.front().note, u"on a verdict"_s);
        QCOMPARE(annotations().size(), 2u);
    }

    void undoInTheFieldTakesLettersBack()
    {
        f->setReviewMode(true);
        press(Qt::Key_F8);
        const domain::LinkRelation before = chosen().fact.relation;
        const domain::LinkId id = chosen().id;
        QVERIFY(before != domain::LinkRelation::Conflict);
        press(Qt::Key_C);
        QTRY_COMPARE(link(id)->fact.relation, domain::LinkRelation::Conflict);
        press(Qt::Key_N);
        QTRY_VERIFY(note()->hasFocus());
        QTest::keyClicks(note(), u"hasty"_s);
        const QKeySequence back(QKeySequence::Undo); // to the field, which has the focus
        for (int i = 0; i < 8 && !note()->toPlainText().isEmpty(); ++i)
            QTest::keySequence(note(), back);
        QVERIFY(note()->toPlainText().isEmpty());
        QTest::keySequence(note(), back); // nothing more to take back here
        QCOMPARE(link(id)->fact.relation, domain::LinkRelation::Conflict);
        QTest::keyClick(note(), Qt::Key_Escape);
        undo();
        QTRY_COMPARE(link(id)->fact.relation, before);
    }

    void whatIsBeingTypedIsNotLost()
    {
        press(Qt::Key_F8);
        const domain::LinkId id = chosen().id;
        press(Qt::Key_N);
        QTRY_VERIFY(note()->hasFocus());
        QTest::keyClicks(note(), u"half a thou"_s);
        // Another window decides about another link meanwhile; this one is read again.
        auto other = workspace::Workspace::open(store(), workspace::OpenMode::ReadWrite);
        domain::LinkRow row = view().links.back();
        QVERIFY(row.id != id);
        row.status = LinkStatus::Confirmed;
        QVERIFY((*other)->comparisons().decideLink(row, u"Somebody else"_s));
        QTRY_COMPARE_WITH_TIMEOUT(link(row.id)->status, LinkStatus::Confirmed, test::PatienceMs);
        QCOMPARE(note()->toPlainText(), u"half a thou"_s);
        QTest::keyClicks(note(), u"ght"_s);
        click("accountListA", lone("accountListA")); // without Return
        QTRY_COMPARE(link(id)->note, u"half a thought"_s);
        QVERIFY(note()->toPlainText().isEmpty());
        // And when the window closes.
        press(Qt::Key_N);
        QTRY_VERIFY(note()->hasFocus());
        QTest::keyClicks(note(), u"the last word"_s);
        f->window->close();
        const auto kept = (*other)->annotations().rows();
        QCOMPARE(kept->size(), 1u);
        QCOMPARE(kept->front().memo, u"the last word"_s);
    }

    void thePanelFollowsEveryAct()
    {
        f->setReviewMode(true);
        const int a = lone("accountListA");
        const int b = lone("accountListB");
        click("accountListA", a);
        click("accountListB", b);
        press(Qt::Key_L, "accountListB");
        QTRY_VERIFY2(panelText().contains(u"tied by hand"_s), qPrintable(panelText()));
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
        QTRY_VERIFY(panelText().contains(u"tied by hand"_s));
        QTRY_VERIFY(!panelText().contains(u"rejected"_s, Qt::CaseInsensitive));
        undo();
        undo();
        QTRY_COMPARE(list("accountListA")->currentIndex().row(), a);
        QCOMPARE(list("accountListB")->currentIndex().row(), b);
        QTRY_VERIFY(!panelText().contains(u"tied by hand"_s));
        click("accountListA", 0);
        redo();
        QTRY_VERIFY(panelText().contains(u"tied by hand"_s));
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
        QVERIFY2(said().contains(u"choose"_s, Qt::CaseInsensitive) && said().contains(u"A%1"_s.arg(a + 1)), qPrintable(said()));
        QCOMPARE(rows(), whole);
        QVERIFY2(f->lastAct().isEmpty(), qPrintable(f->lastAct()));
        // The other way round.
        press(Qt::Key_F8);
        const int b = lone("accountListB");
        click("accountListB", b);
        QVERIFY(!list("accountListA")->currentIndex().isValid());
        press(Qt::Key_L, "accountListB");
        QVERIFY2(said().contains(u"choose"_s, Qt::CaseInsensitive) && said().contains(u"B%1"_s.arg(b + 1)), qPrintable(said()));
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
        f->press(QKeySequence(u"Alt+Right"_s));
        QTRY_VERIFY(pane()->view() && view().meeting.id != first);
        QVERIFY2(f->lastAct().isEmpty(), qPrintable(f->lastAct())); // it was of the pair before
        undo();
        QTRY_COMPARE(f->lastAct(), u"Taken back: confirm link"_s);
        QTRY_COMPARE(pane()->meeting(), first);
        QTRY_VERIFY(pane()->view() && link(id) && link(id)->status == LinkStatus::Proposed);
        QTRY_COMPARE(chosen().id, id);
        QCOMPARE(f->lastAct(), u"Taken back: confirm link"_s); // which brought the pair back
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
        QCOMPARE(f->lastAct(), u"Taken back: confirm link"_s);
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
        press(Qt::Key_Return);
        QVERIFY2(!said().isEmpty(), "Enter on what is neither a link nor a silence");
        press(Qt::Key_X);
        QVERIFY2(said().contains(u"no command"_s), qPrintable(said()));
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
        QVERIFY2(told.contains(u"Nothing is linked"_s), qPrintable(told));
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
