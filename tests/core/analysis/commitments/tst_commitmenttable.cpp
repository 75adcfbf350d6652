// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmenttable.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using analysis::CommitmentTable;

namespace {

/// A text of Norway that names a state so many times.
void addState(domain::DocumentFacts &facts, const QString &name, const QString &code, int mentions)
{
    domain::EntityFact state;
    state.kind = domain::EntityKind::Place;
    state.name = name;
    state.country = code;
    state.mentions.resize(size_t(mentions));
    facts.entities.push_back(state);
}

domain::DocumentFacts factsOfNorway()
{
    domain::DocumentFacts facts;
    facts.side.value = u"no"_s;
    return facts;
}

CommitmentTable tableOf(const domain::DocumentFacts &facts)
{
    static const auto lexicon = lexicon::Lexicon::builtIn();
    static const domain::CleanDocument nothing;
    return CommitmentTable(analysis::AnalysedText(nothing, *lexicon), facts);
}

} // namespace

class TestCommitmentTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseWhoMeetSitAtTheTableTheIssuerFirst()
    {
        domain::DocumentFacts facts = factsOfNorway();
        domain::EncounterFact encounter;
        encounter.countries = {u"ke"_s, u"no"_s};
        facts.encounters.push_back(encounter);
        const CommitmentTable table = tableOf(facts);
        QCOMPARE(table.own(), u"Norway"_s);
        QCOMPARE(table.participants(), (QStringList{u"Norway"_s, u"Kenya"_s}));
        QCOMPARE(table.otherSide({u"Norway"_s}), u"Kenya"_s);
        QCOMPARE(table.otherSide({u"Kenya"_s}), u"Norway"_s);
    }

    void onlyStatesThatDoNotMeetAreOutsiders()
    {
        domain::DocumentFacts facts = factsOfNorway();
        domain::EncounterFact encounter;
        encounter.countries = {u"no"_s, u"ke"_s};
        facts.encounters.push_back(encounter);
        QVERIFY(tableOf(facts).areOutsiders({u"Sweden"_s}));
        QVERIFY(!tableOf(facts).areOutsiders({u"Sweden"_s, u"Kenya"_s}));
        QVERIFY(!tableOf(facts).areOutsiders({u"The Arctic Council"_s}));
        facts.encounters.clear(); // who meets is not known
        QVERIFY(!tableOf(facts).areOutsiders({u"Sweden"_s}));
    }

    void withoutAMeetingTheStateThatIsNamedMostSitsThere()
    {
        domain::DocumentFacts facts = factsOfNorway();
        addState(facts, u"Kenya"_s, u"ke"_s, 3);
        addState(facts, u"Sweden"_s, u"se"_s, 1);
        QCOMPARE(tableOf(facts).participants(), (QStringList{u"Norway"_s, u"Kenya"_s}));
    }

    void ofManyStatesNoneIsTheOtherSide()
    {
        domain::DocumentFacts facts = factsOfNorway();
        addState(facts, u"Kenya"_s, u"ke"_s, 2);
        addState(facts, u"Sweden"_s, u"se"_s, 2);
        QCOMPARE(tableOf(facts).participants(), QStringList{u"Norway"_s});
        QVERIFY(tableOf(facts).otherSide({u"Norway"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommitmentTable)
#include "tst_commitmenttable.moc"
