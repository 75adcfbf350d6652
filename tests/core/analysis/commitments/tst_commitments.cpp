// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitments.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/verbforms.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Commitment;
using domain::CommitmentKind;

namespace {

domain::EntityFact person(const QString &name, const QString &country, const QString &role,
                          std::vector<domain::Mention> mentions)
{
    domain::EntityFact fact;
    fact.name = name;
    fact.country = country;
    fact.roles = {role};
    fact.mentions = std::move(mentions);
    return fact;
}

/// A release of Norway on a meeting with Kenya, published on 10 June 2024.
domain::DocumentFacts factsOf(const QString &text)
{
    domain::DocumentFacts facts;
    facts.side.value = u"no"_s;
    facts.published.value = domain::PartialDate::day(QDate(2024, 6, 10));
    domain::Sentence sentence;
    sentence.range = {0, text.size()};
    sentence.clauses.push_back({sentence.range, {}});
    facts.sentences.push_back(sentence);
    const auto mentionsOf = [&text](const QString &name) {
        std::vector<domain::Mention> mentions;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
            mentions.push_back({{at, at + name.size()}, true});
        return mentions;
    };
    facts.entities.push_back(
        person(u"Kari Lie"_s, u"no"_s, u"Minister of Norway"_s, mentionsOf(u"Minister Lie"_s)));
    facts.entities.push_back(
        person(u"Amina Otieno"_s, u"ke"_s, u"Secretary of Kenya"_s, mentionsOf(u"Secretary Otieno"_s)));
    domain::EncounterFact encounter;
    encounter.countries = {u"no"_s, u"ke"_s};
    facts.encounters.push_back(encounter);
    return facts;
}

void addDate(domain::DocumentFacts &facts, const QString &text, const QString &words,
             domain::PartialDate date, bool relative = false)
{
    const qsizetype at = text.indexOf(words);
    QVERIFY(at >= 0);
    facts.dates.push_back({{at, at + words.size()}, date, relative});
}

std::vector<Commitment> findWith(const domain::DocumentFacts &facts, const QString &text)
{
    domain::CleanDocument document;
    document.text = text;
    return analysis::findCommitments(analysis::AnalysedText(document, *lexicon::Lexicon::builtIn()), facts);
}

std::vector<Commitment> find(const QString &text)
{
    return findWith(factsOf(text), text);
}

} // namespace

class TestCommitments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePatternsAreSound()
    {
        const auto lexicon = lexicon::Lexicon::builtIn();
        const QStringList faults = lexicon->commitmentPatterns().faults();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(lexicon->commitmentPatterns().rules().size() > 25);
    }

    void kindsAreToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<CommitmentKind>("kind");
        QTest::addColumn<QStringList>("actors");
        QTest::addColumn<QString>("action");
        const QStringList both{u"Norway"_s, u"Kenya"_s};
        const QStringList norway{u"Norway"_s};
        const QStringList kenya{u"Kenya"_s};
        QTest::newRow("urged") << u"Minister Lie urged Secretary Otieno to reopen the fish market."_s
                               << CommitmentKind::Requested << kenya << u"reopen the fish market"_s;
        QTest::newRow("called for") << u"Minister Lie called for the immediate release of the two sailors."_s
                                    << CommitmentKind::Requested << kenya << u"release the two sailors"_s;
        QTest::newRow("called on") << u"She called on Kenya to ratify the treaty."_s
                                   << CommitmentKind::Requested << kenya << u"ratify the treaty"_s;
        QTest::newRow("proposed") << u"Norway proposed establishing a joint fisheries council."_s
                                  << CommitmentKind::Requested << QStringList()
                                  << u"establish a joint fisheries council"_s;
        QTest::newRow("agreed") << u"The two ministers agreed to hold annual talks on forests."_s
                                << CommitmentKind::Agreed << both << u"hold annual talks on forests"_s;
        QTest::newRow("both will") << u"Norway and Kenya will continue their work on ocean health."_s
                                   << CommitmentKind::Agreed << both
                                   << u"continue their work on ocean health"_s;
        QTest::newRow("tasked") << u"They instructed their officials to draft a road map."_s
                                << CommitmentKind::Agreed << both
                                << u"instruct their officials to draft a road map"_s;
        QTest::newRow("will") << u"Minister Lie said that Norway will train fifty coast guards."_s
                              << CommitmentKind::Pledged << norway << u"train fifty coast guards"_s;
        QTest::newRow("ready") << u"Secretary Otieno underscored Kenya’s readiness to host the secretariat."_s
                               << CommitmentKind::Pledged << kenya << u"host the secretariat"_s;
        QTest::newRow("pledged") << u"Norway pledged to plant a million trees."_s << CommitmentKind::Pledged
                                 << norway << u"plant a million trees"_s;
        QTest::newRow("announced")
            << u"Secretary Otieno announced that Kenya intends to open a consulate in Bergen."_s
            << CommitmentKind::Announced << kenya << u"open a consulate in Bergen"_s;
        QTest::newRow("travel") << u"The Minister will travel to Mombasa for the port conference."_s
                                << CommitmentKind::Announced << norway
                                << u"travel to Mombasa for the port conference"_s;
        QTest::newRow("support")
            << u"Minister Lie reiterated Norway's steadfast support for Kenya's herders."_s
            << CommitmentKind::Reaffirmed << norway << u"keep supporting Kenya's herders"_s;
        QTest::newRow("commitment")
            << u"Both sides reaffirmed their commitment to widening and deepening trade."_s
            << CommitmentKind::Reaffirmed << both << u"widen and deepen trade"_s;
        QTest::newRow("passive") << u"Kenya's firm support for the treaty was reaffirmed by the Secretary."_s
                                 << CommitmentKind::Reaffirmed << kenya << u"keep supporting the treaty"_s;
    }
    void kindsAreToldApart()
    {
        QFETCH(QString, text);
        QFETCH(CommitmentKind, kind);
        QFETCH(QStringList, actors);
        QFETCH(QString, action);
        const auto found = find(text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(domain::name(found[0].kind), domain::name(kind));
        QCOMPARE(found[0].actors, actors);
        QCOMPARE(found[0].action, action);
        QVERIFY(!found[0].sureness.rule.isEmpty());
    }

    void whatBindsNobodyIsNoCommitment_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts{u"The two ministers discussed Kenya's commitment to press freedom."_s,
                                u"Minister Lie thanked Kenya for its pledge to host the games."_s,
                                u"She expressed hope that Kenya will hold the vote on time."_s,
                                u"They stressed the importance of supporting small farmers."_s,
                                u"The agreement will enable faster trade between the two ports."_s,
                                u"The port that Kenya will build lies near Lamu."_s,
                                u"Minister Lie called on the King on 3 June."_s,
                                u"Kenya had agreed to the plan in an earlier round."_s,
                                u"The Minister spoke with the Secretary to offer her condolences."_s,
                                u"Minister Lie warned that Sweden will not outlast the storm."_s,
                                u"The ministers welcomed the growing demands of young people."_s};
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatBindsNobodyIsNoCommitment()
    {
        QFETCH(QString, text);
        const auto found = find(text);
        QVERIFY2(found.empty(), qPrintable(found.empty() ? QString() : found[0].sureness.rule));
    }

    void aClauseIsShownWithoutItsNeighbours()
    {
        const QString text =
            u"Minister Lie praised the harvest, and urged Kenya to lift the export ban, noting its cost."_s;
        const auto found = find(text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].range.in(text).toString(), u"urged Kenya to lift the export ban"_s);
        QCOMPARE(found[0].towards, u"Norway"_s);
    }
    void eachClauseMayBind()
    {
        const auto found = find(
            u"Minister Lie urged Kenya to lift the ban and reaffirmed Norway's commitment to open ports."_s);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].kind, CommitmentKind::Requested);
        QCOMPARE(found[1].kind, CommitmentKind::Reaffirmed);
        QCOMPARE(found[1].actors, QStringList{u"Norway"_s});
    }
    void aCapitalThatActsIsItsGovernment()
    {
        const auto found = find(u"Nairobi promised to train fifty coast guards by 2026."_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].actors, QStringList{u"Kenya"_s});
        const auto there = find(u"In Nairobi, the Minister promised to train fifty coast guards by 2026."_s);
        QCOMPARE(there.size(), size_t(1));
        QCOMPARE(there[0].actors, QStringList{u"Norway"_s});
    }
    void whoIsNamedAndNotKnownIsNotWhoSpokeBefore()
    {
        const auto found = find(u"Zembora promised to train fifty coast guards by 2026."_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].actors, QStringList{u"Zembora"_s});
    }
    void abstentionsAreNegative()
    {
        const auto found = find(u"Secretary Otieno stated that Kenya will not export raw timber."_s);
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0].negative);
        QCOMPARE(found[0].action, u"not export raw timber"_s);
        const auto request = find(u"Minister Lie urged Kenya to refrain from raising the levy."_s);
        QCOMPARE(request.size(), size_t(1));
        QVERIFY(request[0].negative);
    }
    void aPlaceIsNoAddressee_data()
    {
        // The meeting is with Kenya: where no one else is addressed, the undertaking is given to it.
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("towards");
        const QString kenya = u"Kenya"_s;
        const auto row = [](const QString &text, const QString &towards) {
            QTest::newRow(qPrintable(text)) << text << towards;
        };
        row(u"Norway will deliver ten boats to Malmö, Sweden."_s, kenya);
        row(u"Norway will ship the turbines to Turku in Finland by 2026."_s, kenya);
        row(u"Norway will send the grain to the port of Gdańsk, Poland."_s, kenya);
        row(u"Norway pledged to bring the vaccines to Gulu and Lira, Uganda."_s, kenya);
        row(u"Norway will transfer the aircraft to the Swedish city of Malmö."_s, kenya);
        row(u"Norway will fly the engineers to Uganda’s northern airports."_s, kenya);
        row(u"Norway will move the stores from Germany to Mombasa."_s, kenya);
        row(u"Norway will carry the cargo via Egypt."_s, kenya);
        row(u"Norway will station two ships off the coast of Yemen."_s, kenya);
        row(u"Norway will deliver ten boats to Uganda."_s, u"Uganda"_s);
        row(u"Norway will give ten boats to the people of Uganda."_s, u"Uganda"_s);
        row(u"Norway will deliver ten boats to the Ugandan coast guard."_s, u"Uganda"_s);
        row(u"Norway will lend ten boats to Secretary Otieno."_s, kenya);
        row(u"Norway will support Uganda and its ports."_s, u"Uganda"_s);
    }
    void aPlaceIsNoAddressee()
    {
        QFETCH(QString, text);
        QFETCH(QString, towards);
        const auto found = find(text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].towards, towards);
        QCOMPARE(found[0].actors, QStringList{u"Norway"_s});
    }
    void whereOneGoesIsNotWhoActs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<CommitmentKind>("kind");
        QTest::addColumn<QStringList>("actors");
        const QString office = u"Assistant Secretary for Northern and Baltic Affairs Kari J. Lie"_s;
        const QStringList norway{u"Norway"_s};
        QTest::newRow("an office with an and") << office + u" will travel to Kenya and Uganda."_s << office
                                               << CommitmentKind::Announced << norway;
        QTest::newRow("in both countries") << u"In both countries, Minister Lie will attend a summit."_s
                                           << QString() << CommitmentKind::Announced << norway;
        QTest::newRow("to both countries") << u"Norway will give boats to both countries."_s << QString()
                                           << CommitmentKind::Pledged << norway;
        QTest::newRow("two offices") << office + u" and Secretary Otieno will train ten guards."_s << office
                                     << CommitmentKind::Agreed << QStringList{u"Norway"_s, u"Kenya"_s};
    }
    void whereOneGoesIsNotWhoActs()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(CommitmentKind, kind);
        QFETCH(QStringList, actors);
        domain::DocumentFacts facts = factsOf(text);
        if (!name.isEmpty())
            facts.entities[0].mentions.push_back({{0, name.size()}, true});
        const auto found = findWith(facts, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(domain::name(found[0].kind), domain::name(kind));
        QCOMPARE(found[0].actors, actors);
    }
    void aTownBringsNoStateToTheTable()
    {
        const QString text = u"The ministry will send forty beds to the clinics of Malmö and Łódź."_s;
        domain::DocumentFacts facts = factsOf(text);
        facts.encounters.clear();
        facts.entities.clear();
        facts.side.value.reset();
        for (const auto &[name, country] : {std::pair(u"Malmö"_s, u"se"_s), std::pair(u"Łódź"_s, u"pl"_s)}) {
            domain::EntityFact place;
            place.kind = domain::EntityKind::Place;
            place.name = name;
            place.country = country;
            place.mentions.push_back({{text.indexOf(name), text.indexOf(name) + name.size()}, true});
            facts.entities.push_back(place);
        }
        const auto found = findWith(facts, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].towards, QString());
        QVERIFY(!found[0].actors.contains(u"Sweden"_s) && !found[0].actors.contains(u"Poland"_s));
    }
    void whereAThingIsToGoIsNotWhoIsAsked()
    {
        const auto found = find(u"Minister Lie called for the return of the masks to Uganda."_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].kind, CommitmentKind::Requested);
        QCOMPARE(found[0].actors, QStringList{u"Kenya"_s});
        const auto asked = find(u"Minister Lie called on Uganda to return the masks."_s);
        QCOMPARE(asked.size(), size_t(1));
        QCOMPARE(asked[0].actors, QStringList{u"Uganda"_s});
    }
    void aProposalAsksNothingOfOneSide_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("action");
        const auto row = [](const QString &text, const QStringList &asked, const QString &action) {
            QTest::newRow(qPrintable(text)) << text << asked << action;
        };
        row(u"Norway proposed a joint working group by July 2025."_s, {},
            u"a joint working group by July 2025"_s);
        row(u"Norway proposed a working group with Kenya to draft a plan."_s, {},
            u"a working group with Kenya to draft a plan"_s);
        row(u"Norway proposed to hold a joint committee by July 2025."_s, {},
            u"hold a joint committee by July 2025"_s);
        row(u"Norway proposed that a joint task force be established by April 2025."_s, {},
            u"that a joint task force be established by April 2025"_s);
        row(u"Norway proposed that Norway and Kenya share the cost."_s, {},
            u"that Norway and Kenya share the cost"_s);
        row(u"Norway proposed that Kenya lift the export ban."_s, {u"Kenya"_s},
            u"that Kenya lift the export ban"_s);
        row(u"Norway proposed lifting the export ban."_s, {u"Kenya"_s}, u"lift the export ban"_s);
    }
    void aProposalAsksNothingOfOneSide()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, asked);
        QFETCH(QString, action);
        const auto found = find(text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].kind, CommitmentKind::Requested);
        QCOMPARE(found[0].actors, asked);
        QCOMPARE(found[0].towards, u"Norway"_s);
        QCOMPARE(found[0].action, action);
    }
    void whoIsAskedIsNobodyElse()
    {
        const auto regime =
            find(u"Minister Lie called on the island’s military council to free the two sailors."_s);
        QCOMPARE(regime.size(), size_t(1));
        QCOMPARE(regime[0].actors, QStringList{u"the island’s military council"_s});
        QCOMPARE(regime[0].towards, u"Norway"_s);
        const auto restraint =
            find(u"Minister Lie called on the island’s military council for restraint in Kenya."_s);
        QCOMPARE(restraint.size(), size_t(1));
        QCOMPARE(restraint[0].actors, QStringList{u"the island’s military council"_s});
        const auto thing = find(u"Minister Lie urged swift action to protect the reefs."_s);
        QCOMPARE(thing.size(), size_t(1));
        QCOMPARE(thing[0].actors, QStringList{u"Kenya"_s}); // the other side of the table
    }
    void ofManyStatesNoneIsTheOtherSide()
    {
        const QString text = u"Norway will pay for new schools by 2027."_s;
        domain::DocumentFacts facts = factsOf(text);
        facts.encounters.clear();
        facts.entities.clear();
        const auto name = [&facts](const QString &state, const QString &code, int times) {
            domain::EntityFact place;
            place.kind = domain::EntityKind::Place;
            place.name = state;
            place.country = code;
            place.mentions.assign(size_t(times), {{0, 1}, true});
            facts.entities.push_back(place);
        };
        name(u"Kenya"_s, u"ke"_s, 3);
        name(u"Uganda"_s, u"ug"_s, 2);
        name(u"Rwanda"_s, u"rw"_s, 2);
        const auto towards = [&] {
            const auto found = findWith(facts, text);
            return found.empty() ? u"none"_s : found[0].towards;
        };
        QCOMPARE(towards(), QString());
        facts.entities[0].mentions.assign(9, {{0, 1}, true});
        QCOMPARE(towards(), u"Kenya"_s);
    }
    void conditionsAreTold()
    {
        const auto found = find(
            u"Minister Lie made clear that Norway and its partners will respond firmly if the ceasefire is broken."_s);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].condition, u"if the ceasefire is broken"_s);
        QCOMPARE(found[0].kind, CommitmentKind::Pledged);
        QVERIFY(found[0].actors.contains(u"Norway"_s));
    }

    void dueDates_data()
    {
        using domain::PartialDate;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<PartialDate>("date");
        QTest::addColumn<bool>("relative");
        QTest::addColumn<QString>("due");
        QTest::newRow("next year") << u"They agreed to sign the accord next year."_s << u"next year"_s
                                   << PartialDate::year(2025) << true << u"2025"_s;
        QTest::newRow("by year") << u"Norway pledged to end coal imports by 2030."_s << u"2030"_s
                                 << PartialDate::year(2030) << false << u"2030"_s;
        QTest::newRow("ahead of")
            << u"Minister Lie urged Kenya to register voters ahead of the 2027 elections."_s << u"2027"_s
            << PartialDate::year(2027) << false << u"2027"_s;
        QTest::newRow("month") << u"The Minister will visit Nairobi in September."_s << u"September"_s
                               << PartialDate::month(2024, 9) << true << u"2024-09"_s;
        QTest::newRow("visit") << u"The Minister will visit Nairobi from 3-6 August."_s << u"3-6 August"_s
                               << PartialDate::span(QDate(2024, 8, 3), QDate(2024, 8, 6)) << true
                               << u"2024-08-06"_s;
        QTest::newRow("within") << u"They agreed to set up a working group within 90 days."_s
                                << u"within 90 days"_s
                                << PartialDate::span(QDate(2024, 6, 10), QDate(2024, 9, 8)) << true
                                << u"2024-09-08"_s;
        QTest::newRow("term") << u"Kenya pledged to chair the council in 2025–2027."_s << u"2025–2027"_s
                              << PartialDate::span(QDate(2025, 1, 1), QDate(2027, 12, 31)) << false
                              << u"2025-01-01..2027-12-31"_s;
        QTest::newRow("old paper") << u"Kenya pledged to honour the memorandum of 2002."_s << u"2002"_s
                                   << PartialDate::year(2002) << false << QString();
        QTest::newRow("today") << u"They agreed today to share weather data."_s << u"today"_s
                               << PartialDate::day(QDate(2024, 6, 10)) << true << QString();
        QTest::newRow("name of a plan") << u"Norway pledged to support the 2063 Agenda."_s << u"2063"_s
                                        << PartialDate::year(2063) << false << QString();
    }
    void dueDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(domain::PartialDate, date);
        QFETCH(bool, relative);
        QFETCH(QString, due);
        domain::DocumentFacts facts = factsOf(text);
        addDate(facts, text, words, date, relative);
        const auto found = findWith(facts, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].due, due);
    }
    void theSumIsToldAsWritten()
    {
        const QString text = u"Norway announced NOK 40 million for 12 clinics in Kisumu."_s;
        domain::DocumentFacts facts = factsOf(text);
        facts.amounts.push_back({{17, 31}, 4e7, u"NOK"_s});
        const auto found = findWith(facts, text);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].amount, u"NOK 40 million"_s);
        QCOMPARE(found[0].action, u"provide NOK 40 million for 12 clinics in Kisumu"_s);
    }
    void whatIsNotAnalysedHasNone()
    {
        const QString text = u"Norway pledged to plant trees."_s;
        domain::DocumentFacts facts = factsOf(text);
        facts.depth = domain::Depth::Part;
        QVERIFY(findWith(facts, text).empty());
    }
    void aTextWithoutStopsIsReadInPieces()
    {
        QString text;
        while (text.size() < 300'000)
            text += u"Norway reaffirmed that which will would support the need and urged that, "_s;
        text += u"and Norway pledged to plant trees"_s;
        const auto found = find(text);
        QVERIFY(!found.empty());
        for (const Commitment &fact : found)
            QVERIFY(fact.range.length() <= 4100);
    }

    void verbsAreBroughtToTheirBase_data()
    {
        QTest::addColumn<QString>("gerund");
        QTest::addColumn<QString>("base");
        for (const auto &[gerund, base] :
             std::initializer_list<std::pair<const char *, const char *>>{{"making", "make"},
                                                                          {"deepening", "deepen"},
                                                                          {"stopping", "stop"},
                                                                          {"resetting", "reset"},
                                                                          {"discussing", "discuss"},
                                                                          {"using", "use"},
                                                                          {"being", "be"},
                                                                          {"promoting", "promote"},
                                                                          {"changing", "change"},
                                                                          {"bringing", "bring"},
                                                                          {"king", ""}})
            QTest::newRow(gerund) << QString::fromLatin1(gerund) << QString::fromLatin1(base);
    }
    void verbsAreBroughtToTheirBase()
    {
        QFETCH(QString, gerund);
        QFETCH(QString, base);
        QCOMPARE(analysis::baseOfGerund(gerund, lexicon::Lexicon::builtIn()->wordClasses()), base);
    }
    void nounsAreNoVerbs()
    {
        const auto &classes = lexicon::Lexicon::builtIn()->wordClasses();
        QVERIFY(analysis::isBaseVerb(u"reopen"_s, classes) || analysis::isBaseVerb(u"open"_s, classes));
        QVERIFY(analysis::isBaseVerb(u"make"_s, classes));
        QVERIFY(!analysis::isBaseVerb(u"diplomacy"_s, classes));
        QVERIFY(!analysis::isBaseVerb(u"the"_s, classes));
    }
};

QTEST_GUILESS_MAIN(TestCommitments)
#include "tst_commitments.moc"
