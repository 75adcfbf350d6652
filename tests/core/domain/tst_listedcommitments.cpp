// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/commitments.h"
#include "core/domain/proposals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart::domain;

namespace {

CommitmentRow commitment(qint64 id, qint64 document, const QString &quote)
{
    CommitmentRow row;
    row.id = CommitmentId(id);
    row.document = DocumentId(document);
    row.side = u"no"_s;
    row.quote = quote;
    row.made = PartialDate::day(QDate(2024, 6, 10));
    row.status = CommitmentStatus::Proposed;
    return row;
}

/// Those that are no repeats.
QList<qint64> said(const std::vector<CommitmentRow> &rows)
{
    QList<qint64> ids;
    for (const CommitmentRow &row : rows) {
        if (!row.repeatOf.isValid())
            ids << row.id.value;
    }
    return ids;
}

} // namespace

class TestListedCommitments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTwoCopiesOneIsListed()
    {
        const QString words = u"Norway will plant trees"_s;
        std::vector<CommitmentRow> rows{commitment(1, 1, words),
                                        commitment(2, 2, u"Norway  will PLANT trees"_s),
                                        commitment(3, 2, u"Norway will plant reeds"_s)};
        markRepeats(rows);
        QCOMPARE(said(rows), (QList<qint64>{1, 3}));
        rows[1].status = CommitmentStatus::Open; // somebody follows the second: it stays
        markRepeats(rows);
        QCOMPARE(said(rows), (QList<qint64>{2, 3}));
        rows[1].made = PartialDate::day(QDate(2025, 6, 10)); // said again a year later
        markRepeats(rows);
        QCOMPARE(said(rows), (QList<qint64>{1, 2, 3}));
    }

    void schedulesAreToldByTheirRule()
    {
        CommitmentRow row = commitment(1, 1, u"The Minister will travel to Rome"_s);
        row.kind = CommitmentKind::Announced;
        row.sureness.rule = u"schedule"_s;
        QVERIFY(isUnfollowedSchedule(row));
        row.status = CommitmentStatus::Open;
        QVERIFY(isSchedule(row) && !isUnfollowedSchedule(row));
        row.sureness.rule = u"announced"_s;
        QVERIFY(!isSchedule(row));
    }
};

QTEST_GUILESS_MAIN(TestListedCommitments)
#include "tst_listedcommitments.moc"
