// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/commitmentsreport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace counterpart;
using domain::CommitmentGrouping;
using domain::CommitmentStatus;

namespace {

domain::CommitmentRow row(const QString &action, const QStringList &actors, const QString &due,
                          CommitmentStatus status)
{
    domain::CommitmentRow row;
    row.quote = u"they will "_s + action + u" <soon>"_s;
    row.action = action;
    row.actors = actors;
    row.due = due;
    row.status = status;
    row.source = u"Readout"_s;
    return row;
}

std::vector<domain::CommitmentRow> rows()
{
    std::vector<domain::CommitmentRow> all{
        row(u"clear mines"_s, {u"Cambodia"_s}, u"2025"_s, CommitmentStatus::Open),
        row(u"pay for it"_s, {u"United States"_s, u"Cambodia"_s}, u"2023-05"_s, CommitmentStatus::InProgress),
        row(u"hold elections"_s, {u"Cambodia"_s}, u"2023"_s, CommitmentStatus::Kept),
        row(u"talk"_s, {}, {}, CommitmentStatus::Proposed)};
    all.front().topic = u"Mine action"_s;
    return all;
}

report::ReportOptions options()
{
    return {QDateTime(QDate(2024, 6, 1), QTime(9, 0), QTimeZone::UTC), u"Counterpart 1"_s,
            u"a.counterpart"_s};
}

} // namespace

class TestCommitmentsReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partedByActor()
    {
        const auto report = report::buildCommitmentReport(rows(), CommitmentGrouping::Actor, options());
        QCOMPARE(report.groups.size(), 3u);
        QCOMPARE(report.groups.front().name, u"Cambodia"_s);
        QCOMPARE(report.groups.front().items.size(), 3u);
        QCOMPARE(report.groups.front().items.front().action, u"pay for it"_s); // due first
        QVERIFY(report.summary.contains(u"4"));
        QVERIFY(report.summary.contains(u"1 overdue"));
    }

    void partedByTopicAndStatus()
    {
        const auto byTopic = report::buildCommitmentReport(rows(), CommitmentGrouping::Topic, options());
        QCOMPARE(byTopic.groups.size(), 2u);
        const auto byStatus = report::buildCommitmentReport(rows(), CommitmentGrouping::Status, options());
        QCOMPARE(byStatus.groups.size(), 4u);
    }

    void aRequestIsAskedAndAProposalIsNotOverdue()
    {
        auto request = row(u"open the market"_s, {u"Cambodia"_s}, u"2023"_s, CommitmentStatus::Open);
        request.kind = domain::CommitmentKind::Requested;
        request.towards = u"Japan"_s;
        auto proposal = row(u"send engineers"_s, {u"Japan"_s}, u"2023"_s, CommitmentStatus::Proposed);
        const auto report =
            report::buildCommitmentReport({request, proposal}, CommitmentGrouping::Actor, options());
        QVERIFY2(!report.summary.contains(u"overdue"), qPrintable(report.summary));
        QVERIFY2(report.summary.contains(u"1 without an answer"), qPrintable(report.summary));
        QStringList groups;
        for (const report::CommitmentGroup &group : report.groups) {
            groups << group.name;
            QVERIFY(!group.items.front().overdue);
        }
        QVERIFY2(groups.contains(u"Asked of Cambodia"_s), qPrintable(groups.join(u'|')));
        const QString html = report::toHtml(report);
        QVERIFY(html.contains(u"requested · status: open · asked of Cambodia · asked by Japan"));
        QVERIFY(html.contains(u"due 2023, answer awaited"));
        QVERIFY(html.contains(u"pledged · status: proposed · bound: Japan · due 2023<"));
    }

    void aMissingTitleLeavesNoComma()
    {
        auto untitled = row(u"talk"_s, {u"Japan"_s}, {}, CommitmentStatus::Open);
        untitled.source.clear();
        untitled.made = domain::PartialDate::year(2023);
        const auto report = report::buildCommitmentReport({untitled}, CommitmentGrouping::Actor, options());
        QCOMPARE(report.groups.front().items.front().source, u"2023"_s);
    }

    void theHtmlEscapesAndSaysAll()
    {
        const QString html =
            report::toHtml(report::buildCommitmentReport(rows(), CommitmentGrouping::Actor, options()));
        QVERIFY(html.contains(u"they will clear mines &lt;soon&gt;"));
        QVERIFY(html.contains(u"overdue"));
        QVERIFY(!html.contains(u"<script"));
        for (const auto &row : rows())
            QVERIFY(html.contains(row.action));
    }

    void whatWasNotReadIsNamed()
    {
        std::vector<domain::DocumentRow> documents(3);
        const auto build = [&] {
            return report::buildCommitmentReport(rows(), CommitmentGrouping::Actor, options(), documents);
        };
        QVERIFY(build().notAnalysed.isEmpty());
        documents[1].depth = domain::Depth::None;
        documents[1].language = u"zh"_s;
        documents[1].unread = {u"zh"_s};
        QCOMPARE(build().notAnalysed,
                 u"1 document not analysed (Chinese 1): what is undertaken there is not listed."_s);
        QVERIFY(report::toHtml(build()).contains(build().notAnalysed));
    }

    void thePdfIsWrittenOverManyPages()
    {
        std::vector<domain::CommitmentRow> many;
        for (int i = 0; i < 200; ++i)
            many.push_back(rows()[size_t(i) % 4]);
        const auto pdf =
            report::makePdf(report::buildCommitmentReport(many, CommitmentGrouping::Actor, options()));
        QVERIFY(pdf);
        QVERIFY(pdf->bytes.startsWith("%PDF-"));
        QVERIFY(pdf->bytes.size() > 10'000);
        QVERIFY(pdf->manifest.digests.pages.size() > 4);
    }
};

QTEST_MAIN(TestCommitmentsReport)
#include "tst_commitmentsreport.moc"
