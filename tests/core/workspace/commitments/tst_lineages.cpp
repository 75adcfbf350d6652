// SPDX-License-Identifier: GPL-3.0-or-later
// One undertaking in several documents: proposed, accepted, rejected, split, with undo to the byte.
#include "core/workspace/commitments/commitments.h"
#include "core/workspace/commitments/lineages.h"
#include "core/workspace/importing/imports.h"
#include "tests/core/workspace/annotatedstore.h"
#include "tests/support/paths.h"

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
        const auto rows = (*m_store)->commitments().rows();
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
            u"a.txt"_s,
            readout(u"November 12, 2022"_s,
                    u"Cambodia will clear all landmines and become a mine-free country by 2025."_s));
        const auto b =
            m_store->import(u"b.txt"_s, readout(u"December 3, 2024"_s,
                                                u"Cambodia will clear its landmines and reach the target of"
                                                " a mine-free country."_s));
        const auto c =
            m_store->import(u"c.txt"_s, readout(u"June 1, 2023"_s,
                                                u"Cambodia will clear landmines for a mine-free country."_s));
        m_first = ofDocument(a, u"landmines"_s);
        m_second = ofDocument(b, u"landmines"_s);
        m_third = ofDocument(c, u"landmines"_s);
        QVERIFY(m_first.isValid() && m_second.isValid() && m_third.isValid());
    }

    void proposesAndTellsTheDrift()
    {
        const auto proposals = lineages().proposals();
        QVERIFY(proposals);
        QCOMPARE(proposals->best.size(), 3u);
        QCOMPARE(proposals->leftOutInAll, 0);
        QVERIFY(lineages().all()->empty());
        QVERIFY(lineages().accept(m_second, m_first, Analyst));
        QVERIFY(lineages().accept(m_third, m_first, Analyst));
        QVERIFY(lineages().proposals()->best.empty());
        const auto all = lineages().all();
        QCOMPARE(all->size(), 1u);
        QCOMPARE(all->front().statements.size(), 3u);
        QCOMPARE(all->front().statements[0].id, m_first);
        QCOMPARE(all->front().statements[1].id, m_third);
        QCOMPARE(all->front().statements[2].id, m_second);
        const auto due = std::ranges::find(all->front().drift, u"due"_s, &Drift::field);
        QVERIFY(due != all->front().drift.end());
        QCOMPARE(due->before, u"2025"_s);
        QVERIFY(due->after.isEmpty());
    }

    void whatWasRejectedOrSplitIsNotProposedAgain()
    {
        QVERIFY(lineages().reject(m_first, m_second, Analyst));
        QCOMPARE(lineages().proposals()->best.size(), 2u);
        QVERIFY(lineages().accept(m_first, m_third, Analyst));
        QVERIFY(!lineages().reject(m_first, m_third, Analyst));
        QVERIFY(lineages().accept(m_third, m_second, Analyst));
        QVERIFY(lineages().split({m_second}, Analyst));
        QCOMPARE(lineages().all()->front().statements.size(), 2u);
        QVERIFY(lineages().proposals()->best.empty());
        QVERIFY(!lineages().split({m_second}, Analyst));
        QVERIFY(!lineages().split({m_first, m_third}, Analyst));
        QVERIFY(!lineages().accept(m_first, m_first, Analyst));
    }

    void aPassageThatIsNoCommitmentIsProposedToo()
    {
        const auto document = m_store->import(
            u"d.txt"_s, readout(u"March 7, 2025"_s,
                                u"He thanked them for the funds for landmines and spoke of the country's"
                                " mine-free target. Rice was spoken of at length as well."_s));
        const auto found = lineages().restatements(m_first);
        QVERIFY2(found, found ? "" : qPrintable(found.error().line()));
        QCOMPARE(found->best.size(), 1u);
        QCOMPARE(found->leftOut, 0);
        QCOMPARE(found->lookedAt, 0); // everywhere
        QCOMPARE(found->best.front().document, document);
        QVERIFY(found->best.front().quote.contains(u"mine-free target"));
        QVERIFY(!found->best.front().reasons.isEmpty());
        const text::Range range = found->best.front().range;

        const QStringList before = m_store->rows();
        AnnotatedStore &store = *m_store;
        VERIFY_ROUND_TRIP(store, lineages().acceptPassage(m_first, document, range, Analyst), before);
        VERIFY_ROUND_TRIP(store, lineages().rejectPassage(document, range, Analyst), before);

        const auto made = lineages().acceptPassage(m_first, document, range, Analyst);
        QVERIFY(made && made->made != 0);
        QVERIFY(lineages().restatements(m_first)->best.empty());
        const auto all = lineages().all();
        QCOMPARE(all->size(), 1u);
        QCOMPARE(all->front().statements.size(), 2u);
        QCOMPARE(all->front().statements.back().id, CommitmentId(made->made));
        const auto due = std::ranges::find(all->front().drift, u"due"_s, &Drift::field);
        QVERIFY(due != all->front().drift.end());
        QCOMPARE(due->before, u"2025"_s);
        QVERIFY(due->after.isEmpty());

        QVERIFY((*m_store)->takeBack(*made));
        QVERIFY(lineages().rejectPassage(document, range, Analyst));
        QVERIFY(lineages().restatements(m_first)->best.empty());
        QVERIFY(lineages().all()->empty());
    }

    void passagesThatAreLeftOutAreCounted()
    {
        for (int i = 0; i < 7; ++i)
            m_store->import(u"more%1.txt"_s.arg(i),
                            readout(u"March %1, 2025"_s.arg(i + 1),
                                    u"He thanked them for the funds for landmines and spoke of the country's"
                                    " mine-free target. Rice was spoken of, point %1."_s.arg(i)));
        const auto found = lineages().restatements(m_first);
        QVERIFY(found);
        QCOMPARE(found->best.size(), 5u);
        QCOMPARE(found->leftOut, 2);
    }

    void theCorpusSaysMineFreeTwice()
    {
        const QString index = test::sharedPath(u"corpus/INDEX.tsv"_s);
        SKIP_WITHOUT_SHARED(index);
        AnnotatedStore store(u"corpus"_s);
        const QString folder = index.chopped(9);
        QVERIFY(store->imports().run({folder + u"2022-11-12_kh_hunsen-biden-bilateral_seed.txt"_s,
                                      folder + u"2024-12-10_kh_walker-sokhonn-call_seed.txt"_s},
                                     {}, 1, {}, {}));
        const auto rows = store->commitments().rows();
        const auto by2025 = std::ranges::find_if(
            *rows, [](const auto &row) { return row.quote.contains(u"Mine-Free Cambodia by 2025"); });
        QVERIFY(by2025 != rows->end());
        const auto found = store->lineages().restatements(by2025->id);
        QVERIFY(found && !found->best.empty());
        const domain::Restatement &passage = found->best.front();
        QVERIFY2(passage.quote.contains(u"mine-free target"), qPrintable(passage.quote));
        QVERIFY(store->lineages().acceptPassage(by2025->id, passage.document, passage.range, Analyst));
        const auto all = store->lineages().all();
        QCOMPARE(all->front().statements.size(), 2u);
        const auto due = std::ranges::find(all->front().drift, u"due"_s, &Drift::field);
        QVERIFY(due != all->front().drift.end());
        QCOMPARE(due->before, u"2025"_s);
        QVERIFY(due->after.isEmpty());
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
