// SPDX-License-Identifier: GPL-3.0-or-later
// One undertaking in several documents: proposed, accepted, rejected, split, with undo to the byte.
#include "core/workspace/lineages.h"
#include "tests/core/workspace/annotatedstore.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::CommitmentId;
using domain::Drift;
using test::AnnotatedStore;
using workspace::Lineages;

namespace {

const QString Analyst = u"Sok Dara"_s;

QString readout(const QString &date, const QString &promise)
{
    return u"THE WHITE HOUSE\n\n%1\n\nReadout of the Meeting with Prime Minister Hun Sen of Cambodia\n\nThe"
           " President met today with Prime Minister Hun Sen of Cambodia. %2 They spoke about trade.\n"_s.arg(
               date, promise);
}

} // namespace

class TestLineages : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AnnotatedStore> m_store;
    CommitmentId m_first;
    CommitmentId m_second;
    CommitmentId m_third;

    Lineages lineages() { return (*m_store)->lineages(); }
    CommitmentId ofDocument(domain::DocumentId document, const QString &words)
    {
        const auto rows = (*m_store)->commitments();
        for (const auto &row : *rows) {
            if (row.document == document && row.quote.contains(words))
                return row.id;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<AnnotatedStore>();
        const auto a = m_store->import(
            u"a.txt"_s, readout(u"November 12, 2022"_s,
                                u"Cambodia will clear all landmines and become a mine-free country by 2025."_s));
        const auto b = m_store->import(
            u"b.txt"_s, readout(u"December 3, 2024"_s, u"Cambodia will clear its landmines and reach the target of"
                                                       " a mine-free country."_s));
        const auto c = m_store->import(
            u"c.txt"_s, readout(u"June 1, 2023"_s, u"Cambodia will clear landmines for a mine-free country."_s));
        m_first = ofDocument(a, u"landmines"_s);
        m_second = ofDocument(b, u"landmines"_s);
        m_third = ofDocument(c, u"landmines"_s);
        QVERIFY(m_first.isValid() && m_second.isValid() && m_third.isValid());
    }

    void proposesAndTellsTheDrift()
    {
        const auto proposals = lineages().proposals();
        QVERIFY(proposals);
        QCOMPARE(proposals->size(), 3u);
        QVERIFY(lineages().all()->empty());
        QVERIFY(lineages().accept(m_second, m_first, Analyst));
        QVERIFY(lineages().accept(m_third, m_first, Analyst));
        QVERIFY(lineages().proposals()->empty());
        const auto all = lineages().all();
        QCOMPARE(all->size(), 1u);
        QCOMPARE(all->front().statements.size(), 3u);
        QCOMPARE(all->front().statements[0].commitment, m_first);
        QCOMPARE(all->front().statements[1].commitment, m_third);
        QCOMPARE(all->front().statements[2].commitment, m_second);
        const auto due = std::ranges::find(all->front().drift, Drift::Field::Due, &Drift::field);
        QVERIFY(due != all->front().drift.end());
        QCOMPARE(due->before, u"2025"_s);
        QVERIFY(due->after.isEmpty());
    }

    void whatWasRejectedOrSplitIsNotProposedAgain()
    {
        QVERIFY(lineages().reject(m_first, m_second, Analyst));
        QCOMPARE(lineages().proposals()->size(), 2u);
        QVERIFY(lineages().accept(m_first, m_third, Analyst));
        QVERIFY(!lineages().reject(m_first, m_third, Analyst));
        QVERIFY(lineages().accept(m_third, m_second, Analyst));
        QVERIFY(lineages().split({m_second}, Analyst));
        QCOMPARE(lineages().all()->front().statements.size(), 2u);
        QVERIFY(lineages().proposals()->empty());
        QVERIFY(!lineages().split({m_second}, Analyst));
        QVERIFY(!lineages().split({m_first, m_third}, Analyst));
        QVERIFY(!lineages().accept(m_first, m_first, Analyst));
    }

    void everyActCanBeUndoneToTheByte()
    {
        QVERIFY(lineages().accept(m_first, m_second, Analyst));
        const QStringList before = m_store->rows();
        AnnotatedStore &store = *m_store;
        VERIFY_ROUND_TRIP(store, lineages().accept(m_third, m_first, Analyst), before);
        VERIFY_ROUND_TRIP(store, lineages().reject(m_third, m_first, Analyst), before);
        VERIFY_ROUND_TRIP(store, lineages().split({m_first}, Analyst), before);
    }
};

QTEST_GUILESS_MAIN(TestLineages)
#include "tst_lineages.moc"
