// SPDX-License-Identifier: GPL-3.0-or-later
// Who undertakes something, who is asked, and to whom it is given.
#include "tests/core/analysis/commitments/norwegianrelease.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::CommitmentKind;
using test::factsOf;
using test::find;
using test::findWith;

class TestCommitmentParties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(TestCommitmentParties)
#include "tst_commitmentparties.moc"
