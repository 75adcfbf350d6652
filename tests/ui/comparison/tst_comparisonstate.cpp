// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/comparison/threebythree.h"
#include "ui/comparison/accountmodel.h"
#include "ui/comparison/comparisonwalk.h"
#include "ui/comparison/ledgermodel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using comparison::AccountModel;
using comparison::Column;
using comparison::ComparisonState;
using comparison::Standing;
using domain::LinkRelation;
using domain::LinkStatus;
using test::threeByThree;
using test::unread;

class TestComparisonState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standingTellsWhatIsOnlyHere()
    {
        ComparisonState state;
        state.setView(threeByThree());
        QCOMPARE(state.standing(Column::A, 0), Standing::Same);
        QCOMPARE(state.standing(Column::A, 1), Standing::Partial);
        QCOMPARE(state.standing(Column::A, 2), Standing::OnlyHere);
        QCOMPARE(state.standing(Column::B, 1), Standing::OnlyHere);
    }

    void aRejectedLinkLeavesBothAlone()
    {
        auto view = threeByThree();
        view.links[1].status = LinkStatus::Rejected;
        ComparisonState state;
        state.setView(view);
        QCOMPARE(state.standing(Column::A, 1), Standing::OnlyHere);
        QCOMPARE(state.standing(Column::B, 2), Standing::OnlyHere);
        QCOMPARE(state.decided().done, 1);
    }

    void aChoiceLeavesTheOtherSideAsItIs()
    {
        ComparisonState state;
        state.setView(threeByThree());
        state.chooseSentence(Column::B, 2);
        QCOMPARE(state.currentLink(), 1); // it is told of, and the other side is where it was
        QCOMPARE(state.currentSentence(Column::A), -1);
        QVERIFY(!state.currentPair());
        state.chooseSentence(Column::A, 2);
        QCOMPARE(state.currentLink(), -1);
        QVERIFY(state.currentPair() == std::pair(2, 2)); // so that L can tie the two
        state.chooseSentence(Column::A, 1);
        QCOMPARE(state.currentLink(), 1);
        QVERIFY(state.currentPair() == std::pair(1, 2));
    }

    void whichIsChosenFirstMakesNoDifference()
    {
        for (const bool first : {true, false}) {
            ComparisonState state;
            state.setView(threeByThree());
            state.chooseSentence(first ? Column::A : Column::B, 1);
            state.chooseSentence(first ? Column::B : Column::A, 1);
            QVERIFY(state.currentPair() == std::pair(1, 1));
            QCOMPARE(state.currentLink(), -1); // the link of A1 is with another
        }
    }

    void thePartnerIsGoneTo()
    {
        ComparisonState state;
        state.setView(threeByThree());
        const QSignalSpy gone(&state, &ComparisonState::goneTo);
        QVERIFY(state.goToPartner(Column::B, 2));
        QVERIFY(state.currentPair() == std::pair(1, 2));
        QCOMPARE(state.currentLink(), 1);
        QCOMPARE(gone.size(), 1);
        QVERIFY(!state.goToPartner(Column::B, 1));
    }

    void wordsOfAPairAreComparedOnDemand()
    {
        auto view =
            test::ComparisonBuilder()
                .sentencesA(
                    {u"They discussed trade and the crisis in Burma."_s, u"ភាគីទាំងពីរបានពិភាក្សាអំពីពាណិជ្ជកម្ម។"_s})
                .sentencesB({u"They discussed the crisis in Burma at length."_s, u"ភាគីទាំងពីរបានពិភាក្សា។"_s})
                .link({0}, {0}, LinkRelation::Partial)
                .link({1}, {1}, LinkRelation::Partial)
                .view();
        ComparisonState state;
        state.setView(view);
        state.chooseLink(0);
        QVERIFY(state.words().isEmpty());
        state.setWordByWord(true);
        QCOMPARE(state.words().same, 6);
        const auto &alone = state.words().of(Column::A, 0);
        QCOMPARE(alone.size(), 1U);
        QCOMPARE(alone.front().range.in(state.passage(Column::A, 0)).trimmed().toString(), u"trade and"_s);
        QVERIFY(alone.front().standing == comparison::WordStanding::OnlyHere);
        state.chooseLink(1); // Khmer has no blanks between words
        QVERIFY(state.words().same > 0);
        const auto &more = state.words().of(Column::A, 1);
        QCOMPARE(more.size(), 1U);
        QCOMPARE(more.front().range.in(state.passage(Column::A, 1)).toString(), u"អំពីពាណិជ្ជកម្ម"_s);
        QVERIFY(state.words().onlyA > 0);
        QCOMPARE(state.words().onlyB, 0);
        state.setWordByWord(false);
        QVERIFY(state.words().isEmpty());
    }

    void aLonePassageIsDecidedByWhatWasMadeOfIt()
    {
        const auto view = threeByThree();
        domain::JudgementRow row{.judgement = domain::Judgement::Minor, .author = u"a"_s};
        row.range = view.a.facts.sentences[2].range;
        row.quote = row.range.in(view.a.text).toString();
        ComparisonState state;
        state.setView(view, {}, domain::Judgements({row}, view));
        QVERIFY(state.judgement(Column::A, 2));
        QCOMPARE(state.decided().done, 2); // and with it what B does not say of its topic
        QCOMPARE(state.decided().all, 5);
        AccountModel model(state, Column::A);
        QCOMPARE(model.index(2).data(AccountModel::JudgementRole).toString(), u"✓ only here, minor"_s);
        state.setDecisions({}, {});
        QVERIFY(!state.judgement(Column::A, 2));
    }

    void whatCameWithALinkGoesWithIt()
    {
        ComparisonState state;
        state.setView(threeByThree());
        state.chooseLink(1);
        state.chooseSentence(Column::A, 2); // alone
        QCOMPARE(state.currentLink(), -1);
        QCOMPARE(state.currentSentence(Column::B), -1);
        state.chooseSentence(Column::A, 1); // its link is chosen, and the other column stays
        QCOMPARE(state.currentLink(), 1);
        QCOMPARE(state.currentSentence(Column::B), -1);
        QVERIFY(state.isOwnChoice(Column::A) && !state.isOwnChoice(Column::B));
        state.chooseSentence(Column::A, 2);
        QCOMPARE(state.currentSentence(Column::B), -1);
        state.chooseSentence(Column::B, 1); // chosen on either side: both stay
        QCOMPARE(state.currentSentence(Column::A), 2);
        QVERIFY(state.isOwnChoice(Column::A) && state.isOwnChoice(Column::B));
        state.chooseSentence(Column::A, 0); // which has a link with another
        QCOMPARE(state.currentSentence(Column::B), 1);
        QCOMPARE(state.currentLink(), -1);
    }

    void aFilterFoldsWhatDoesNotPass()
    {
        ComparisonState state;
        state.setView(threeByThree());
        QSignalSpy told(&state, &ComparisonState::filterChanged);
        state.setFilter({.standings = {Standing::Partial}, .statuses = {}, .topic = {}});
        QCOMPARE(told.size(), 1);
        QVERIFY(state.isFolded(Column::A, 0));
        QVERIFY(!state.isFolded(Column::A, 1));
        QVERIFY(!state.isFolded(Column::B, 2));
        QVERIFY(state.isFolded(Column::A, 2));
        QVERIFY(!state.isShown(0));
        QVERIFY(state.isShown(1));
        state.setFilter({.standings = {Standing::OnlyHere}, .statuses = {}, .topic = {}});
        QVERIFY(!state.isFolded(Column::A, 2));
        QVERIFY(!state.isFolded(Column::B, 1));
        QVERIFY(state.isFolded(Column::A, 1));
        state.setFilter({.standings = {}, .statuses = {}, .topic = u"Ream Naval Base"_s});
        QVERIFY(!state.isFolded(Column::A, 2));
        QVERIFY(state.isFolded(Column::B, 1));
        state.setFilter({});
        QVERIFY(!state.isFolded(Column::A, 0));
    }

    void rejectedLinksAreShownOnDemand()
    {
        auto view = threeByThree();
        view.links[1].status = LinkStatus::Rejected;
        ComparisonState state;
        state.setView(view);
        QVERIFY(!state.isShown(1));
        state.setFilter({.standings = {}, .statuses = {LinkStatus::Rejected}, .topic = {}});
        QVERIFY(state.isShown(1));
        QVERIFY(!state.isFolded(Column::A, 1));
        QVERIFY(state.isFolded(Column::A, 0));
    }

    void whatIsNotAnalysedIsNotJudged()
    {
        ComparisonState state;
        state.setView(unread());
        QCOMPARE(state.standing(Column::A, 0), Standing::Same); // links stay
        QCOMPARE(state.standing(Column::A, 2), Standing::NotJudged);
        QCOMPARE(state.standing(Column::B, 1), Standing::NotJudged);
        QCOMPARE(state.notJudged(Column::A), u"Cambodia not analysed (Khmer)"_s);
        QCOMPARE(state.notJudged(Column::B), u"not analysed (Khmer)"_s);
        QVERIFY(state.silences().empty());
        QCOMPARE(state.decided().all, 2); // the links
        AccountModel model(state, Column::A);
        const QString spoken = model.index(2).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Cambodia not analysed (Khmer)") && !spoken.contains(u"only here"),
                 qPrintable(spoken));
        AccountModel other(state, Column::B);
        QVERIFY(!other.index(1).data(AccountModel::ActRole).isValid()); // no act was looked for
        QVERIFY(model.index(1).data(AccountModel::ActRole).isValid());
    }

    void theFilterKnowsWhatIsNotJudged()
    {
        ComparisonState state;
        state.setView(unread());
        state.setFilter({{Standing::NotJudged}, {}, {}});
        QVERIFY(!state.isFolded(Column::A, 2) && !state.isFolded(Column::B, 1));
        QVERIFY(state.isFolded(Column::A, 0));
        state.setView(threeByThree()); // where it means nothing it does not hide all
        QVERIFY(state.filter().isEmpty());
        state.setFilter({{Standing::OnlyHere}, {}, {}});
        state.setView(unread());
        QVERIFY(state.filter().isEmpty());
    }

    void theLedgerSaysWhatIsNotAnalysed()
    {
        widgets::Theme theme;
        ComparisonState state;
        state.setView(unread());
        comparison::LedgerModel model(state, theme);
        const QModelIndex cell = model.index(1, 0);
        QCOMPARE(cell.data().toString(), u"? not analysed (Khmer)"_s);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
                 u"Ream Naval Base, Cambodia: not analysed (Khmer)"_s);
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(u"Return confirms"));
        QCOMPARE(model.index(0, 0).data().toString(), u"✓ said"_s);
    }

    void whatAPersonDecidedBeforeIsShown()
    {
        auto view = unread();
        view.omissions.push_back({u"Ream Naval Base"_s, false, LinkStatus::Confirmed, {}, u"analyst"_s});
        ComparisonState state;
        state.setView(view);
        QCOMPARE(state.silences().size(), 1U);
        QCOMPARE(state.silences().front().status, LinkStatus::Confirmed);
    }

    void theLedgerPutsWhatDiffersFirst()
    {
        auto view = threeByThree();
        std::swap(view.topics[0], view.topics[1]);
        view.omissions.push_back({u"Ream Naval Base"_s, false, LinkStatus::Confirmed, {}, u"a"_s});
        ComparisonState state;
        const widgets::Theme theme;
        const comparison::LedgerModel ledger(state, theme);
        state.setView(view);
        QCOMPARE(ledger.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Myanmar"_s);
        QVERIFY(ledger.isAgreed(1) && !ledger.isAgreed(0));
        QCOMPARE(ledger.topicAt(0), 0);
        QCOMPARE(ledger.columnOf(1), 1);
        QCOMPARE(ledger.index(1, 0).data(Qt::DisplayRole).toString(), u"– not said ✔"_s);
        QVERIFY(ledger.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"not said"_s));
    }

    void aNewViewOfTheSameTextsKeepsTheChoice()
    {
        ComparisonState state;
        state.setView(threeByThree());
        state.chooseLink(1);
        auto view = threeByThree();
        std::swap(view.links[0], view.links[1]);
        state.setView(view);
        QCOMPARE(state.currentLink(), 0);
        QCOMPARE(state.currentSentence(Column::A), 1);
    }

    void theModelsAreSound()
    {
        ComparisonState state;
        const widgets::Theme theme;
        AccountModel a(state, Column::A);
        comparison::LedgerModel ledger(state, theme);
        const QAbstractItemModelTester testerA(&a, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester testerLedger(&ledger,
                                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
        state.setView(threeByThree());
        QCOMPARE(a.rowCount(), 3);
        QCOMPARE(a.index(1).data().toString(), u"They discussed Burma."_s);
        QVERIFY(a.index(2).data(Qt::AccessibleTextRole).toString().contains(u"only here"_s));
        QCOMPARE(ledger.columnCount(), 2);
        QCOMPARE(ledger.index(1, 1).data(Qt::DisplayRole).toString(), u"✓ said"_s);
        QCOMPARE(ledger.index(1, 0).data(Qt::DisplayRole).toString(), u"– not said"_s);
        QCOMPARE(ledger.firstSentence(ledger.index(1, 0)), -1);
        state.clear();
        QCOMPARE(a.rowCount(), 0);
        QCOMPARE(ledger.rowCount(), 0);
    }

    void marksStandWhereTheWordsStand()
    {
        ComparisonState state;
        AccountModel a(state, Column::A);
        state.setView(threeByThree());
        const auto marks = a.marks(1);
        QCOMPARE(marks.size(), 1U);
        QCOMPARE(marks.front().range.in(a.index(1).data().toString()).toString(), u"Burma"_s);
    }
};

QTEST_MAIN(TestComparisonState)
#include "tst_comparisonstate.moc"
