// SPDX-License-Identifier: GPL-3.0-or-later
// Commitments that people decided about outlive the machine's next look; copies of one become one.
#include "tests/core/workspace/commitments/commitmentstore.h"

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::Commitment;
using domain::CommitmentId;
using domain::CommitmentRow;
using domain::CommitmentStatus;
using test::Analyst;
using test::Text;

class TestCommitmentsAnew : public test::CommitmentsServiceTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openStore(); }

    void decisionsOutliveANewRevision()
    {
        const CommitmentRow kept = row(u"demining"_s);
        const CommitmentId refused = row(u"elections"_s).id;
        QVERIFY(edits().setStatus({kept.id}, CommitmentStatus::Kept, {}, cited(), Analyst));
        QVERIFY(edits().reject({refused}, Analyst));
        Commitment values;
        values.action = u"speak about trade"_s;
        const auto made = edits().make(
            m_document, m_store->range(m_document, u"The two leaders spoke about trade."_s), values, Analyst);
        QVERIFY(made);
        QString changed = Text;
        changed.replace(u"met today with"_s, u"met this morning, before the summit, with"_s);
        QCOMPARE(m_store->import(u"readout.txt"_s, changed), m_document);
        QCOMPARE(row(u"demining"_s).id, kept.id);
        QCOMPARE(row(u"demining"_s).status, CommitmentStatus::Kept);
        QVERIFY(!row(u"elections"_s).id.isValid());
        QCOMPARE(edits().rejected()->size(), 1u);
        const CommitmentRow own = row(u"spoke about trade"_s);
        QCOMPARE(own.id, CommitmentId(made->made));
        QVERIFY(!own.orphan);
        QCOMPARE(own.range.in(m_store->text(m_document)), own.quote);
        QCOMPARE(own.action, values.action);

        // Words that are gone: the decision stays, as an orphan that the document does not show.
        changed.remove(u"The United States will provide $25 million for demining by 2025. "_s);
        m_store->import(u"readout.txt"_s, changed);
        QCOMPARE(row(u"demining"_s).id, kept.id);
        QVERIFY(row(u"demining"_s).orphan);
        const auto view = (*m_store)->documents().view(m_document);
        for (const domain::Commitment &fact : view->facts.commitments)
            QVERIFY(fact.range.end <= view->text.size());
        QVERIFY(!std::ranges::contains(view->commitmentIds, kept.id));
    }

    void whatACopyRepeatsIsMergedIntoIt()
    {
        const QString other = QString(Text)
                                  .replace(u"THE WHITE HOUSE"_s, u"EMBASSY OF THE UNITED STATES"_s)
                                  .replace(u"spoke about trade"_s, u"spoke about fish"_s);
        const auto document = m_store->import(u"embassy.txt"_s, other);
        QVERIFY(document != m_document);
        const auto copyOf = [&](CommitmentId id) {
            for (const CommitmentRow &row : rows()) {
                if (row.repeatOf == id)
                    return row;
            }
            return CommitmentRow();
        };
        const CommitmentId kept = row(u"demining"_s).id;
        const CommitmentId copy = copyOf(kept).id;
        QVERIFY(copy.isValid());
        const auto merged = edits().merge({{kept, {copy}}}, Analyst);
        QVERIFY(merged);
        QVERIFY(!copyOf(kept).id.isValid());
        QCOMPARE(edits().mergedInto(kept)->size(), 1u);
        QCOMPARE(edits().mergedInto(kept)->front().document, document);
        QCOMPARE(edits().rejected()->front().mergedInto, kept);
        QVERIFY((*m_store)->takeBack(*merged));
        QCOMPARE(copyOf(kept).id, copy);
        QVERIFY(edits().mergedInto(kept)->empty());
        // What somebody follows is no copy of another one, and nothing is one of itself.
        QVERIFY(edits().accept({kept}, Analyst));
        QVERIFY(!edits().merge({{copy, {kept}}}, Analyst));
        QVERIFY(!edits().merge({{copy, {copy}}}, Analyst));
        QCOMPARE(row(u"demining"_s).id, kept);
    }

    void decidedWordsDoNotMoveOntoALookAlike()
    {
        const QString promise = u"The United States will provide $25 million for demining by 2025."_s;
        const QString text = QString(Text).replace(
            u"The two leaders spoke"_s, u"A long talk about many other things followed in the afternoon. "_s +
                                            promise + u" The two leaders spoke"_s);
        const auto document = m_store->import(u"twice.txt"_s, text);
        std::vector<CommitmentRow> same;
        for (const CommitmentRow &row : rows()) {
            if (row.document == document && promise.startsWith(row.quote))
                same.push_back(row);
        }
        QCOMPARE(same.size(), 2u);
        QVERIFY(edits().setStatus({same[0].id}, CommitmentStatus::Kept, {}, cited(), Analyst));
        QString without = text;
        const qsizetype at = without.indexOf(u"The United States will"_s);
        without.remove(at - 30, 30 + promise.size() + 20);
        QCOMPARE(m_store->import(u"twice.txt"_s, without), document);
        for (const CommitmentRow &row : rows()) {
            if (row.id == same[0].id)
                QVERIFY(row.orphan && row.status == CommitmentStatus::Kept);
            if (row.document == document && !row.orphan)
                QCOMPARE(row.status, CommitmentStatus::Proposed);
        }
    }
};

QTEST_GUILESS_MAIN(TestCommitmentsAnew)
#include "tst_commitmentsanew.moc"
