// SPDX-License-Identifier: GPL-3.0-or-later
// Pairs and omissions in the real main window: which passages are linked, what is made of what one side alone
// has, the walk through the store, the ledger's drawer, differences word by word.
#include "core/workspace/reports/reports.h"
#include "tests/ui/shell/reviewwindow.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/passagedelegate.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace counterpart;
using comparison::AccountModel;
using domain::Judgement;

class TestOmissionWindow : public test::ReviewWindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] QPushButton *panelButton(const QString &text) const
    {
        for (QPushButton *button : pane()->linkPanel()->findChildren<QPushButton *>()) {
            if (button->text().startsWith(text) && button->isVisibleTo(pane()->linkPanel()))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QString judged(const char *name, int row) const
    {
        return list(name)->model()->index(row, 0).data(AccountModel::JudgementRole).toString();
    }
    /// The first passage of a list that is linked.
    [[nodiscard]] int linked(const char *name) const
    {
        for (int row = 0; row < list(name)->model()->rowCount(); ++row) {
            const auto standing =
                Standing(list(name)->model()->index(row, 0).data(AccountModel::StandingRole).toInt());
            if (standing == Standing::Same || standing == Standing::Partial)
                return row;
        }
        return -1;
    }
    void doubleClick(const char *name, int row) const
    {
        comparison::AccountList *shown = list(name);
        const QModelIndex index = shown->model()->index(row, 0);
        QTest::mouseDClick(shown->viewport(), Qt::LeftButton, {},
                           shown->visualRect(index).intersected(shown->viewport()->rect()).center());
    }
    [[nodiscard]] QLabel *progress() const
    {
        for (QLabel *label : pane()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u" decided"_s))
                return label;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { openReview(); }
    void cleanup() { f.reset(); }

    void aClickLeavesTheOtherSideWhereItIs()
    {
        const int b = lone("accountListB");
        QVERIFY(b >= 0);
        click("accountListB", b);
        const int scrolled = list("accountListB")->verticalScrollBar()->value();
        QWidget *cards = list("accountListA")->viewport();
        for (const int y : {30, cards->height() / 2, cards->height() - 12}) {
            QTest::mouseClick(cards, Qt::LeftButton, {}, QPoint(40, y));
            QVERIFY(list("accountListA")->currentIndex().isValid());
            QCOMPARE(list("accountListB")->currentIndex().row(), b);
            QCOMPARE(list("accountListB")->verticalScrollBar()->value(), scrolled);
        }
    }

    void theOrderOfClicksMakesNoDifference_data()
    {
        QTest::addColumn<bool>("leftFirst");
        QTest::newRow("left first") << true;
        QTest::newRow("right first") << false;
    }
    void theOrderOfClicksMakesNoDifference()
    {
        QFETCH(const bool, leftFirst);
        f->setReviewMode(true);
        const int a = linked("accountListA"); // which has a link with another passage
        const int b = lone("accountListB");
        click(leftFirst ? "accountListA" : "accountListB", leftFirst ? a : b);
        click(leftFirst ? "accountListB" : "accountListA", leftFirst ? b : a);
        QVERIFY2(panelText().contains(u"A%1 and B%2 are selected"_s.arg(a + 1).arg(b + 1)),
                 qPrintable(panelText()));
        QVERIFY(panelButton(u"Link These"_s));
        for (const char *name : {"accountListA", "accountListB"})
            QTRY_VERIFY2(panelText().contains(list(name)->currentIndex().data().toString().left(30)),
                         qPrintable(panelText()));
        const auto before = view().links;
        press(Qt::Key_L, leftFirst ? "accountListB" : "accountListA");
        QTRY_COMPARE(view().links.size(), before.size() + 1);
        const auto made = std::ranges::find_if(view().links, &domain::LinkRow::byHand);
        QCOMPARE(made->fact.a, std::vector{a});
        QCOMPARE(made->fact.b, std::vector{b});
        for (const domain::LinkRow &row : before)
            QCOMPARE(link(row.id)->status, row.status); // none was confirmed by the way
    }

    void aDoubleClickGoesToThePartner()
    {
        const domain::LinkRow row = onlyLink();
        QVERIFY(row.id.isValid());
        click("accountListA", row.fact.a.front());
        doubleClick("accountListA", row.fact.a.front());
        QCOMPARE(list("accountListA")->currentIndex().row(), row.fact.a.front());
        QCOMPARE(list("accountListB")->currentIndex().row(), row.fact.b.front());
        QCOMPARE(chosen().id, row.id);
        click("accountListB", lone("accountListB"));
        doubleClick("accountListB", lone("accountListB"));
        QVERIFY2(said().contains(u"not linked"_s), qPrintable(said()));
    }

    void aButtonLinksThePairToo()
    {
        const size_t before = view().links.size();
        click("accountListB", lone("accountListB"));
        click("accountListA", lone("accountListA"));
        QTest::mouseClick(panelButton(u"Link These"_s), Qt::LeftButton);
        QTRY_COMPARE(view().links.size(), before + 1);
    }

    void anOmissionIsJudgedByKey()
    {
        f->setReviewMode(true);
        const int a = lone("accountListA");
        const int b = linked("accountListB");
        click("accountListA", a);
        QVERIFY2(panelText().contains(u"Only here · undecided"_s), qPrintable(panelText()));
        press(Qt::Key_Return);
        QTRY_VERIFY(judged("accountListA", a).contains(u"significant"_s));
        QVERIFY2(f->lastAct().contains(u"significant"_s), qPrintable(f->lastAct()));
        press(Qt::Key_M);
        QTRY_VERIFY(judged("accountListA", a).contains(u"minor"_s));
        // The note is one on the decision.
        press(Qt::Key_N);
        auto *note = f->find<QPlainTextEdit>("linkNote");
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"A detail."_s);
        QTest::keyClick(note, Qt::Key_Return);
        const auto kept = [this] {
            return *f->window->session().workspace()->comparisons().judgements(view());
        };
        QTRY_COMPARE(kept().on(view(), true, a)->note, u"A detail."_s);
        // Without a passage on the other side it asks for one.
        press(Qt::Key_E);
        QVERIFY2(said().contains(u"Select the passage in the account"_s), qPrintable(said()));
        click("accountListB", b);
        press(Qt::Key_E, "accountListB");
        QTRY_COMPARE(judged("accountListA", a), u"said elsewhere: B%1"_s.arg(b + 1));
        QCOMPARE(kept().on(view(), true, a)->elsewhereSentence, b);
        undo();
        QTRY_VERIFY(judged("accountListA", a).contains(u"minor"_s));
        redo();
        QTRY_VERIFY(judged("accountListA", a).contains(u"elsewhere"_s));
        click("accountListA", a);
        press(Qt::Key_Backspace);
        QTRY_VERIFY(judged("accountListA", a).isEmpty());
    }

    /// Of two passages that are alone, the one is meant that E asked about.
    void theOneThatWasAskedAboutIsJudged()
    {
        f->setReviewMode(true);
        const int a = lone("accountListA");
        const int b = lone("accountListB");
        click("accountListA", a);
        press(Qt::Key_E);
        click("accountListB", b);
        press(Qt::Key_E, "accountListB");
        QTRY_COMPARE(judged("accountListA", a), u"said elsewhere: B%1"_s.arg(b + 1));
    }

    void ofTwoLonePassagesItAsksWhichIsMeant()
    {
        f->setReviewMode(true);
        const int a = lone("accountListA");
        const int b = lone("accountListB");
        click("accountListA", a);
        click("accountListB", b);
        press(Qt::Key_E, "accountListB");
        QVERIFY2(said().contains(u"Press E again to mark B%1 as said in A%2"_s.arg(b + 1).arg(a + 1)),
                 qPrintable(said()));
        QVERIFY(judged("accountListA", a).isEmpty() && judged("accountListB", b).isEmpty());
        press(Qt::Key_E, "accountListB");
        QTRY_COMPARE(judged("accountListB", b), u"said elsewhere: A%1"_s.arg(a + 1));
    }

    void theButtonsJudgeWithoutTheMode()
    {
        const int a = lone("accountListA");
        click("accountListA", a);
        QTest::mouseClick(panelButton(u"Minor"_s), Qt::LeftButton);
        QTRY_VERIFY(judged("accountListA", a).contains(u"minor"_s));
        QVERIFY(panelText().contains(u"Only here · minor"_s));
        // It is carried into the report.
        const base::Destination to(f->path(u"r.html"_s));
        QVERIFY(f->window->session().workspace()->reports().writeComparison(
            view(), workspace::ReportFormat::Html, to));
        QFile written(f->path(u"r.html"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(written.readAll()).contains(u"only here ✓ minor"_s));
    }

    void theHeadCountsWhatIsOnlyHere()
    {
        auto *count = f->find<QLabel>("onlyHereA");
        QVERIFY(count->isVisible());
        const int before = count->text().section(u' ', 0, 0).toInt();
        QCOMPARE(before, int(view().onlyA.size()));
        f->setReviewMode(true);
        click("accountListA", lone("accountListA"));
        click("accountListB", linked("accountListB"));
        press(Qt::Key_E, "accountListB");
        QTRY_COMPARE(count->text().section(u' ', 0, 0).toInt(), before - 1);
    }

    void theWalkSaysHowFarItIs()
    {
        press(Qt::Key_F7);
        QVERIFY(progress());
        const QString first = progress()->text();
        QVERIFY2(first.contains(u"Difference "_s) && first.contains(u" of "_s), qPrintable(first));
        press(Qt::Key_F7);
        const QString second = progress()->text();
        QVERIFY(first != second);
        QTest::keyClick(list("accountListA"), Qt::Key_F7, Qt::ShiftModifier);
        QCOMPARE(progress()->text(), first);
        press(Qt::Key_F8);
        const QString undecided = panelText();
        press(Qt::Key_F8);
        QTest::keyClick(list("accountListA"), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(panelText(), undecided);
    }

    void oneWalkGoesThroughTheStore()
    {
        const domain::MeetingId first = pane()->meeting();
        // Everything here is decided: the walk goes on to the next meeting.
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
        const auto decided = edits.of(first, here.a.row.id, here.b.row.id);
        QCOMPARE(edits.progress(*decided)->open, 0);
        QTRY_VERIFY(judged("accountListA", here.onlyA.front()).contains(u"minor"_s));
        f->press(QKeySequence(u"Ctrl+F8"_s));
        QTRY_VERIFY_WITH_TIMEOUT(pane()->view() && pane()->meeting() != first, test::PatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(progress() && progress()->text().contains(u"Meeting "_s), test::PatienceMs);
        QVERIFY(edits.progress(view())->open > 0);
        // From there on it goes step by step.
        list("accountListA")->setFocus();
        const QString at = panelText();
        f->press(QKeySequence(u"Ctrl+F8"_s));
        QTRY_VERIFY(panelText() != at);
    }

    void theLedgerIsADrawer()
    {
        QVERIFY(ledger()->isVisible());
        const int height = list("accountListA")->height();
        QTest::keyClick(list("accountListA"), Qt::Key_L, Qt::ShiftModifier);
        QVERIFY(!ledger()->isVisible());
        QTRY_VERIFY(list("accountListA")->height() > height);
        f->window->close();
        f->remake();
        QVERIFY(test::openStore(*f, store()));
        QVERIFY(openComparison());
        QVERIFY(!ledger()->isVisible()); // it is remembered
        list("accountListA")->setFocus();
        QTest::keyClick(list("accountListA"), Qt::Key_L, Qt::ShiftModifier);
        QVERIFY(ledger()->isVisible());
        QTRY_VERIFY(list("accountListA")->height() <= height); // there is room for it
        QTest::mouseClick(f->find<QToolButton>("closeLedger"), Qt::LeftButton);
        QVERIFY(!ledger()->isVisible());
    }

    void whatBothSayIsFolded()
    {
        auto *agreed = f->find<QToolButton>("agreedTopics");
        QVERIFY(agreed->isVisible());
        const auto shown = [this] {
            int count = 0;
            for (int column = 0; column < ledger()->model()->columnCount(); ++column)
                count += ledger()->isColumnHidden(column) ? 0 : 1;
            return count;
        };
        const int before = shown();
        QVERIFY(before < ledger()->model()->columnCount());
        QTest::mouseClick(agreed, Qt::LeftButton);
        QCOMPARE(shown(), ledger()->model()->columnCount());
        QTest::mouseClick(agreed, Qt::LeftButton);
        QCOMPARE(shown(), before);
    }

    void wordsAreComparedOnDemand()
    {
        const domain::LinkRow row = onlyLink();
        click("accountListA", row.fact.a.front());
        QVERIFY(!pane()->linkPanel()->findChild<QLabel *>(u"wordByWord"_s));
        QTest::keyClick(list("accountListA"), Qt::Key_W, Qt::ShiftModifier);
        const auto *text = pane()->linkPanel()->findChild<QLabel *>(u"wordByWord"_s);
        QVERIFY(text);
        QVERIFY(text->text().contains(u"<s"_s) || text->text().contains(u"<u"_s));
        QTest::keyClick(list("accountListA"), Qt::Key_W, Qt::ShiftModifier);
        QVERIFY(!pane()->linkPanel()->findChild<QLabel *>(u"wordByWord"_s));
    }
};

QTEST_MAIN(TestOmissionWindow)
#include "tst_omissionwindow.moc"
