// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfbody.h"

#include "core/report/pageflow.h"
#include "core/report/pdfstyle.h"
#include "core/report/reporttexts.h"
#include "core/report/tokens.h"
#include "core/report/verdicts.h"

#include <QPainterPath>

#include <algorithm>

namespace counterpart::report {

using namespace Qt::StringLiterals;
using domain::LinkRelation;
using domain::TermPair;

namespace {

constexpr qreal Gutter = 62;
constexpr qreal Pad = 7;
constexpr qreal CardGap = 5;
constexpr qreal RowGap = 9;

QList<QTextLayout::FormatRange> formatsOf(const Passage &passage)
{
    QList<QTextLayout::FormatRange> formats;
    for (const PassageMark &mark : passage.marks) {
        QTextLayout::FormatRange range;
        range.start = int(mark.range.begin);
        range.length = int(mark.range.length());
        if (mark.kind == TermPair::Kind::EqualTerm) {
            range.format.setForeground(QColor::fromRgb(ink::Equal));
            range.format.setUnderlineStyle(QTextCharFormat::DotLine);
            range.format.setUnderlineColor(QColor::fromRgb(ink::Equal));
        } else {
            range.format.setForeground(QColor::fromRgb(ink::Differ));
            range.format.setBackground(QColor::fromRgb(ink::DifferWash));
            range.format.setFontWeight(QFont::DemiBold);
        }
        formats.append(range);
    }
    return formats;
}

/// A passage set in type: its head line and its text.
struct Card
{
    const Passage *passage;
    TextBox head;
    TextBox text;

    Card(const Passage &p, bool sideA, text::HanForm han, qreal width, const TextDevice &device)
        : passage(&p),
          head(headText(p), {sans(7, true), p.only ? QColor::fromRgb(ink::OnlyText) : sideColour(sideA)},
               width - 2 * Pad, device),
          text(p.text, {serif(9.2, han), QColor::fromRgb(ink::Text), 1.06}, width - 2 * Pad, device,
               formatsOf(p))
    {
    }
    static QString headText(const Passage &p)
    {
        QString text = p.label;
        if (!p.act.isEmpty())
            text += u" · "_s + p.act;
        if (!p.alone.isEmpty())
            text += u" · "_s + p.alone;
        if (p.again)
            text += u" · "_s + tr("shown above too");
        return text;
    }
    [[nodiscard]] qreal headHeight() const { return head.height() + 1.5; }
    [[nodiscard]] qreal height() const { return 2 * Pad - 2 + headHeight() + text.height(); }
};

struct Column
{
    std::vector<Card> cards;
    bool sideA;
    qreal x;
    qreal width;

    Column(const std::vector<Passage> &passages, bool a, text::HanForm han, qreal left, qreal w,
           const TextDevice &device)
        : sideA(a), x(left), width(w)
    {
        cards.reserve(passages.size());
        for (const Passage &passage : passages)
            cards.emplace_back(passage, a, han, w, device);
    }
    [[nodiscard]] qreal height() const
    {
        qreal sum = 0;
        for (const Card &card : cards)
            sum += card.height() + CardGap;
        return cards.empty() ? 0 : sum - CardGap;
    }
};

/// Filled where tied, hatched where alone, an outline where neither can be said.
void drawGround(QPainter &painter, QRectF area, const Passage &passage, bool sideA)
{
    const bool only = passage.only;
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(area, 3, 3);
    if (!only && !passage.alone.isEmpty()) {
        painter.strokePath(shape, QPen(QColor::fromRgb(ink::Muted), 0.5, Qt::DotLine));
    } else {
        painter.setPen(Qt::NoPen);
        painter.fillPath(shape, QColor::fromRgb(only ? ink::OnlyCard : ink::Card));
    }
    if (only) {
        painter.setClipPath(shape);
        painter.setPen(QPen(QColor::fromRgb(ink::OnlyHatch), 2.2));
        for (qreal x = area.left() - area.height(); x < area.right(); x += 9)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    }
    painter.fillRect(QRectF(area.left(), area.top(), 1.6, area.height()),
                     only ? QColor::fromRgb(ink::OnlyText) : sideColour(sideA));
    painter.restore();
}

/// Draws cards of one column into the space of a page, from where it stopped before.
class ColumnCursor
{
public:
    explicit ColumnCursor(const Column &column) : m_column(column) {}

    [[nodiscard]] bool done() const { return m_card >= m_column.cards.size(); }

    /// Draws what fits into \p room; returns the height it took.
    qreal draw(PageFlow &flow, qreal room)
    {
        qreal y = 0;
        while (!done()) {
            const qreal took = drawPart(flow, y, room - y);
            if (took <= 0)
                break;
            y += took;
            if (m_line != 0)
                break; // the card goes on on the next page
            y += CardGap;
        }
        return y;
    }

private:
    /// How many lines from m_line on fit; never leaves a single line before or behind the break.
    [[nodiscard]] int linesThatFit(const Card &card, qreal room) const
    {
        const int left = card.text.lineCount() - m_line;
        qreal used = 2 * Pad - 2 + (m_line == 0 ? card.headHeight() : 0);
        int fit = 0;
        while (fit < left && used + card.text.lineHeight(m_line + fit) <= room + 0.01)
            used += card.text.lineHeight(m_line + fit++);
        if (fit < left && left - fit < 2)
            --fit;
        return fit < left && fit < 2 ? 0 : fit;
    }

    qreal drawPart(PageFlow &flow, qreal offset, qreal room)
    {
        const Card &card = m_column.cards[m_card];
        const int lines = linesThatFit(card, room);
        if (lines <= 0)
            return 0;
        qreal height = 2 * Pad - 2 + (m_line == 0 ? card.headHeight() : 0);
        for (int i = 0; i < lines; ++i)
            height += card.text.lineHeight(m_line + i);
        const qreal top = flow.y() + offset;
        drawGround(flow.painter(), {m_column.x, top, m_column.width, height}, *card.passage, m_column.sideA);
        qreal y = top + Pad - 1;
        if (m_line == 0) {
            if (!card.passage->again)
                flow.addAnchorAt(card.passage->label, top);
            card.head.draw(flow.painter(), {m_column.x + Pad, y});
            y += card.headHeight();
        }
        flow.addPlace(card.passage->label, card.text, m_line, m_line + lines, {m_column.x + Pad, y},
                      m_column.width - 2 * Pad);
        for (int i = 0; i < lines; ++i) {
            card.text.drawLine(flow.painter(), m_line + i, {m_column.x + Pad, y});
            y += card.text.lineHeight(m_line + i);
        }
        m_line += lines;
        if (m_line >= card.text.lineCount()) {
            m_line = 0;
            ++m_card;
        }
        return height;
    }

    const Column &m_column;
    size_t m_card = 0;
    int m_line = 0;
};

QString relationText(const BodyRow &row)
{
    switch (*row.relation) {
    case LinkRelation::Same:
        return tr("= same");
    case LinkRelation::Partial:
        return tr("≈ partial");
    case LinkRelation::Conflict:
        return tr("≠ conflict");
    }
    return {};
}

void drawRibbon(PageFlow &flow, const Column &a, const Column &b, qreal heightA, qreal heightB,
                const BodyRow &row)
{
    QPainter &painter = flow.painter();
    const bool conflict = *row.relation == LinkRelation::Conflict;
    const qreal y = flow.y();
    const qreal left = a.x + a.width;
    const qreal middle = (left + b.x) / 2;
    QPainterPath ribbon(QPointF(left, y));
    ribbon.cubicTo(middle, y, middle, y, b.x, y);
    ribbon.lineTo(b.x, y + heightB);
    ribbon.cubicTo(middle, y + heightB, middle, y + heightA, left, y + heightA);
    ribbon.closeSubpath();
    painter.fillPath(ribbon, QColor::fromRgb(conflict ? ink::RibbonConflict : ink::Ribbon));
    const TextBox label(
        relationText(row),
        {sans(7, true), QColor::fromRgb(conflict ? ink::SideB : ink::Text), 1, Qt::AlignHCenter}, Gutter - 4,
        flow.device());
    label.draw(painter, {left + 2, y + Pad - 1});
    if (row.confirmed) {
        const TextBox seal(tr("✓ confirmed"), {sans(6.2), QColor::fromRgb(ink::Said), 1, Qt::AlignHCenter},
                           Gutter - 4, flow.device());
        seal.draw(painter, {left + 2, y + Pad + label.height()});
    }
}

void drawNotes(PageFlow &flow, const QStringList &told)
{
    if (told.isEmpty())
        return;
    const TextBox notes(told.join(u"   ·   "_s), {sans(7), QColor::fromRgb(ink::Muted)},
                        flow.width() - 2 * Pad, flow.device());
    flow.ensure(std::min<qreal>(notes.height(), 60) + 3);
    flow.advance(3);
    for (int line = 0; line < notes.lineCount(); ++line) { // may be longer than a page
        flow.ensure(notes.lineHeight(line));
        notes.drawLine(flow.painter(), line, {flow.left() + Pad, flow.y()});
        flow.advance(notes.lineHeight(line));
    }
}

void drawRow(PageFlow &flow, const Report &report, const BodyRow &row)
{
    const qreal width = (flow.width() - Gutter) / 2;
    const Column a(row.a, true, report.a.han, flow.left(), width, flow.device());
    const Column b(row.b, false, report.b.han, flow.left() + width + Gutter, width, flow.device());
    const qreal height = std::max(a.height(), b.height());
    // Not in the gutter: a reader of the file would take it for words of the column beside it.
    const QStringList told =
        row.surety ? QStringList(tr("proposed: %1").arg(suretyText(*row.surety))) + row.told() : row.told();
    const qreal notes = told.isEmpty() ? 0 : 26;
    const bool fitsAPage = height + notes <= flow.bottom() - flow.top();
    if (fitsAPage)
        flow.ensure(height + notes);
    else
        flow.ensure(120);
    if (row.relation)
        drawRibbon(flow, a, b, std::min(a.height(), flow.remaining()), std::min(b.height(), flow.remaining()),
                   row);
    ColumnCursor cursorA(a);
    ColumnCursor cursorB(b);
    while (true) {
        const qreal took =
            std::max(cursorA.draw(flow, flow.remaining()), cursorB.draw(flow, flow.remaining()));
        if (cursorA.done() && cursorB.done()) {
            flow.advance(took - CardGap);
            break;
        }
        flow.breakPage();
    }
    drawNotes(flow, told);
    flow.advance(RowGap);
}

void drawColumnHeads(PageFlow &flow, const Report &report)
{
    const qreal width = (flow.width() - Gutter) / 2;
    qreal height = 0;
    for (const bool sideA : {true, false}) {
        const ReportSource &source = sideA ? report.a : report.b;
        const qreal x = sideA ? flow.left() : flow.left() + width + Gutter;
        drawSideShape(flow.painter(), sideA, {x, flow.y() + 3.4, 7, 7});
        const TextBox head(u"%1 — %2"_s.arg(source.side, source.issuer), {sans(8.5, true), sideColour(sideA)},
                           width - 12, flow.device());
        head.draw(flow.painter(), {x + 12, flow.y()});
        height = std::max(height, head.height());
    }
    flow.advance(height + 6);
}

} // namespace

void drawBody(PageFlow &flow, const Report &report)
{
    drawHeading(flow, tr("The two accounts side by side"), 110);
    drawColumnHeads(flow, report);
    for (const BodyRow &row : report.rows)
        drawRow(flow, report, row);
}

} // namespace counterpart::report
