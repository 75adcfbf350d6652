// SPDX-License-Identifier: GPL-3.0-or-later
// What a commitment that a person makes of a passage begins with.
#include "core/analysis/commitments/prefilled.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::CommitmentRow;
using text::Range;

namespace {

/// Invented, after the manner of readouts.
const QString Text = u"The ministers met in Oslo in 2021. Norway gives $3 million by 2026 and $1 million"
                     " more. They spoke of trade."_s;

Range rangeOf(const QString &words)
{
    const qsizetype at = Text.indexOf(words);
    return {at, at + words.size()};
}

domain::Sentence sentence(const QString &words, int strength)
{
    domain::Sentence sentence;
    sentence.range = rangeOf(words);
    sentence.act.strength = strength;
    return sentence;
}

domain::DocumentFacts facts()
{
    domain::DocumentFacts facts;
    facts.sentences = {sentence(u"The ministers met in Oslo in 2021."_s, 0),
                       sentence(u"Norway gives $3 million by 2026 and $1 million more."_s, 6),
                       sentence(u"They spoke of trade."_s, 2)};
    facts.dates = {{rangeOf(u"2021"_s), *domain::PartialDate::fromString(u"2021"_s), false},
                   {rangeOf(u"2026"_s), *domain::PartialDate::fromString(u"2026"_s), false}};
    facts.amounts = {{rangeOf(u"$3 million"_s), 3e6, u"USD"_s}, {rangeOf(u"$1 million"_s), 1e6, u"USD"_s}};
    facts.topics = {{u"Bilateral relations"_s, false, true, {0, 1}, {}},
                    {u"oslo"_s, true, false, {1}, {}},
                    {u"Aid"_s, false, false, {1}, {}},
                    {u"Money"_s, false, false, {1}, {}}};
    return facts;
}

domain::DocumentRow document(const QString &side = u"no"_s)
{
    domain::DocumentRow row;
    row.id = domain::DocumentId(7);
    row.side = side;
    row.title = u"Readout"_s;
    row.published = domain::PartialDate::day(QDate(2024, 6, 10));
    return row;
}

} // namespace

class TestPrefilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsTellWhoHowMuchAndByWhen()
    {
        const Range range = rangeOf(u"Norway gives $3 million by 2026"_s);
        const CommitmentRow row = analysis::prefilled(document(), Text, facts(), range);
        QVERIFY(!row.id.isValid());
        QCOMPARE(row.document, domain::DocumentId(7));
        QCOMPARE(row.quote, u"Norway gives $3 million by 2026"_s);
        QCOMPARE(row.range, range);
        QCOMPARE(row.source, u"Readout"_s);
        QCOMPARE(row.side, u"no"_s);
        QCOMPARE(row.actors, QStringList{u"Norway"_s});
        QCOMPARE(row.due, u"2026"_s);
        QCOMPARE(row.amount, u"$3 million"_s);
        QCOMPARE(row.strength, 6);
        QCOMPARE(row.sentence, 1);
        QCOMPARE(row.topic, u"Aid"_s); // no general subject, and none that is only proposed
        QCOMPARE(row.kind, domain::CommitmentKind::Pledged);
        QCOMPARE(row.status, domain::CommitmentStatus::Open);
        QVERIFY(row.action.isEmpty());
        QCOMPARE(row.made, document().published);
    }

    void whatStandsOutsideIsNotTaken()
    {
        const CommitmentRow row =
            analysis::prefilled(document(), Text, facts(), rangeOf(u"They spoke of trade."_s));
        QVERIFY(row.due.isEmpty());
        QVERIFY(row.amount.isEmpty());
        QVERIFY(row.topic.isEmpty());
        QCOMPARE(row.strength, 2);
    }

    void nothingIsDueBeforeItWasUndertaken()
    {
        const Range past = rangeOf(u"The ministers met in Oslo in 2021."_s);
        QVERIFY(analysis::prefilled(document(), Text, facts(), past).due.isEmpty());
        domain::DocumentRow undated = document();
        undated.published.reset();
        QVERIFY(analysis::prefilled(undated, Text, facts(), rangeOf(u"by 2026"_s)).due.isEmpty());
    }

    void theDayOfTheTextIsNoTerm()
    {
        domain::DocumentRow made = document();
        made.published = domain::PartialDate::fromString(u"2026"_s);
        QVERIFY(analysis::prefilled(made, Text, facts(), rangeOf(u"by 2026"_s)).due.isEmpty());
    }

    void nobodyIsBoundByAJointTextOrAThirdParty()
    {
        const Range range = rangeOf(u"Norway"_s);
        for (const QString &side : {u"joint"_s, u"media"_s, QString()})
            QVERIFY(analysis::prefilled(document(side), Text, facts(), range).actors.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPrefilled)
#include "tst_prefilled.moc"
