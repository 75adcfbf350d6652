// SPDX-License-Identifier: GPL-3.0-or-later
// How passages stand, what passes a filter and what a decision touches: without a window.
#include "tests/core/report/comparisonbuilder.h"
#include "ui/comparison/passagefilter.h"
#include "ui/comparison/reviewdecisions.h"
#include "ui/comparison/subjectfit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::comparison;
using domain::LinkRelation;
using domain::LinkStatus;

namespace {

/// A0 is linked twice, A1 not at all; only A speaks of Ream.
domain::ComparisonView view()
{
    domain::ComparisonView made = test::ComparisonBuilder()
                                      .sentencesA({u"They met."_s, u"He raised Ream."_s})
                                      .sentencesB({u"They held talks."_s, u"They met for an hour."_s})
                                      .link({0}, {0}, LinkRelation::Same)
                                      .link({0}, {1}, LinkRelation::Conflict)
                                      .topic(u"Ream Naval Base"_s, {1}, {})
                                      .view();
    made.links[0].id = domain::LinkId(1);
    made.links[1].id = domain::LinkId(2);
    return made;
}

std::vector<bool> foldedOf(const domain::ComparisonView &of, const PassageFilter &filter)
{
    const Folding folding(of, Standings(of), filter);
    std::vector<bool> folded;
    for (const Column column : {Column::A, Column::B}) {
        for (const int sentence : {0, 1})
            folded.push_back(folding.isFolded(column, sentence));
    }
    return folded;
}

} // namespace

class TestStandings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStrongestLinkTells()
    {
        const Standings standings(view());
        QCOMPARE(standings.of(Column::A, 0), Standing::Conflict);
        QCOMPARE(standings.of(Column::B, 0), Standing::Same);
        QCOMPARE(standings.linksOf(Column::A, 0), (std::vector{0, 1}));
    }

    void whatIsAboutOtherThingsIsNotOnlyHere()
    {
        domain::ComparisonView far = view();
        far.aboutOthersA = {0, 1}; // A0 is linked, and so about the meeting after all
        far.findUnlinked();
        QCOMPARE(far.outsideA, std::vector{1});
        QVERIFY(far.onlyA.empty());
        const Standings standings(far);
        QCOMPARE(standings.of(Column::A, 0), Standing::Conflict);
        QCOMPARE(standings.of(Column::A, 1), Standing::Outside);
        QCOMPARE(foldedOf(far, {{Standing::OnlyHere}, {}, {}}), (std::vector{true, true, true, true}));
    }

    void whatIsNotThereStandsAlone()
    {
        const Standings standings(view());
        for (const int sentence : {-1, 1, 2}) {
            QCOMPARE(standings.of(Column::A, sentence), Standing::OnlyHere);
            QVERIFY(standings.linksOf(Column::A, sentence).empty());
        }
    }

    void aRejectedLinkCountsForNothing()
    {
        domain::ComparisonView rejected = view();
        rejected.links[1].status = LinkStatus::Rejected;
        QCOMPARE(Standings(rejected).of(Column::A, 0), Standing::Same);
        QCOMPARE(Standings(rejected).of(Column::B, 1), Standing::OnlyHere);
    }

    void oneSidesSilenceIsFound()
    {
        const Standings standings(view());
        QCOMPARE(standings.silences().size(), 1U);
        QVERIFY(!standings.silence(0)->ofA);
        QVERIFY(!standings.silence(1));
    }

    void whatDoesNotPassIsFolded()
    {
        QCOMPARE(foldedOf(view(), {}), (std::vector{false, false, false, false}));
        QCOMPARE(foldedOf(view(), {{Standing::Conflict}, {}, {}}), (std::vector{false, true, true, false}));
        QCOMPARE(foldedOf(view(), {{}, {}, u"Ream Naval Base"_s}), (std::vector{true, false, true, true}));
        QCOMPARE(foldedOf(view(), {{}, {}, u"Nothing of the kind"_s}), (std::vector{true, true, true, true}));
        // A lone passage passes by what is decided about its silence.
        QCOMPARE(foldedOf(view(), {{Standing::OnlyHere}, {LinkStatus::Proposed}, {}}),
                 (std::vector{true, false, true, true}));
        QCOMPARE(foldedOf(view(), {{Standing::OnlyHere}, {LinkStatus::Confirmed}, {}}),
                 (std::vector{true, true, true, true}));
    }

    void aDecisionTouchesItsSentencesAlone()
    {
        domain::ComparisonView decided = view();
        workspace::ReviewState now;
        now.links.push_back(decided.links[1]);
        now.links[0].status = LinkStatus::Confirmed;
        const Sentences touched = takeDecisions(decided, {domain::LinkId(2)}, now);
        QCOMPARE(touched[0], std::set<int>{0});
        QCOMPARE(touched[1], std::set<int>{1});
        QCOMPARE(decided.links[1].status, LinkStatus::Confirmed);
        QCOMPARE(decided.links[0].status, LinkStatus::Proposed);
    }

    void aLinkThatIsGoneLeavesItsSentencesAlone()
    {
        domain::ComparisonView decided = view();
        const Sentences touched = takeDecisions(decided, {domain::LinkId(1)}, {});
        QCOMPARE(decided.links.size(), 1U);
        QCOMPARE(touched[1], std::set<int>{0});
        QCOMPARE(decided.onlyB, std::vector<int>{0});
    }

    void aDecidedSilenceTouchesWhoSpeaks()
    {
        domain::ComparisonView decided = view();
        const Standings before(decided);
        decided.omissions.push_back({u"Ream Naval Base"_s, false, LinkStatus::Confirmed, {}, u"analyst"_s});
        Sentences touched;
        addChanged(touched, before.silences(), Standings(decided).silences(), decided.topics);
        QCOMPARE(touched[0], std::set<int>{1});
        QVERIFY(touched[1].empty());
    }

    void aPassageSpeaksOfWhatIsNamedInIt()
    {
        domain::DocumentView document = view().a;
        document.facts.topics = {{}};
        document.facts.topics[0].name = u"Ream Naval Base"_s;
        document.facts.topics[0].sentences = {1};
        QCOMPARE(speakingOf(document, {}, {u"Ream Naval Base"_s}), (std::vector{false, true}));
        QCOMPARE(speakingOf(document, {}, {u"Mine action"_s}), (std::vector{false, false}));
        document.entityIds = {domain::EntityId(7)};
        document.facts.entities.resize(1);
        document.facts.entities[0].mentions.resize(1);
        document.facts.entities[0].mentions[0].range = document.facts.sentences[0].range;
        QCOMPARE(speakingOf(document, {domain::EntityId(7)}, {}), (std::vector{true, false}));
        QCOMPARE(speakingOf(document, {domain::EntityId(8)}, {}), (std::vector{false, false}));
    }
};

QTEST_GUILESS_MAIN(TestStandings)
#include "tst_standings.moc"
