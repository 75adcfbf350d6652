// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/entities.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::EntityFact;
using domain::EntityKind;

namespace {

std::vector<EntityFact> found(const QString &text, const QString &side = {}, QDate date = {},
                              const QString &title = {})
{
    const auto lexicon = lexicon::Lexicon::builtIn();
    domain::CleanDocument document;
    document.text = text;
    domain::CleanDocument titleLine;
    titleLine.text = title;
    analysis::EntityContext context;
    context.side = side;
    if (date.isValid())
        context.date = date;
    return analysis::findEntities(analysis::AnalysedText(document, *lexicon),
                                  analysis::AnalysedText(titleLine, *lexicon), context);
}

QStringList names(const std::vector<EntityFact> &facts, EntityKind kind)
{
    QStringList out;
    for (const EntityFact &fact : facts)
        if (fact.kind == kind)
            out << fact.name;
    return out;
}

QStringList people(const QString &text)
{
    return names(found(text), EntityKind::Person);
}

QStringList mentions(const EntityFact &fact, const QString &text)
{
    QStringList out;
    for (const domain::Mention &mention : fact.mentions)
        out << mention.range.in(text).toString();
    return out;
}

} // namespace

class TestEntities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesBringNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("people");
        const auto row = [](const char *text, const QStringList &expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << expected;
        };
        row("President Zork Blaap received Ms. Ilva T. Quonn, Chargé d'Affaires a.i. of the Embassy.",
            {u"Zork Blaap"_s, u"Ilva T. Quonn"_s});
        row("The Foreign Minister of Ruritania Vastl Grumm met with Deputy Prime Minister and Foreign "
            "Minister "
            "Oskel Prandt.",
            {u"Vastl Grumm"_s, u"Oskel Prandt"_s});
        row("They called for the release of dual citizen Brenka Olmo.", {u"Brenka Olmo"_s});
        row("Ilmar Vesk, the Minister of Trade of Ruritania, opened the meeting.", {u"Ilmar Vesk"_s});
        row("Presidents Grumm and Blaap signed the accord.", {u"Grumm"_s, u"Blaap"_s});
        row("H.E. GRUMM Vastl, Vice Minister, welcomed the guests.", {u"Grumm Vastl"_s});
        row("The Head of the Office of the President Andrel Yorvak spoke.", {u"Andrel Yorvak"_s});
        row("Secretary of State for Northern Affairs Peter A. Quill, Jr. arrived.", {u"Peter A. Quill"_s});
        row("Crown Prince Faisal bin Omar Al Thurayya attended.", {u"Faisal bin Omar Al Thurayya"_s});
        row("Minister May Vesklan met Deputy Secretary April Summers and Special Envoy Jan Zork.",
            {u"May Vesklan"_s, u"April Summers"_s, u"Jan Zork"_s});
        row("Ambassador Olga von Bergen Vesk and Minister Luis d’Orvello da Zilva attended.",
            {u"Olga von Bergen Vesk"_s, u"Luis d’Orvello da Zilva"_s});
        row("Ambassador Wim op de Zork and Minister Tan See Vesk attended.",
            {u"Wim op de Zork"_s, u"Tan See Vesk"_s});
        row("Undersecretary Ma. Theresa Vesklan thanked Orsk Blaapo for the rice.",
            {u"Theresa Vesklan"_s, u"Orsk Blaapo"_s});
        row("Minister Belu Vesk-Orlan spoke. Minister Vesk Orlan thanked the guests.", {u"Belu Vesk-Orlan"_s});
        row("Sir Giles Penhallo KCMG and the Hon. Fiona Ashdow MP attended.",
            {u"Giles Penhallo"_s, u"Fiona Ashdow"_s});
        row("Pope Clement XV received Samdech Chea Rithyo.", {u"Clement XV"_s, u"Chea Rithyo"_s});
        row("Vice Minister Ma Jun met Ven. Somdech Tep Sovano.", {u"Ma Jun"_s, u"Tep Sovano"_s});
        row("The text was signed by J. R. Hollisto and A. B. Fernandio.",
            {u"J. R. Hollisto"_s, u"A. B. Fernandio"_s});
        row("K. P. Sharma Vesklan met S. Jayavesk.", {u"K. P. Sharma Vesklan"_s, u"S. Jayavesk"_s});
        row("Councilor Orsk Blaapo held talks with Mr. Park.", {u"Orsk Blaapo"_s, u"Park"_s});
        row("Sultan Haji Zorkan al-Blaap arrived.", {u"Zorkan al-Blaap"_s});
        row("Chancellor Santiago Vesklan met Minister Zorka L.P. Marsudo and Sir Ilmo Zork AC KC.",
            {u"Santiago Vesklan"_s, u"Zorka L.P. Marsudo"_s, u"Ilmo Zork"_s});
        row("Ms. Theodora “Teddy” Colberto spoke.", {u"Theodora Colberto"_s});
        row("Madam Ngô Thị Mận welcomed the guests.", {u"Ngô Thị Mận"_s});
        row("Vice Premier He Lifeng and Ambassador Ola van der Meer attended.",
            {u"He Lifeng"_s, u"Ola van der Meer"_s});
    }
    void titlesBringNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, people);
        QCOMPARE(::people(text), people);
    }

    void junkIsNobody_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"The Comprehensive Strategic Partnership was welcomed.",
              "They met at the Peace Palace in October.",
              "The Chair of the Northern Caucus, and a Professor Emerita at the university, agreed.",
              "Under Plan B. Orsk was rebuilt. A. Orskville is the first item.", "It gave US$5 million.",
              "The Sheikh Zork Grand Mosque was visited.",
              "The Royal Government thanked the Ministry of Foreign Affairs and International Cooperation.",
              "Khmer New Year and Water Festival", "JOINT PRESS RELEASE\n\nMINISTRY OF NATIONAL DEFENCE",
              "The USS Savannah visited Sihanoukville.", "The Secretary General of the Council will report.",
              "They spoke at 4:49 P.M. ICT about the Nord Stream project.",
              "The Chief Economist of the World Bank and the Nelson Mandela Foundation agreed.",
              "Spokesperson Unit\n\nThe ministers may march in step. May the friendship last.",
              "The delegation will come in May and leave by August.",
              "Better Factories Cambodia and the Generalized System of Preferences"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void junkIsNobody()
    {
        QFETCH(QString, text);
        QCOMPARE(people(text), QStringList());
    }

    void namesAreBroughtTogether()
    {
        const QString text =
            u"U.S. Secretary of State Antony J. Blinken met Deputy Prime Minister Oskel Prandt of "
            "Ruritania. Secretary Blinken thanked DPM Prandt. The Secretary raised trade. The "
            "Deputy Prime Minister agreed. Blinken left."_s;
        const auto facts = found(text, u"us"_s, QDate(2022, 5, 13));
        QCOMPARE(names(facts, EntityKind::Person), (QStringList{u"Antony Blinken"_s, u"Oskel Prandt"_s}));
        QCOMPARE(mentions(facts[0], text),
                 (QStringList{u"U.S. Secretary of State Antony J. Blinken"_s, u"Secretary Blinken"_s,
                              u"Secretary"_s, u"Blinken"_s}));
        QVERIFY(!facts[0].mentions[2].byName);
        QCOMPARE(facts[0].country, u"us"_s);
        QVERIFY(mentions(facts[1], text).contains(u"DPM Prandt"_s));
        QVERIFY(mentions(facts[1], text).contains(u"Deputy Prime Minister"_s));
    }

    void rolesNameTheState()
    {
        const auto facts =
            found(u"Prime Minister Hun Sen of Cambodia met President Vastl Grumm of France."_s);
        QCOMPARE(facts[0].roles, QStringList{u"Prime Minister of Cambodia"_s});
        QCOMPARE(facts[1].roles, QStringList{u"President of France"_s});
        QCOMPARE(facts[1].country, u"fr"_s);
    }

    void aDeputyIsNotTheChief()
    {
        const QString text = u"Deputy Prime Minister Oskel Prandt spoke. The Prime Minister was away."_s;
        const auto facts = found(text);
        QCOMPARE(mentions(facts[0], text), QStringList{u"Deputy Prime Minister Oskel Prandt"_s});
    }

    void theHolderOfTheOfficeOnThatDayIsMeant()
    {
        const QString text = u"President Bush spoke on the phone."_s;
        QCOMPARE(names(found(text, u"us"_s, QDate(2003, 4, 1)), EntityKind::Person),
                 QStringList{u"George W. Bush"_s});
        const QString announced = u"The Secretary will travel to Manila."_s;
        const auto facts = found(announced, u"us"_s, QDate(2022, 8, 2));
        QCOMPARE(names(facts, EntityKind::Person), QStringList{u"Antony Blinken"_s});
        QVERIFY(facts[0].evidence.confidence <= 0.5);
        QVERIFY(!facts[0].mentions[0].byName);
        QCOMPARE(names(found(announced), EntityKind::Person), QStringList()); // no day, no side: nobody
    }

    void familiesStayApart()
    {
        const QString text =
            u"Prime Minister Hun Manet met Senate President Hun Sen. Samdech Hun Manet spoke."_s;
        QCOMPARE(people(text), (QStringList{u"Hun Manet"_s, u"Hun Sen"_s}));
    }

    void initialsStayApart()
    {
        const QString text =
            u"President George W. Bush thanked his father, former President George H. W. Bush."_s;
        QCOMPARE(names(found(text, u"us"_s, QDate(2003, 4, 1)), EntityKind::Person).size(), 2);
    }

    void theTitleAloneGivesNoMention()
    {
        const auto facts = found(u"They discussed trade with President Grumm."_s, {}, {},
                                 u"Statement by Spokesperson Ilva Quonn on President Vastl Grumm’s Visit"_s);
        QCOMPARE(names(facts, EntityKind::Person), QStringList{u"Vastl Grumm"_s});
        QCOMPARE(facts[0].mentions.size(), size_t(1));
    }

    void transcriptsNameTheirSpeakers()
    {
        const QString text = u"PRESIDENT GRUMM: Welcome.\n\nMR. PRICE: Thank you, Mr. President."_s;
        QCOMPARE(people(text), (QStringList{u"Grumm"_s, u"Price"_s}));
    }

    void organizationsAndPlaces()
    {
        const QString text =
            u"The Ministry of Mines and Energy of France and the Zemblan Mine Action Center (ZMAC) "
            "met in Nusa Dua, Indonesia. ZMAC thanked NATO. French experts came to Phnom Penh."_s;
        const auto facts = found(text);
        const QStringList bodies = names(facts, EntityKind::Organization);
        QVERIFY2(bodies.contains(u"Ministry of Mines and Energy of France"_s), qPrintable(bodies.join(u'|')));
        const auto center = std::ranges::find(facts, u"Zemblan Mine Action Center"_s, &EntityFact::name);
        QVERIFY(center != facts.end());
        QCOMPARE(mentions(*center, text),
                 (QStringList{u"Zemblan Mine Action Center"_s, u"ZMAC"_s, u"ZMAC"_s}));
        const QStringList places = names(facts, EntityKind::Place);
        QVERIFY(places.contains(u"Nusa Dua"_s));
        QVERIFY(places.contains(u"Phnom Penh"_s));
        QCOMPARE(places.count(u"France"_s), 0); // inside the ministry's name, and an adjective
    }

    void whoMakesAThingIsNotNamedByIt()
    {
        const QStringList bodies =
            names(found(u"There is no deal on TikTok, and Starlink and Metfone were discussed."_s),
                  EntityKind::Organization);
        for (const QString &owner : {u"ByteDance"_s, u"SpaceX"_s, u"Viettel"_s})
            QVERIFY2(!bodies.contains(owner), qPrintable(bodies.join(u'|')));
        QVERIFY(names(found(u"ByteDance said no."_s), EntityKind::Organization).contains(u"ByteDance"_s));
    }

    void hostileTextsEnd()
    {
        const QString list = u"Zork Blaap, Minister of Trade; "_s.repeated(4000);
        QCOMPARE(people(list), QStringList{u"Zork Blaap"_s});
        QCOMPARE(people(u"President of the President of the "_s.repeated(3000)), QStringList());
        QCOMPARE(people(QString(200000, u'A')), QStringList());
        QCOMPARE(people(QString()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestEntities)
#include "tst_entities.moc"
