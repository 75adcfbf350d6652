// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pageflow.h"

#include "core/report/pdffront.h"
#include "core/report/pdfstyle.h"
#include "core/report/reporttexts.h"
#include "core/report/tokens.h"
#include "core/report/verdicts.h"
#include "core/text/joining.h"

namespace counterpart::report {

using namespace Qt::StringLiterals;

namespace {

QColor colour(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

struct LedgerColumns
{
    qreal topic;
    qreal side;
};

void drawLedgerHead(PageFlow &flow, const Report &report, LedgerColumns columns)
{
    const TextBox topic(tr("Topic"), {sans(8), colour(ink::Muted)}, columns.topic, flow.device());
    topic.draw(flow.painter(), {flow.left(), flow.y()});
    qreal x = flow.left() + columns.topic;
    for (const bool sideA : {true, false}) {
        drawSideShape(flow.painter(), sideA, {x, flow.y() + 2.6, 6.4, 6.4});
        const TextBox name(sideA ? report.a.called : report.b.called, {sans(8, true), sideColour(sideA)},
                           columns.side - 12, flow.device());
        name.draw(flow.painter(), {x + 11, flow.y()});
        x += columns.side;
    }
    flow.advance(topic.height() + 4);
}

/// "✓ said  A3 A7", each label a link to its passage.
void drawSaid(PageFlow &flow, QPointF at, qreal width, const LedgerCell &cell)
{
    using Verdict = LedgerCell::Verdict;
    const QRgb tone = cell.verdict == Verdict::Said           ? ink::Said
                      : cell.verdict == Verdict::Contradicted ? ink::SideB
                                                              : ink::Muted;
    const TextBox verdict(cell.text, {sans(8.5), colour(tone)}, width - 4, flow.device());
    verdict.draw(flow.painter(), at);
    qreal x = at.x() + verdict.naturalWidth() + 7;
    for (const QString &label : cell.labels) {
        const TextBox box(label, {sans(7.5), colour(ink::Muted)}, width, flow.device());
        if (x + box.naturalWidth() > at.x() + width - 4) {
            const TextBox more(u"…"_s, {sans(7.5), colour(ink::Muted)}, width, flow.device());
            more.draw(flow.painter(), {x, at.y() + 1});
            break;
        }
        box.draw(flow.painter(), {x, at.y() + 1});
        flow.addLink({x, at.y(), box.naturalWidth(), box.height() + 1}, label);
        x += box.naturalWidth() + 5;
    }
}

/// Names of several languages may take more than a line.
qreal saidHeight(PageFlow &flow, qreal width, const LedgerCell &cell)
{
    return TextBox(cell.text, {sans(8.5), colour(ink::Muted)}, width - 4, flow.device()).height();
}

void drawCommitment(PageFlow &flow, const CommitmentLine &line, text::HanForm han)
{
    constexpr qreal Indent = 34;
    const qreal width = flow.width() - Indent;
    const TextBox label(line.label, {sans(8), colour(ink::Muted)}, Indent, flow.device());
    const TextBox quote(u"“"_s + line.quote + u"”"_s, {serif(9.2, han), colour(ink::Text), 1.04}, width,
                        flow.device());
    const TextBox meta(line.factsText(), {sans(8), colour(ink::Muted)}, width, flow.device());
    flow.ensure(quote.height() + meta.height() + 9);
    label.draw(flow.painter(), {flow.left(), flow.y() + 1.5});
    flow.addLink({flow.left(), flow.y(), label.naturalWidth(), label.height()}, line.label);
    quote.draw(flow.painter(), {flow.left() + Indent, flow.y()});
    flow.addPlace(line.key, quote, 0, quote.lineCount(), {flow.left() + Indent, flow.y()}, width, 1);
    flow.advance(quote.height() + 1);
    meta.draw(flow.painter(), {flow.left() + Indent, flow.y()});
    flow.advance(meta.height() + 8);
}

void drawCommitmentsOf(PageFlow &flow, const ReportSource &source, const std::vector<CommitmentLine> &lines,
                       bool sideA)
{
    flow.ensure(64);
    drawSideShape(flow.painter(), sideA, {flow.left(), flow.y() + 3.2, 7, 7});
    const TextBox head(source.called, {sans(9.5, true), sideColour(sideA)}, flow.width() - 12, flow.device());
    head.draw(flow.painter(), {flow.left() + 12, flow.y()});
    flow.advance(head.height() + 5);
    if (const QString note = commitmentsNote(source, !lines.empty()); !note.isEmpty()) {
        drawParagraph(flow, note, {sans(8.5), colour(ink::Muted)});
        flow.advance(8);
    }
    for (const CommitmentLine &line : lines)
        drawCommitment(flow, line, source.han);
}

} // namespace

void drawLedger(PageFlow &flow, const Report &report)
{
    if (report.ledger.empty())
        return;
    drawHeading(flow, tr("Ledger of topics"), 60);
    const LedgerColumns columns{flow.width() * 0.36, flow.width() * 0.32};
    drawLedgerHead(flow, report, columns);
    for (const LedgerRow &row : report.ledger) {
        const QString topic = row.proposed ? row.topic + u" ?"_s : row.topic;
        const TextBox name(topic, {sans(8.5), colour(ink::Text)}, columns.topic - 8, flow.device());
        const qreal height = std::max(
            {name.height(), saidHeight(flow, columns.side, row.a), saidHeight(flow, columns.side, row.b)});
        if (flow.ensure(height + 8))
            drawLedgerHead(flow, report, columns);
        flow.painter().setPen(QPen(colour(ink::Hairline), 0.4));
        flow.painter().drawLine(QPointF(flow.left(), flow.y()), QPointF(flow.right(), flow.y()));
        flow.advance(2.5);
        name.draw(flow.painter(), {flow.left(), flow.y()});
        drawSaid(flow, {flow.left() + columns.topic, flow.y()}, columns.side, row.a);
        drawSaid(flow, {flow.left() + columns.topic + columns.side, flow.y()}, columns.side, row.b);
        flow.advance(height + 2.5);
    }
}

void drawCommitments(PageFlow &flow, const Report &report)
{
    drawHeading(flow, tr("Commitments"), 90);
    drawCommitmentsOf(flow, report.a, report.commitmentsA, true);
    drawCommitmentsOf(flow, report.b, report.commitmentsB, false);
}

void drawDecisions(PageFlow &flow, const Report &report)
{
    if (report.decisions.empty())
        return;
    drawHeading(flow, tr("Decisions of people"), 60);
    constexpr qreal Subject = 150;
    const qreal width = flow.width() - Subject;
    for (const Decision &decision : report.decisions) {
        const TextBox subject(decision.subject, {sans(8.5, true), colour(ink::Text)}, Subject - 10,
                              flow.device());
        const TextBox verdict(text::joined({decision.verdict, decision.author}, u" · "),
                              {sans(8.5), colour(ink::Text)}, width, flow.device());
        const TextBox note(decision.note, {sans(8.5), colour(ink::Muted)}, width, flow.device());
        const qreal noteHeight = decision.note.isEmpty() ? 0 : note.height();
        const qreal height = std::max(subject.height(), verdict.height() + noteHeight);
        flow.ensure(height + 5);
        subject.draw(flow.painter(), {flow.left(), flow.y()});
        if (!decision.labels.isEmpty())
            flow.addLink({flow.left(), flow.y(), subject.naturalWidth(), subject.height()},
                         decision.labels.first());
        verdict.draw(flow.painter(), {flow.left() + Subject, flow.y()});
        if (noteHeight > 0)
            note.draw(flow.painter(), {flow.left() + Subject, flow.y() + verdict.height()});
        flow.advance(height + 5);
    }
}

} // namespace counterpart::report
