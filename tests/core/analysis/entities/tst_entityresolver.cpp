// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/entityresolver.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using analysis::EntityResolver;
using domain::EntityFact;
using domain::EntityKind;

namespace {

EntityFact person(const QString &name, const QStringList &roles = {}, const QString &country = {})
{
    EntityFact fact;
    fact.name = name;
    fact.roles = roles;
    fact.country = country;
    fact.evidence = {0.9, u"title"_s};
    return fact;
}

EntityFact body(const QString &name, const QString &country)
{
    EntityFact fact;
    fact.kind = EntityKind::Organization;
    fact.name = name;
    fact.country = country;
    return fact;
}

size_t added(EntityResolver &resolver, const EntityFact &fact)
{
    const std::vector<EntityFact> facts{fact};
    return resolver.addDocument(facts).front();
}

} // namespace

class TestEntityResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_lexicon = lexicon::Lexicon::builtIn(); }

    void formsOfOneNameMeet()
    {
        EntityResolver resolver(*m_lexicon);
        const size_t first =
            added(resolver, person(u"Oskel Prandt"_s, {u"Deputy Prime Minister of France"_s}, u"fr"_s));
        QCOMPARE(added(resolver, person(u"PRANDT Oskel"_s)), first);
        QCOMPARE(added(resolver, person(u"Prandt"_s, {u"Deputy Prime Minister"_s}, u"fr"_s)), first);
        QCOMPARE(added(resolver, person(u"Oskel R. Prandt"_s)), first);
        QCOMPARE(resolver.entities().size(), size_t(1));
        QCOMPARE(resolver.entities()[first].name, u"Oskel Prandt"_s);
        QCOMPARE(resolver.entities()[first].documents, 4);
    }

    void misspellingsMeet()
    {
        EntityResolver resolver(*m_lexicon);
        const size_t first = added(resolver, person(u"Antony J. Blinken"_s));
        QCOMPARE(added(resolver, person(u"Anthony Blinken"_s)), first);
        const size_t second = added(resolver, person(u"Joseph R. Biden"_s));
        QCOMPARE(added(resolver, person(u"Joe Biden"_s)), second);
    }

    void otherPeopleStayApart_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::newRow("father and son") << u"Hun Sen"_s << u"Hun Manet"_s;
        QTest::newRow("initials") << u"George W. Bush"_s << u"George H. W. Bush"_s;
        QTest::newRow("couple") << u"Joe Biden"_s << u"Jill Biden"_s;
        QTest::newRow("sexes") << u"Oleksandr Marchenko"_s << u"Oleksandra Marchenko"_s;
    }
    void otherPeopleStayApart()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        EntityResolver resolver(*m_lexicon);
        QVERIFY(added(resolver, person(a)) != added(resolver, person(b)));
    }

    void aSurnameWaitsForItsBearer()
    {
        EntityResolver resolver(*m_lexicon);
        const size_t early = added(resolver, person(u"Grumm"_s, {u"President of France"_s}, u"fr"_s));
        QCOMPARE(added(resolver, person(u"Vastl Grumm"_s, {u"President of France"_s}, u"fr"_s)), early);
        QCOMPARE(resolver.entities()[early].name, u"Vastl Grumm"_s);
    }

    void aSurnameOfTwoIsNobodyByChance()
    {
        EntityResolver resolver(*m_lexicon);
        const size_t one = added(resolver, person(u"Vastl Grumm"_s, {}, u"fr"_s));
        const size_t two = added(resolver, person(u"Ilva Grumm"_s, {}, u"fr"_s));
        const size_t grumm = added(resolver, person(u"Grumm"_s, {}, u"fr"_s));
        QVERIFY(grumm != one && grumm != two);
    }

    void stateAndOfficeTellBearersApart()
    {
        EntityResolver resolver(*m_lexicon);
        added(resolver, person(u"Vastl Grumm"_s, {u"President of France"_s}, u"fr"_s));
        const size_t other = added(resolver, person(u"Ilva Grumm"_s, {u"Mayor of Linz"_s}, u"at"_s));
        QCOMPARE(added(resolver, person(u"Grumm"_s, {u"Mayor"_s}, u"at"_s)), other);
    }

    void twoOfOneDocumentAreNeverOne()
    {
        EntityResolver resolver(*m_lexicon);
        const std::vector<EntityFact> facts{person(u"Vastl Grumm"_s), person(u"Vastl R. Grumm"_s)};
        const auto indexes = resolver.addDocument(facts);
        QVERIFY(indexes[0] != indexes[1]);
    }

    void knownEntitiesAreMet()
    {
        EntityResolver resolver(*m_lexicon);
        analysis::ResolvedEntity known;
        known.name = u"Vastl Grumm"_s;
        known.aliases = {u"The Old Fox"_s};
        const size_t index = resolver.addKnown(known);
        QCOMPARE(resolver.entities()[index].documents, 0);
        QCOMPARE(added(resolver, person(u"Vastl Grumm"_s)), index);
    }

    void bodiesOfTwoStatesStayApart()
    {
        EntityResolver resolver(*m_lexicon);
        const size_t here = added(resolver, body(u"Ministry of Foreign Affairs"_s, u"kh"_s));
        QVERIFY(added(resolver, body(u"Ministry of Foreign Affairs"_s, u"cn"_s)) != here);
        QCOMPARE(added(resolver, body(u"the Ministry of Foreign Affairs"_s, u"kh"_s)), here);
    }

    void manyNamesStayManyPeople()
    {
        EntityResolver resolver(*m_lexicon);
        std::vector<EntityFact> facts;
        for (int i = 0; i < 2000; ++i) {
            QString family = u"Q"_s;
            for (int rest = i; rest > 0; rest /= 20)
                family += QChar(u'b' + rest % 20);
            facts.push_back(person(u"John "_s + family + u"orsk"_s));
        }
        (void)resolver.addDocument(facts);
        QCOMPARE(resolver.entities().size(), facts.size());
    }

private:
    std::shared_ptr<const lexicon::Lexicon> m_lexicon;
};

QTEST_GUILESS_MAIN(TestEntityResolver)
#include "tst_entityresolver.moc"
