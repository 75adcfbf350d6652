// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/commitmentsreport.h"

#include "core/domain/depth.h"
#include "core/report/commitmentterms.h"
#include "core/report/htmlreport.h"
#include "core/report/pageflow.h"
#include "core/report/pdfmaker.h"
#include "core/report/pdfstyle.h"
#include "core/report/reporttexts.h"
#include "core/report/tokens.h"
#include "core/text/joining.h"

#include <algorithm>
#include <map>
#include <span>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using domain::CommitmentRow;
using domain::CommitmentStatus;
using domain::DueState;

namespace {

QStringList groupsOf(const CommitmentRow &row, CommitmentGrouping grouping)
{
    QStringList names;
    switch (grouping) {
    case CommitmentGrouping::Actor: // who is only asked does not stand among those who are bound
        for (const QString &name : row.actors)
            names << (domain::binds(row.kind) ? name : tr("Asked of %1").arg(name));
        break;
    case CommitmentGrouping::Topic:
        names << row.topic;
        break;
    case CommitmentGrouping::Status:
        names << domain::name(row.status);
        break;
    }
    names.removeAll(QString());
    if (names.isEmpty())
        names << (grouping == CommitmentGrouping::Topic ? tr("no topic") : tr("nobody named"));
    names.removeDuplicates();
    return names;
}

/// The quote as its document holds it; without a key where it has no certain place there.
Quotation quotationOf(const CommitmentRow &row, const domain::DocumentRow &source)
{
    if (row.orphan || !source.id.isValid())
        return {};
    return {u"commitment %1"_s.arg(row.id.value),
            source.sha256,
            source.file,
            source.revision,
            row.range,
            row.quote};
}

CommitmentItem itemOf(const CommitmentRow &row, QDate today, const domain::DocumentRow &source)
{
    CommitmentItem item;
    item.action = row.action.isEmpty() ? row.quote : row.action;
    item.quote = row.quote;
    const DueState due = domain::dueState(row, today);
    item.overdue = due == DueState::Overdue;
    item.facts = commitmentTerms(row, row.status, due) + commitmentAdditions(row);
    item.quotation = quotationOf(row, source);
    item.han = text::hanFormOf(source.language, row.quote);
    if (row.evidence > 0)
        item.facts << tr("evidence: %1").arg(row.evidence);
    item.source = text::joined({row.source, row.made ? row.made->toString() : QString()});
    return item;
}

QString summaryOf(const std::vector<CommitmentRow> &rows, QDate today)
{
    std::map<CommitmentStatus, int> counts;
    std::map<DueState, int> states;
    for (const CommitmentRow &row : rows) {
        ++counts[row.status];
        ++states[domain::dueState(row, today)];
    }
    QStringList parts{rows.size() == 1 ? tr("1 commitment") : tr("%1 commitments").arg(rows.size())};
    for (const auto &[status, count] : counts)
        parts << u"%1 %2"_s.arg(count).arg(domain::name(status));
    if (const int overdue = states[DueState::Overdue]; overdue > 0)
        parts << tr("%1 overdue").arg(overdue);
    if (const int asked = states[DueState::AnswerAwaited]; asked > 0)
        parts << tr("%1 without an answer").arg(asked);
    return parts.join(u" · "_s);
}

QString gapsOf(std::span<const domain::DocumentRow> documents)
{
    const QString summary = domain::notAnalysedSummary(documents);
    return summary.isEmpty() ? QString() : tr("%1: what is undertaken there is not listed.").arg(summary);
}

QString titleOf(CommitmentGrouping grouping)
{
    switch (grouping) {
    case CommitmentGrouping::Topic:
        return tr("Commitments by topic");
    case CommitmentGrouping::Status:
        return tr("Commitments by status");
    case CommitmentGrouping::Actor:
        break;
    }
    return tr("Commitments by actor");
}

QString headOf(const CommitmentGroup &group)
{
    return group.name + u" (%1)"_s.arg(group.items.size());
}

void drawItem(PageFlow &flow, const CommitmentItem &item)
{
    const QColor text = QColor::fromRgb(ink::Text);
    const QColor facts = QColor::fromRgb(item.overdue ? ink::Differ : ink::Muted);
    flow.ensure(48);
    drawParagraph(flow, item.action, {sans(9.5, true), text});
    drawParagraph(flow, u"“%1”"_s.arg(item.quote), {serif(9.5, item.han), text}, item.quotation.key, 1);
    drawParagraph(flow, item.facts.join(u" · "_s), {sans(8), facts});
    if (!item.source.isEmpty())
        drawParagraph(flow, item.source, {sans(8), QColor::fromRgb(ink::Muted)});
    flow.advance(7);
}

std::vector<Quotation> quotationsOf(const CommitmentReport &report)
{
    std::map<QString, Quotation> byKey; // a commitment of several actors stands in several groups
    for (const CommitmentGroup &group : report.groups) {
        for (const CommitmentItem &item : group.items) {
            if (!item.quotation.key.isEmpty())
                byKey.emplace(item.quotation.key, item.quotation);
        }
    }
    std::vector<Quotation> list;
    for (auto &[key, quotation] : byKey)
        list.push_back(std::move(quotation));
    return list;
}

} // namespace

CommitmentReport buildCommitmentReport(const std::vector<CommitmentRow> &rows, CommitmentGrouping grouping,
                                       const ReportOptions &options,
                                       const std::vector<domain::DocumentRow> &documents)
{
    const QDate today = options.generated.date();
    std::vector<CommitmentRow> ordered = rows;
    std::ranges::stable_sort(ordered, {}, [](const CommitmentRow &row) {
        const auto due = domain::PartialDate::fromString(row.due);
        return due ? due->to : QDate(9999, 12, 31);
    });
    QHash<domain::DocumentId, domain::DocumentRow> sources;
    for (const domain::DocumentRow &row : documents)
        sources.insert(row.id, row);
    std::map<QString, std::vector<CommitmentItem>> groups;
    for (const CommitmentRow &row : ordered) {
        for (const QString &name : groupsOf(row, grouping))
            groups[name].push_back(itemOf(row, today, sources.value(row.document)));
    }
    CommitmentReport report{titleOf(grouping), summaryOf(rows, today), gapsOf(documents), {}, options};
    for (auto &[name, items] : groups)
        report.groups.push_back({name, std::move(items)});
    std::ranges::stable_sort(report.groups, std::greater(),
                             [](const CommitmentGroup &group) { return group.items.size(); });
    return report;
}

QString toHtml(const CommitmentReport &report)
{
    QString html = u"<h1>%1</h1><p class=\"meta\">%2</p>\n"_s.arg(report.title.toHtmlEscaped(),
                                                                  report.summary.toHtmlEscaped());
    if (!report.notAnalysed.isEmpty())
        html += u"<p>%1</p>\n"_s.arg(report.notAnalysed.toHtmlEscaped());
    for (const CommitmentGroup &group : report.groups) {
        html += u"<h2>%1</h2>\n<ul class=\"commitments\">"_s.arg(headOf(group).toHtmlEscaped());
        for (const CommitmentItem &item : group.items)
            html += u"<li><strong>%1</strong><br><q>%2</q><br><span class=\"meta\">%3</span></li>\n"_s.arg(
                item.action.toHtmlEscaped(), item.quote.toHtmlEscaped(),
                text::joined({item.facts.join(u" · "_s).toHtmlEscaped(), item.source.toHtmlEscaped()},
                             u"<br>"));
        html += u"</ul>\n"_s;
    }
    const QString made = text::joined({report.options.program, report.options.store,
                                       report.options.generated.toString(u"yyyy-MM-dd HH:mm")},
                                      u" · ");
    return htmlPage(report.title, html + u"<footer>%1</footer>"_s.arg(made.toHtmlEscaped()));
}

base::Result<PdfReport> makePdf(const CommitmentReport &report)
{
    const auto draw = [&report](PageFlow &flow, const QList<char32_t> &missing) {
        drawParagraph(flow, report.title, {serif(20), QColor::fromRgb(ink::Text), 1.02});
        flow.advance(4);
        drawParagraph(flow, report.summary, {sans(9), QColor::fromRgb(ink::Muted)});
        if (!report.notAnalysed.isEmpty())
            drawParagraph(flow, report.notAnalysed, {sans(9), QColor::fromRgb(ink::Text)});
        drawMissing(flow, missing);
        for (const CommitmentGroup &group : report.groups) {
            drawHeading(flow, headOf(group), 60);
            for (const CommitmentItem &item : group.items)
                drawItem(flow, item);
        }
    };
    return makePdf({report.title, {}, report.options}, draw, quotationsOf(report));
}

} // namespace counterpart::report
