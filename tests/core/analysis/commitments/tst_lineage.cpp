// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/lineage.h"

#include "core/lexicon/lexicon.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::CommitmentId;
using domain::CommitmentKind;
using domain::CommitmentRow;
using domain::Drift;

namespace {

const auto Nothing = [](CommitmentId, CommitmentId) { return false; };

CommitmentRow statement(int id, const QString &made, const QString &actor, const QString &quote,
                        CommitmentKind kind = CommitmentKind::Pledged)
{
    CommitmentRow statement;
    statement.id = CommitmentId(id);
    statement.document = domain::DocumentId(100 + id);
    statement.made = domain::PartialDate::fromString(made);
    statement.quote = quote;
    statement.actors = {actor};
    statement.kind = kind;
    return statement;
}

/// Invented, after the manner of readouts.
std::vector<CommitmentRow> statements()
{
    std::vector<CommitmentRow> all{
        statement(1, u"2022-11-12"_s, u"Cambodia"_s,
                  u"Cambodia will do all it can to reach its goal of a mine-free Cambodia by 2025"_s),
        statement(
            2, u"2024-12-03"_s, u"Kingdom of Cambodia"_s,
            u"the Prime Minister recommitted to clearing landmines and to the target of a mine-free Cambodia"_s,
            CommitmentKind::Reaffirmed),
        statement(3, u"2023-02-01"_s, u"United States"_s,
                  u"The United States will support a mine-free Cambodia with demining equipment"_s),
        statement(4, u"2023-05-01"_s, u"Cambodia"_s,
                  u"Cambodia will strengthen bilateral cooperation with the United States"_s),
        statement(5, u"2024-05-01"_s, u"Cambodia"_s,
                  u"Cambodia will deepen its cooperation with the European Union"_s),
        statement(6, u"2023-08-01"_s, u"Cambodia"_s, u"Cambodia will not host a foreign military base"_s),
        statement(7, u"2024-08-01"_s, u"Cambodia"_s, u"Cambodia would host a foreign military base"_s),
    };
    all[0].due = u"2025"_s;
    all[5].negative = true;
    return all;
}

} // namespace

class TestLineage : public QObject
{
    Q_OBJECT

private:
    std::shared_ptr<const lexicon::Lexicon> m_lexicon = lexicon::Lexicon::builtIn();

private Q_SLOTS:
    void theSameUndertakingSaidAgainIsProposed()
    {
        const auto proposals = analysis::proposeLineages(statements(), *m_lexicon, Nothing).best;
        QVERIFY(!proposals.empty());
        QCOMPARE(proposals.front().a, CommitmentId(1));
        QCOMPARE(proposals.front().b, CommitmentId(2));
        QVERIFY(proposals.front().score > 0.4 && proposals.front().score <= 1);
        QVERIFY(!proposals.front().reasons.isEmpty());
    }

    void whatIsNotTheSameIsNot()
    {
        const auto proposals = analysis::proposeLineages(statements(), *m_lexicon, Nothing);
        for (const auto &proposal : proposals.best) {
            const bool both = proposal.a == CommitmentId(1) && proposal.b == CommitmentId(2);
            QVERIFY2(both, qPrintable(u"%1 and %2: %3 (%4)"_s.arg(proposal.a.value)
                                          .arg(proposal.b.value)
                                          .arg(proposal.reasons.join(u"; "_s))
                                          .arg(proposal.score)));
        }
    }

    void settledPairsAndOneDocumentAreLeftOut()
    {
        const auto all = [](CommitmentId, CommitmentId) { return true; };
        QVERIFY(analysis::proposeLineages(statements(), *m_lexicon, all).best.empty());
        std::vector<CommitmentRow> one = statements();
        for (CommitmentRow &statement : one)
            statement.document = domain::DocumentId(1);
        QVERIFY(analysis::proposeLineages(one, *m_lexicon, Nothing).best.empty());
    }

    void driftIsToldInOrderOfTime()
    {
        std::vector<CommitmentRow> some = statements();
        const auto lineage = analysis::tellLineage(domain::LineageId(1), {some[1], some[0]});
        QCOMPARE(lineage.statements.front().id, CommitmentId(1));
        const auto due = std::ranges::find(lineage.drift, u"due"_s, &Drift::field);
        QVERIFY(due != lineage.drift.end());
        QCOMPARE(due->before, u"2025"_s);
        QVERIFY(due->after.isEmpty());
        QCOMPARE(due->from, CommitmentId(1));
        QCOMPARE(due->to, CommitmentId(2));
        QVERIFY(std::ranges::contains(lineage.drift, QString(), &Drift::field));
        QVERIFY(std::ranges::contains(lineage.drift, u"kind"_s, &Drift::field));
        const auto undated =
            analysis::tellLineage(domain::LineageId(1), {statement(9, {}, {}, u"x"_s), some[0]});
        QCOMPARE(undated.statements.back().id, CommitmentId(9));
    }

    void manyStatementsOfOneKindStayBounded()
    {
        std::vector<CommitmentRow> many;
        for (int i = 1; i <= 3000; ++i)
            many.push_back(statement(i, u"2022-11-12"_s, u"Cambodia"_s,
                                     u"Cambodia will clear mines in district number%1"_s.arg(i % 700)));
        const auto proposals = analysis::proposeLineages(many, *m_lexicon, Nothing);
        QVERIFY(proposals.best.size() <= 5 * many.size());
    }

    void whatIsLeftOutIsCounted()
    {
        std::vector<CommitmentRow> many;
        for (int i = 1; i <= 12; ++i)
            many.push_back(statement(i, u"2022-11-12"_s, u"Cambodia"_s,
                                     u"Cambodia will clear all landmines in the northern provinces"_s));
        const auto proposals = analysis::proposeLineages(many, *m_lexicon, Nothing);
        const int pairs = 12 * 11 / 2;
        QCOMPARE(int(proposals.best.size()) + proposals.leftOutInAll, pairs);
        QVERIFY(proposals.leftOutInAll > 0);
        int each = 0;
        for (const auto &[commitment, count] : proposals.leftOut)
            each += count;
        QCOMPARE(each, 2 * proposals.leftOutInAll);
        const auto ofFirst = std::ranges::count_if(proposals.best, [](const auto &proposal) {
            return proposal.a == CommitmentId(1) || proposal.b == CommitmentId(1);
        });
        QCOMPARE(int(ofFirst) + proposals.leftOut.at(CommitmentId(1)), 11);
    }
};

QTEST_GUILESS_MAIN(TestLineage)
#include "tst_lineage.moc"
