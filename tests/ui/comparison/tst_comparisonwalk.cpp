// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/comparison/threebythree.h"
#include "ui/comparison/comparisonstate.h"
#include "ui/comparison/comparisonwalk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using comparison::Column;
using comparison::ComparisonState;
using domain::LinkStatus;
using test::threeByThree;
using test::unread;

class TestComparisonWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextDifferenceWalksWhatDiffersAndWraps()
    {
        ComparisonState state;
        state.setView(threeByThree());
        goToDifference(state, 1);
        QCOMPARE(state.currentLink(), 1); // the link that says the same is no stop
        goToDifference(state, 1);
        QCOMPARE(state.currentSentence(Column::A), 2);
        QCOMPARE(state.currentLink(), -1);
        goToDifference(state, 1);
        QCOMPARE(state.currentSentence(Column::B), 1);
        goToDifference(state, 1);
        QCOMPARE(state.currentLink(), 1);
        goToDifference(state, -1);
        QCOMPARE(state.currentSentence(Column::B), 1);
    }

    void theLeastSureIsTheNextUndecided()
    {
        auto view = threeByThree();
        view.links[0].fact.score = 0.9;
        view.links[1].fact.score = 0.4;
        ComparisonState state;
        state.setView(view);
        QVERIFY(goToUndecided(state));
        QCOMPARE(state.currentLink(), 1);
        QVERIFY(goToUndecided(state));
        QCOMPARE(state.currentLink(), 0);
        QVERIFY(goToUndecided(state)); // then what one side leaves out
        QCOMPARE(state.currentLink(), -1);
    }

    void nextUndecidedSkipsWhatAPersonDecided()
    {
        auto view = threeByThree();
        view.links[0].status = LinkStatus::Confirmed;
        ComparisonState state;
        state.setView(view);
        QVERIFY(goToUndecided(state));
        QCOMPARE(state.currentLink(), 1);
        view.links[1].status = LinkStatus::Confirmed;
        state.setView(view);
        QVERIFY(goToUndecided(state)); // what one side alone has is to be decided as well
        QVERIFY(state.currentAlone() == std::pair(Column::A, 2));
        QVERIFY(goToUndecided(state));
        QVERIFY(state.currentAlone() == std::pair(Column::B, 1));
        QVERIFY(goToUndecided(state)); // and of which topics one side says nothing
        QCOMPARE(state.currentLink(), -1);
        QCOMPARE(state.currentTopic(), 1);
        QCOMPARE(state.currentSentence(Column::A), 2);
        QVERIFY(!state.currentSilence()->ofA);
        QVERIFY(!goToUndecided(state, 1, comparison::Round::No));
        QVERIFY(goToUndecided(state, -1));
        QVERIFY(state.currentAlone() == std::pair(Column::B, 1));
        QCOMPARE(state.decided().done, 2);
        QCOMPARE(state.decided().all, 5);
        view.omissions.push_back({u"Ream Naval Base"_s, false, LinkStatus::Confirmed, {}, u"a"_s});
        state.setView(view);
        QCOMPARE(state.decided().done, 3);
    }

    void whatAPersonTiedIsDecided()
    {
        auto view = threeByThree();
        view.links[1].byHand = true;
        ComparisonState state;
        state.setView(view);
        QCOMPARE(state.decided().done, 1);
    }

    void noDifferenceIsWhereNothingIsJudged()
    {
        ComparisonState state;
        state.setView(unread());
        for (int i = 0; i < 4; ++i) {
            goToDifference(state, 1);
            QCOMPARE(state.currentLink(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestComparisonWalk)
#include "tst_comparisonwalk.moc"
