// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encountermarks.h"
#include "core/analysis/meetings/meetingmatcher.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace counterpart;
using analysis::EncounterMark;
using analysis::MatchedMeeting;
using analysis::MeetingCandidate;
using domain::DocumentId;
using domain::EncounterFact;
using domain::MeetingFormat;
using domain::PartialDate;
using domain::ReadoutRole;

namespace {

const QStringList kPair{u"Vastl Grumm"_s, u"Oskel Prandt"_s};
const QStringList kStates{u"fr"_s, u"at"_s};
const QDate kDay(2022, 11, 12);

struct Candidates
{
    std::vector<MeetingCandidate> list;

    /// Adds a document with one encounter; returns its id.
    int add(const QString &side, const QStringList &people, const QStringList &countries, QDate day,
            ReadoutRole role = ReadoutRole::Readout, const QString &rule = u"title"_s)
    {
        MeetingCandidate candidate;
        candidate.document = DocumentId(qint64(list.size()) + 1);
        candidate.side = side;
        candidate.title = people.join(u" and "_s) + QString::number(list.size());
        candidate.published = PartialDate::day(day);
        EncounterFact fact;
        fact.participants = people;
        fact.countries = countries;
        fact.date = PartialDate::day(day);
        fact.role = role;
        fact.format = MeetingFormat::InPerson;
        fact.evidence = {0.9, rule};
        candidate.encounters.push_back(fact);
        list.push_back(candidate);
        return int(list.size());
    }
    /// A document that tells of no date.
    void addUndated(const QString &side, const QStringList &people, const QStringList &countries,
                    analysis::YearlessDay day = {})
    {
        add(side, people, countries, kDay, ReadoutRole::Readout, u"text@published"_s);
        list.back().published.reset();
        last().date = {};
        setYearlessDay(last(), day);
    }
    EncounterFact &last() { return list.back().encounters.front(); }
    [[nodiscard]] std::vector<MatchedMeeting> meetings() const
    {
        return analysis::matchMeetings(list, *lexicon::Lexicon::builtIn());
    }
    /// The ids of the documents of each meeting.
    [[nodiscard]] QList<QList<int>> groups() const
    {
        QList<QList<int>> out;
        for (const MatchedMeeting &meeting : meetings()) {
            QList<int> ids;
            for (const auto &readout : meeting.readouts)
                ids << int(readout.document.value);
            std::ranges::sort(ids);
            out << ids;
        }
        std::ranges::sort(out);
        return out;
    }
};

} // namespace

class TestMeetingMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyJoinsMakesNoMeeting()
    {
        Candidates all;
        all.add(u"joint"_s, kPair, kStates, kDay, ReadoutRole::Readout, u"leaders@joins-only"_s);
        QVERIFY(all.groups().isEmpty());
        all.add(u"fr"_s, kPair, kStates, kDay);
        QCOMPARE(all.groups(), (QList<QList<int>>{{1, 2}}));
    }

    void aSummitIsThatOfWhoMetForIt()
    {
        Candidates all;
        all.add(u"joint"_s, {u"Vastl Grumm"_s, u"Oskel Prandt"_s, u"Arvo Tamm"_s}, {u"fr"_s, u"at"_s, u"fi"_s}, kDay,
                ReadoutRole::Readout, u"text@at-summit"_s);
        all.last().occasion = u"Danube Leaders Summit"_s;
        all.add(u"fr"_s, {}, {u"fr"_s}, kDay, ReadoutRole::Background, u"summit@gathering"_s);
        all.last().occasion = u"Danube Summit"_s;
        all.add(u"fr"_s, {}, {u"fr"_s}, kDay, ReadoutRole::Background, u"summit@gathering"_s);
        all.last().occasion = u"Alpine Summit"_s;
        QCOMPARE(all.groups(), (QList<QList<int>>{{1, 2}}));
    }

    void twoSidesMeet()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"at"_s, {u"PRANDT Oskel"_s, u"Grumm"_s}, kStates, kDay);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}}));
        QCOMPARE(c.meetings().front().participants, kPair);
        QCOMPARE(c.meetings().front().date.toString(), u"2022-11-12"_s);
    }

    void aDayApartIsATimeZone()
    {
        Candidates c;
        c.add(u"us"_s, kPair, kStates, kDay);
        c.add(u"at"_s, kPair, kStates, kDay.addDays(1), ReadoutRole::Readout, u"title@published"_s);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}}));
        QCOMPARE(c.meetings().front().date.toString(),
                 u"2022-11-12"_s); // the told day, not the published one
    }

    void oneSideOnTwoDaysMetTwice()
    {
        Candidates c;
        c.add(u"us"_s, kPair, kStates, kDay);
        c.add(u"us"_s, kPair, kStates, kDay.addDays(1));
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}}));
    }

    void otherPeopleMetElsewhere()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"at"_s, {u"Ilva Quonn"_s, u"Oskel Prandt"_s}, kStates, kDay); // the vice president met him too
        c.add(u"cn"_s, {u"Oskel Prandt"_s, u"Wu Zork"_s}, {u"at"_s, u"cn"_s}, kDay);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}, {3}}));
    }

    void onePersonAndBothStatesSuffice()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"at"_s, {u"Vastl Grumm"_s}, kStates, kDay);
        QCOMPARE(c.meetings().front().participants, kPair);
        c.add(u"fr"_s, {u"Vastl Grumm"_s}, kStates, kDay); // the same side again: his meeting with students
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}, {3}}));
    }

    void threeAtATableAreNotTwo()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"fr"_s, kPair + QStringList{u"Ilva Quonn"_s}, kStates + QStringList{u"hu"_s}, kDay);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}}));
    }

    void aSummitIsNotTheTalkBesideIt()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.last().occasion = u"Danube Summit"_s;
        c.add(u"fr"_s, {u"Vastl Grumm"_s}, {u"fr"_s}, kDay, ReadoutRole::Remarks);
        c.last().occasion = u"Annual Danube Summit"_s;
        c.add(u"fr"_s, {u"Vastl Grumm"_s}, {u"fr"_s}, kDay, ReadoutRole::Background);
        c.last().occasion = u"10th Danube Summit"_s;
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2, 3}}));
    }

    void announcementsJoinOrStayOut()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"fr"_s, kPair, kStates, kDay.addDays(-3), ReadoutRole::Preview, u"announcement@loose"_s);
        c.last().date = PartialDate::span(kDay.addDays(-1), kDay.addDays(2));
        c.add(u"fr"_s, {u"Vastl Grumm"_s, u"Ilva Quonn"_s}, {u"fr"_s, u"hu"_s}, kDay.addDays(-3),
              ReadoutRole::Preview, u"announcement@loose"_s);
        c.last().date = {};
        const auto meetings = c.meetings();
        QCOMPARE(meetings.size(), size_t(1));
        QCOMPARE(meetings.front().readouts.size(), size_t(2));
        QCOMPARE(meetings.front().readouts[1].role, ReadoutRole::Preview);
    }

    void anAnnouncedVisitIsNotTheCall()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.last().format = MeetingFormat::PhoneCall;
        c.add(u"fr"_s, kPair, kStates, kDay, ReadoutRole::Preview, u"announcement@loose"_s);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}}));
    }

    void aFactSheetFollowsItsMeeting()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"fr"_s, kPair, kStates, kDay.addDays(3), ReadoutRole::Background, u"text@loose"_s);
        c.last().date = PartialDate::span(kDay.addDays(-3), kDay.addDays(3));
        c.add(u"fr"_s, kPair, kStates, kDay.addDays(90), ReadoutRole::Background, u"text@published"_s);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}}));
    }

    void aCallOfThreeIsNotTheCallsWithEach()
    {
        Candidates c;
        c.add(u"fr"_s, kPair + QStringList{u"Ilva Quonn"_s}, kStates + QStringList{u"hu"_s}, kDay);
        c.add(u"at"_s, kPair, kStates, kDay);
        c.add(u"hu"_s, {u"Vastl Grumm"_s, u"Ilva Quonn"_s}, {u"fr"_s, u"hu"_s}, kDay);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}, {3}}));
    }

    void anotherThirdAtTheTableIsAnotherMeeting()
    {
        Candidates c;
        c.add(u"fr"_s, kPair + QStringList{u"Ilva Quonn"_s}, kStates + QStringList{u"hu"_s}, kDay);
        c.add(u"at"_s, kPair + QStringList{u"Brenka Olmo"_s}, kStates + QStringList{u"pl"_s}, kDay);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}}));
    }

    void ministersAtTheTableAreNoThirdState()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.list.back().states = {{u"Vastl Grumm"_s, u"fr"_s}, {u"Oskel Prandt"_s, u"at"_s}};
        c.add(u"at"_s, kPair + QStringList{u"Ilva Quonn"_s}, kStates, kDay);
        c.list.back().states = {{u"Ilva Quonn"_s, u"at"_s}};
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}}));
    }

    void aGroupOfLeadersIsNotTheTwoOfThem()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"at"_s, kPair, kStates, kDay);
        setMark(c.last(), EncounterMark::Group);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}}));
    }

    void aVisitIsNotACall()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"at"_s, kPair, kStates, kDay);
        c.last().format = MeetingFormat::PhoneCall;
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}}));
        setMark(c.last(), EncounterMark::Seems); // "spoke with" is said of both
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}}));
    }

    void whoeverNamesItsOwnChiefAloneMayHaveMetOthers()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"at"_s, {u"Oskel Prandt"_s}, kStates, kDay); // he met members of a parliament
        c.list.back().states = {{u"Oskel Prandt"_s, u"at"_s}};
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}}));
    }

    void nearbyCapitalsHaveOneDay()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"at"_s, kPair, kStates, kDay.addDays(1));
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}}));
    }

    void theDayBeginsInTheEast()
    {
        const QStringList states{u"us"_s, u"jp"_s};
        Candidates c;
        c.add(u"us"_s, kPair, states, kDay);
        c.add(u"jp"_s, kPair, states, kDay.addDays(1));
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}}));
        Candidates turned;
        turned.add(u"jp"_s, kPair, states, kDay);
        turned.add(u"us"_s, kPair, states, kDay.addDays(1));
        QCOMPARE(turned.groups(), (QList<QList<int>>{{1}, {2}}));
    }

    void namesAreWrittenInManyWays_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("hyphen") << u"Vastl Grumm-Olden"_s << u"Grumm Olden"_s;
        QTest::newRow("hyphen alone") << u"Grumm-Olden"_s << u"Vastl Grumm Olden"_s;
        QTest::newRow("joined") << u"Kwon Su-hyol"_s << u"Kwon Suhyol"_s;
        QTest::newRow("turned") << u"Suhyol Kwon"_s << u"Kwon Su Hyol"_s;
        QTest::newRow("second surname") << u"Vastl Grumm"_s << u"Vastl Grumm Olden"_s;
        QTest::newRow("particle") << u"Vastl al-Grummi"_s << u"Vastl Al Grummi"_s;
        QTest::newRow("transliteration") << u"Vasyl Grumenko"_s << u"Vasil Grumenko"_s;
        QTest::newRow("surname") << u"Grumm"_s << u"Vastl Grumm"_s;
    }
    void namesAreWrittenInManyWays()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        Candidates c;
        c.add(u"fr"_s, {one, u"Oskel Prandt"_s}, kStates, kDay);
        c.add(u"at"_s, {other, u"Oskel Prandt"_s}, kStates, kDay);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}}));
    }

    void callsOnTwoDaysStayApart()
    {
        const QStringList states{u"us"_s, u"at"_s};
        const QString today = u"title@today"_s;
        Candidates c;
        c.add(u"us"_s, kPair, states, kDay, ReadoutRole::Readout, today);
        c.add(QString(), kPair, states, kDay.addDays(1), ReadoutRole::Readout, today);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}})); // one call, by two clocks
        c.add(u"us"_s, kPair, states, kDay.addDays(1), ReadoutRole::Readout, today);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2, 3}}));
    }

    void eachAccountBringsItsPassage()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.last().passage = {7, 90};
        c.add(u"at"_s, kPair, kStates, kDay);
        const MatchedMeeting meeting = c.meetings().front();
        QVERIFY((meeting.readouts[0].passage == text::Range{7, 90}));
        QVERIFY(meeting.readouts[1].passage.isEmpty());
    }

    void aSummitHasManySides()
    {
        Candidates c;
        const QStringList sides{u"fr"_s, u"at"_s, u"hu"_s};
        const QStringList occasions{u"Danube Summit"_s, u"XVI Danube Summit"_s, u"2022 Danube Leaders’ Summit"_s};
        for (int i = 0; i < 3; ++i) {
            c.add(sides[i], i == 0 ? kPair : QStringList{u"Ilva Quonn"_s}, {sides[i]}, kDay);
            c.last().occasion = occasions[i];
            setMark(c.last(), EncounterMark::Gathering);
        }
        c.add(u"pl"_s, {u"Brenka Olmo"_s}, {u"pl"_s}, kDay); // another one, on that day
        c.last().occasion = u"Danube-Japan Summit"_s;
        setMark(c.last(), EncounterMark::Gathering);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2, 3}, {4}}));
    }

    void anUndatedAccountIsDatedByTheOthers()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"fr"_s, kPair, kStates, kDay.addDays(40));
        c.addUndated(u"at"_s, kPair, kStates, {11, 12, 0});
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 3}, {2}}));
        const MatchedMeeting meeting = c.meetings().front();
        QCOMPARE(meeting.date.toString(), u"2022-11-12"_s);
        QVERIFY(meeting.readouts.back().confidence < meeting.readouts.front().confidence);
    }

    void anUndatedAccountThatFitsTwiceStaysOut()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.add(u"fr"_s, kPair, kStates, kDay.addYears(1));
        c.addUndated(u"at"_s, kPair, kStates, {11, 12, 0});
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}, {2}}));
    }

    void peopleAloneDoNotDateAnAccount()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.addUndated(u"at"_s, kPair, kStates);
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}}));
    }

    void aDayOfTheWeekWantsAPlaceBeside()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.last().place = u"Vienna"_s;
        c.addUndated(u"at"_s, kPair, kStates, {0, 0, kDay.dayOfWeek()});
        QCOMPARE(c.groups(), (QList<QList<int>>{{1}}));
        c.last().place = u"Vienna"_s;
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}}));
    }

    void twoUndatedAccountsPairByTheirDay()
    {
        Candidates c;
        c.addUndated(u"fr"_s, kPair, kStates, {11, 12, 0});
        c.addUndated(u"at"_s, kPair, kStates, {11, 12, 0});
        c.addUndated(u"hu"_s, {u"Ilva Quonn"_s, u"Brenka Olmo"_s}, {u"hu"_s, u"pl"_s}, {11, 12, 0});
        QCOMPARE(c.groups(), (QList<QList<int>>{{1, 2}}));
    }

    void theOrderOfDocumentsDoesNotMatter()
    {
        Candidates c;
        for (int day = 0; day < 30; ++day) {
            c.add(u"fr"_s, kPair, kStates, kDay.addDays(2 * day));
            c.add(u"jp"_s, kPair, kStates, kDay.addDays(2 * day + day % 2));
            c.add(u"fr"_s, {u"Vastl Grumm"_s, u"Ilva Quonn"_s}, {u"fr"_s, u"hu"_s}, kDay.addDays(2 * day));
        }
        const auto before = c.groups();
        std::mt19937 random(7);
        std::ranges::shuffle(c.list, random);
        QCOMPARE(c.groups(), before);
        QCOMPARE(before.size(), 60);
    }

    void noEncounterNoMeeting()
    {
        Candidates c;
        c.add(u"fr"_s, kPair, kStates, kDay);
        c.list.front().encounters.clear();
        QVERIFY(c.meetings().empty());
    }
};

QTEST_GUILESS_MAIN(TestMeetingMatcher)
#include "tst_meetingmatcher.moc"
