// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commitments.h"
#include "core/domain/proposals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::domain;

namespace {

const QString Long = u"Norway will plant ten thousand trees along the northern road this year"_s;

CommitmentRow proposal(qint64 id, qint64 document, const QString &quote, const QString &side = u"no"_s)
{
    CommitmentRow row;
    row.id = CommitmentId(id);
    row.document = DocumentId(document);
    row.side = side;
    row.quote = quote;
    row.made = PartialDate::day(QDate(2024, 6, 10));
    row.status = CommitmentStatus::Proposed;
    row.actors = {u"Norway"_s};
    row.sureness.confidence = 0.9;
    return row;
}

} // namespace

class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreToldApart()
    {
        CommitmentRow row = proposal(1, 1, Long);
        QCOMPARE(proposalKind(row), ProposalKind::Undertaking);
        row.kind = CommitmentKind::Requested;
        QCOMPARE(proposalKind(row), ProposalKind::Request);
        row.kind = CommitmentKind::Announced;
        row.sureness.rule = u"schedule"_s;
        QCOMPARE(proposalKind(row), ProposalKind::Schedule);
        row.repeatOf = CommitmentId(7);
        QCOMPARE(proposalKind(row), ProposalKind::Repeat);
        QVERIFY(isProposal(row));
        row.status = CommitmentStatus::Open;
        QVERIFY(!isProposal(row));
    }

    void confidenceIsOfKindAndActors()
    {
        CommitmentRow row = proposal(1, 1, Long);
        QCOMPARE(confidenceOf(row), 0.9);
        QCOMPARE(confidenceStep(row), Confidence::High);
        row.actorsSureness = 0.6;
        QCOMPARE(confidenceStep(row), Confidence::Medium);
        row.dueSureness = 0.1; // a date that is wrong is put right
        QCOMPARE(confidenceStep(row), Confidence::Medium);
        row.actors.clear();
        QCOMPARE(confidenceStep(row), Confidence::Low);
    }

    void copiesAreKnownByTheirWords_data()
    {
        QTest::addColumn<CommitmentRow>("copy");
        QTest::addColumn<bool>("repeats");
        QTest::newRow("other marks") << proposal(2, 2, u"“"_s + QString(Long).toUpper() + u"” –"_s) << true;
        QTest::newRow("of another side") << proposal(2, 2, Long, u"se"_s) << true;
        QTest::newRow("the same document") << proposal(2, 1, Long) << false;
        QTest::newRow("other words") << proposal(2, 2, Long + u" again"_s) << false;
        CommitmentRow later = proposal(2, 2, Long);
        later.made = PartialDate::day(QDate(2024, 6, 14));
        QTest::newRow("copied days later") << later << true;
        later.made = PartialDate::day(QDate(2024, 9, 14));
        QTest::newRow("said again months later") << later << false;
        later.made.reset();
        QTest::newRow("of no day") << later << false;
        CommitmentRow followed = proposal(2, 2, Long);
        followed.entered = true;
        QTest::newRow("a person made it") << followed << false;
    }

    void copiesAreKnownByTheirWords()
    {
        QFETCH(CommitmentRow, copy);
        QFETCH(bool, repeats);
        std::vector<CommitmentRow> rows{proposal(1, 1, Long), copy};
        markRepeats(rows);
        QCOMPARE(rows[1].repeatOf, repeats ? CommitmentId(1) : CommitmentId());
    }

    void thePressRepeatsTheSide()
    {
        std::vector<CommitmentRow> rows{proposal(1, 1, Long, u"media"_s), proposal(2, 2, Long)};
        markRepeats(rows);
        QCOMPARE(rows[0].repeatOf, CommitmentId(2));
        QVERIFY(!rows[1].repeatOf.isValid());
    }

    void shortWordsOfTwoSidesAreTwo()
    {
        std::vector<CommitmentRow> rows{proposal(1, 1, u"We will help"_s),
                                        proposal(2, 2, u"We will help"_s, u"se"_s)};
        markRepeats(rows);
        QVERIFY(!rows[1].repeatOf.isValid());
    }

    void evidenceFromBeforeIsDoubted()
    {
        const CommitmentRow promise = [] {
            CommitmentRow row = proposal(1, 1, Long);
            row.range = {10, 80};
            return row;
        }();
        const auto doubt = [&](qint64 document, counterpart::text::Range range, const QString &words,
                               QDate published) {
            return evidenceDoubt(promise, DocumentId(document), range, words, PartialDate::day(published));
        };
        const QDate before(2024, 6, 9);
        const QDate after(2024, 7, 1);
        QCOMPARE(doubt(1, {20, 30}, u"trees"_s, after), EvidenceDoubt::OwnWords);
        QCOMPARE(doubt(2, {0, 80}, Long, after), EvidenceDoubt::OwnWords);
        // Another release has a word more, or one less; what was done is told in other words.
        QCOMPARE(doubt(2, {0, 90}, QString(Long) + u" today"_s, after), EvidenceDoubt::OwnWords);
        const QString less = QString(Long).section(u' ', 1);
        QCOMPARE(doubt(2, {0, 70}, less, after), EvidenceDoubt::OwnWords);
        QCOMPARE(doubt(2, {0, 70}, u"delivered "_s + less, after), EvidenceDoubt::None);
        QCOMPARE(doubt(1, {90, 99}, u"trees"_s, after), EvidenceDoubt::SameDocument);
        QCOMPARE(doubt(2, {0, 9}, u"trees"_s, before), EvidenceDoubt::Earlier);
        QCOMPARE(doubt(2, {0, 9}, u"trees"_s, after), EvidenceDoubt::None);
        QCOMPARE(evidenceDoubt(promise, PartialDate::day(before)), EvidenceDoubt::Earlier);
    }
};

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"
