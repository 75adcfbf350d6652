// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/aligner.h"
#include "core/analysis/words/clauses.h"
#include "core/lexicon/lexicon.h"
#include "tests/core/analysis/alignment/accounttext.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using namespace counterpart::analysis;
using domain::ActShift;
using domain::ComparisonFact;
using domain::LinkFact;
using domain::LinkRelation;
using domain::TermPair;

namespace {

using Text = test::AccountText;

const QString OpeningA = u"President Anders met with Prime Minister Bora in Geneva on Monday."_s;
const QString OpeningB = u"Prime Minister Bora held talks with President Anders in Geneva."_s;
const QString FillA = u"They discussed fisheries and the protection of coral reefs."_s;
const QString FillB = u"They exchanged views on vaccines, nurses and hospitals."_s;

ComparisonFact compare(const Text &a, const Text &b)
{
    return align(a.account(), b.account(), *lexicon::Lexicon::builtIn());
}

/// The link of sentence 1 with sentence 1, the point that each test is about.
LinkFact pointOf(const ComparisonFact &comparison)
{
    for (const LinkFact &link : comparison.links) {
        if (link.a == std::vector<int>{1} && link.b == std::vector<int>{1})
            return link;
    }
    return {};
}

Text accountA(const QString &point)
{
    return Text({OpeningA, point, FillA});
}

Text accountB(const QString &point)
{
    return Text({OpeningB, point, FillB});
}

QStringList shown(const LinkFact &link, TermPair::Kind kind)
{
    QStringList found;
    for (const TermPair &pair : link.terms) {
        if (pair.kind == kind)
            found << pair.aText << pair.bText;
    }
    return found;
}

} // namespace

class TestAligner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tiesWhatBothSay();
    void openingsOfOtherEventsAreNotTied_data();
    void openingsOfOtherEventsAreNotTied();
    void emptyAccounts();
    void clausesOfASentence_data();
    void clausesOfASentence();
    void equalTermsArePointedOut();
    void differingMoneyIsAConflict();
    void equalMoneyIsAReason();
    void differingCountsAreAConflict();
    void differingDatesAreAConflict();
    void differingTownsAreAConflict();
    void negationIsAConflict();
    void negationOfAnotherWordIsNone();
    void whatWasNotSpokenOfIsAConflict();
    void whatIsNotSoIsAConflict();
    void courtesiesAreNotLinked();
    void swappedSpeakers();
    void softerAndStronger();
    void topicsOfTheUserCount();
    void ledgerHoldsBothSides();
    void repetitionIsBounded();
};

void TestAligner::tiesWhatBothSay()
{
    const QString point = u"President Anders stressed the clearance of landmines in the border provinces."_s;
    const Text a = accountA(point);
    const Text b(
        {OpeningB, FillB,
         u"President Anders underlined the importance of demining the provinces along the border."_s});
    const ComparisonFact comparison = compare(a, b);
    QCOMPARE(comparison.links.size(), 2);
    QCOMPARE(comparison.links[0].a, std::vector<int>{0});
    QCOMPARE(comparison.links[0].b, std::vector<int>{0});
    QCOMPARE(comparison.links[0].because.front().kind, u"opening"_s);
    QCOMPARE(comparison.links[1].a, std::vector<int>{1});
    QCOMPARE(comparison.links[1].b, std::vector<int>{2});
    QVERIFY(comparison.links[1].score > 0.5);
    QStringList kinds;
    for (const domain::Reason &reason : comparison.links[1].because)
        kinds << reason.kind;
    QVERIFY2(kinds.contains(u"topic"_s), qPrintable(kinds.join(u' ')));
    QVERIFY2(kinds.contains(u"word"_s), qPrintable(kinds.join(u' ')));
    QVERIFY2(kinds.contains(u"act"_s), qPrintable(kinds.join(u' ')));
    QCOMPARE(comparison.onlyA, std::vector<int>{2});
    QCOMPARE(comparison.onlyB, std::vector<int>{1});
}

void TestAligner::openingsOfOtherEventsAreNotTied_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("relation"); // of the link; empty: none
    QTest::newRow("one event") << u"met with"_s << 13 << domain::name(LinkRelation::Same);
    QTest::newRow("the day after") << u"met with"_s << 14 << domain::name(LinkRelation::Partial);
    QTest::newRow("another day") << u"met with"_s << 18 << QString();
    QTest::newRow("another form") << u"spoke by phone with"_s << 13 << QString();
    QTest::newRow("no form told") << u"held talks with"_s << 13 << domain::name(LinkRelation::Same);
}

void TestAligner::openingsOfOtherEventsAreNotTied()
{
    QFETCH(QString, form);
    QFETCH(int, day);
    QFETCH(QString, relation);
    Text a({u"President Anders met with Prime Minister Bora on June 13, 2031."_s, FillA});
    a.date(u"June 13, 2031"_s, domain::PartialDate::day(QDate(2031, 6, 13)));
    const QString other = u"June %1, 2031"_s.arg(day);
    Text b({u"Prime Minister Bora %1 President Anders on %2."_s.arg(form, other), FillB});
    b.date(other, domain::PartialDate::day(QDate(2031, 6, day)));
    const ComparisonFact comparison = compare(a, b);
    const auto opening = std::ranges::find(comparison.links, std::vector<int>{0}, &LinkFact::a);
    const bool tied = opening != comparison.links.end() && opening->b == std::vector<int>{0};
    QCOMPARE(tied ? domain::name(opening->relation) : QString(), relation);
}

void TestAligner::emptyAccounts()
{
    const Text a = accountA(FillA);
    const Text none(QStringList{});
    const ComparisonFact comparison = compare(a, none);
    QVERIFY(comparison.links.empty());
    QCOMPARE(comparison.onlyA.size(), 3);
    QVERIFY(compare(none, none).links.empty());
}

void TestAligner::clausesOfASentence_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QStringList>("clauses");
    QTest::newRow("one") << u"They met in the old town hall."_s
                         << QStringList{u"They met in the old town hall."_s};
    QTest::newRow("and verb")
        << u"The minister thanked her hosts warmly and he urged restraint on all sides."_s
        << QStringList{u"The minister thanked her hosts warmly"_s, u"he urged restraint on all sides."_s};
    QTest::newRow("gerund") << u"She praised the long friendship of both, noting the recent visits."_s
                            << QStringList{u"She praised the long friendship of both"_s,
                                           u"noting the recent visits."_s};
    QTest::newRow("nouns stay")
        << u"They discussed trade and investment and the climate of the region."_s
        << QStringList{u"They discussed trade and investment and the climate of the region."_s};
    QTest::newRow("too short") << u"He agreed and stressed trade."_s
                               << QStringList{u"He agreed and stressed trade."_s};
}

void TestAligner::clausesOfASentence()
{
    QFETCH(QString, sentence);
    QFETCH(QStringList, clauses);
    const QString text = u"Before. "_s + sentence;
    QStringList found;
    for (const text::Range &range : splitIntoPoints(text, {8, text.size()}))
        found << range.in(text).toString();
    QCOMPARE(found, clauses);
}

void TestAligner::equalTermsArePointedOut()
{
    const LinkFact link = pointOf(
        compare(accountA(u"They deplored the violence in Burma and called for an inclusive dialogue."_s),
                accountB(u"They deplored violence in Myanmar and called for dialogue with all."_s)));
    QCOMPARE(shown(link, TermPair::Kind::EqualTerm), QStringList({u"Burma"_s, u"Myanmar"_s}));
    QVERIFY(link.relation != LinkRelation::Conflict);
}

void TestAligner::differingMoneyIsAConflict()
{
    Text a = accountA(u"President Anders announced $500 million in aid for irrigation canals."_s);
    Text b = accountB(u"President Anders announced aid of $1 billion for irrigation canals."_s);
    a.amount(u"$500 million"_s, 5e8, u"USD"_s);
    b.amount(u"$1 billion"_s, 1e9, u"USD"_s);
    const LinkFact link = pointOf(compare(a, b));
    QCOMPARE(shown(link, TermPair::Kind::Number), QStringList({u"$500 million"_s, u"$1 billion"_s}));
    QCOMPARE(link.relation, LinkRelation::Conflict);
}

void TestAligner::equalMoneyIsAReason()
{
    Text a = accountA(u"President Anders announced $500 million in aid for irrigation canals."_s);
    Text b = accountB(u"President Anders announced aid of USD 500 million for irrigation canals."_s);
    a.amount(u"$500 million"_s, 5e8, u"USD"_s);
    b.amount(u"USD 500 million"_s, 5e8, u"USD"_s);
    const LinkFact link = pointOf(compare(a, b));
    QVERIFY(shown(link, TermPair::Kind::Number).isEmpty());
    QVERIFY(link.relation != LinkRelation::Conflict);
    const auto number = std::ranges::find(link.because, u"number"_s, &domain::Reason::kind);
    QVERIFY(number != link.because.end());
    QCOMPARE(number->text, u"$500 million"_s);
}

void TestAligner::differingCountsAreAConflict()
{
    Text a = accountA(u"President Anders welcomed 300 deminers who clear unexploded ordnance."_s);
    Text b = accountB(u"President Anders welcomed 450 deminers who clear unexploded ordnance."_s);
    a.amount(u"300 deminers"_s, 300, {});
    b.amount(u"450 deminers"_s, 450, {});
    const LinkFact link = pointOf(compare(a, b));
    QCOMPARE(shown(link, TermPair::Kind::Number), QStringList({u"300 deminers"_s, u"450 deminers"_s}));
    QCOMPARE(link.relation, LinkRelation::Conflict);

    Text other =
        accountB(u"President Anders welcomed 450 nurses beside deminers who clear unexploded ordnance."_s);
    other.amount(u"450 nurses"_s, 450, {});
    QVERIFY(shown(pointOf(compare(a, other)), TermPair::Kind::Number).isEmpty());
}

void TestAligner::differingDatesAreAConflict()
{
    Text a = accountA(u"They agreed to hold the joint naval exercise on 3 May 2031."_s);
    Text b = accountB(u"They agreed to hold the joint naval exercise on 9 May 2031."_s);
    a.date(u"3 May 2031"_s, domain::PartialDate::day(QDate(2031, 5, 3)));
    b.date(u"9 May 2031"_s, domain::PartialDate::day(QDate(2031, 5, 9)));
    const LinkFact link = pointOf(compare(a, b));
    QCOMPARE(shown(link, TermPair::Kind::Date), QStringList({u"3 May 2031"_s, u"9 May 2031"_s}));
    QCOMPARE(link.relation, LinkRelation::Conflict);
}

void TestAligner::differingTownsAreAConflict()
{
    const LinkFact link =
        pointOf(compare(accountA(u"They agreed to open the new trade centre for textiles in Hanoi."_s),
                        accountB(u"They agreed to open the new trade centre for textiles in Phnom Penh."_s)));
    QCOMPARE(shown(link, TermPair::Kind::Place), QStringList({u"Hanoi"_s, u"Phnom Penh"_s}));
    QCOMPARE(link.relation, LinkRelation::Conflict);
}

void TestAligner::negationIsAConflict()
{
    const QString said = u"Bora said that the naval base would host foreign troops."_s;
    const QString denied = u"Bora said that the naval base would never host foreign troops."_s;
    QCOMPARE(pointOf(compare(accountA(said), accountB(denied))).relation, LinkRelation::Conflict);
    QVERIFY(pointOf(compare(accountA(denied), accountB(denied))).relation != LinkRelation::Conflict);
}

void TestAligner::negationOfAnotherWordIsNone()
{
    const LinkFact link = pointOf(
        compare(accountA(u"Bora said that the naval base would host foreign troops for training."_s),
                accountB(u"Bora said that the naval base would host foreign troops, not bombers."_s)));
    QVERIFY(link.relation != LinkRelation::Conflict);
}

void TestAligner::whatWasNotSpokenOfIsAConflict()
{
    const QString raised = u"Anders raised the detained journalists of the Lesno Courier with Bora."_s;
    const QString unsaid = u"The detained journalists of the Lesno Courier were not raised, Bora said."_s;
    const QString noMention = u"There was no mention of the detained journalists of the Lesno Courier."_s;
    QCOMPARE(pointOf(compare(accountA(raised), accountB(unsaid))).relation, LinkRelation::Conflict);
    QCOMPARE(pointOf(compare(accountA(raised), accountB(noMention))).relation, LinkRelation::Conflict);
    QVERIFY(pointOf(compare(accountA(unsaid), accountB(noMention))).relation != LinkRelation::Conflict);
}

void TestAligner::whatIsNotSoIsAConflict()
{
    const QString claimed = u"Bora promised to withdraw the gunboats from the Lesno straits."_s;
    const QString denied =
        u"Reports that Bora promised to withdraw gunboats from the Lesno straits are not true."_s;
    QCOMPARE(pointOf(compare(accountA(claimed), accountB(denied))).relation, LinkRelation::Conflict);
    const QString refused = u"Anders rejected unlawful claims to the Lesno straits and the gunboats there."_s;
    QVERIFY(pointOf(compare(accountA(claimed), accountB(refused))).relation != LinkRelation::Conflict);
}

void TestAligner::courtesiesAreNotLinked()
{
    const QString thanks = u"Thank you, Mr. President."_s;
    const ComparisonFact comparison = compare(Text({OpeningA, thanks, FillA, thanks, thanks}),
                                              accountB(u"Bora thanked Anders for coming to the harbour."_s));
    for (const LinkFact &link : comparison.links)
        QVERIFY(link.a != std::vector{1} && link.a != std::vector{3} && link.a != std::vector{4});
}

void TestAligner::swappedSpeakers()
{
    const LinkFact link =
        pointOf(compare(accountA(u"Anders urged Bora to reopen the railway crossing for timber."_s),
                        accountB(u"Bora urged Anders to reopen the railway crossing for timber."_s)));
    QCOMPARE(link.shift, ActShift::SpeakerSwapped);
    QCOMPARE(shown(link, TermPair::Kind::Attribution), QStringList({u"Anders"_s, u"Bora"_s}));
    QCOMPARE(link.relation, LinkRelation::Conflict);
}

void TestAligner::softerAndStronger()
{
    Text a = accountA(u"Anders demanded the release of the detained journalists."_s);
    Text b = accountB(u"Anders mentioned the release of the detained journalists."_s);
    a.act(1, u"demanded"_s, 8);
    b.act(1, u"noted"_s, 1);
    QCOMPARE(pointOf(compare(a, b)).shift, ActShift::Softer);
    Text turnedA = accountA(u"Anders mentioned the release of the detained journalists."_s);
    Text turnedB = accountB(u"Anders demanded the release of the detained journalists."_s);
    turnedA.act(1, u"noted"_s, 1);
    turnedB.act(1, u"demanded"_s, 8);
    QCOMPARE(pointOf(compare(turnedA, turnedB)).shift, ActShift::Stronger);
    b.act(1, u"pressed for"_s, 7);
    QCOMPARE(pointOf(compare(a, b)).shift, ActShift::None);
}

void TestAligner::topicsOfTheUserCount()
{
    QTemporaryDir folder;
    QVERIFY(test::writeFile(folder.filePath(u"mine.toml"_s),
                            "[[topic]]\nname = \"Giant catfish\"\ngroup = \"environment\"\n"
                            "terms = [\"pangasianodon\", \"giant catfish\"]\n"));
    const auto own = lexicon::Lexicon::load({folder.path()});
    QVERIFY(own.has_value());
    const Text a = accountA(u"Anders spoke of pangasianodon numbers in the lake."_s);
    const Text b = accountB(u"Anders raised the giant catfish in the lake."_s);
    const ComparisonFact comparison = align(a.account(), b.account(), **own);
    const LinkFact link = pointOf(comparison);
    const auto topic = std::ranges::find(link.because, u"Giant catfish"_s, &domain::Reason::text);
    QVERIFY(topic != link.because.end());
    QVERIFY(pointOf(compare(a, b)).score < link.score);
}

void TestAligner::ledgerHoldsBothSides()
{
    Text a = accountA(FillA);
    Text b = accountB(FillB);
    a.facts.topics = {{u"Fisheries"_s, false, false, {1, 2}, {}}, {u"Relations"_s, false, true, {0}, {}}};
    b.facts.topics = {{u"Health"_s, false, false, {1}, {}}, {u"Fisheries"_s, false, false, {2}, {}}};
    const ComparisonFact comparison = compare(a, b);
    QCOMPARE(comparison.topics.size(), 2);
    QCOMPARE(comparison.topics[0].name, u"Fisheries"_s);
    QCOMPARE(comparison.topics[0].a, std::vector<int>({1, 2}));
    QCOMPARE(comparison.topics[0].b, std::vector<int>{2});
    QCOMPARE(comparison.topics[1].name, u"Health"_s);
    QVERIFY(comparison.topics[1].a.empty());
}

void TestAligner::repetitionIsBounded()
{
    QStringList lines;
    for (int i = 0; i < 400; ++i)
        lines << (i % 2 ? u"They stressed fisheries in the great lake."_s
                        : u"They praised the nurses of the border hospital."_s);
    const Text a(lines);
    QVERIFY(compare(a, a).links.size() <= 3 * 800);
}

QTEST_GUILESS_MAIN(TestAligner)
#include "tst_aligner.moc"
