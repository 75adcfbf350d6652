// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/annotationlayer.h"

#include "ui/reader/readouttext.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <map>
#include <numeric>

namespace counterpart::reader {

using namespace Qt::StringLiterals;
using domain::AnnotationId;
using models::AnnotationSpan;
using text::Range;

namespace {

constexpr qreal Pitch = 3;       ///< from one lane to the next
constexpr qreal FirstLane = 3.5; ///< below the line that the letters stand on
constexpr int RoomyLanes = 3;    ///< that the usual space between lines holds
constexpr int PercentPerLane = 15;
constexpr int MostRaised = 400; ///< blocks; more would hold up the window

} // namespace

std::vector<int> lanesOf(const std::vector<AnnotationSpan> &spans, int lanes)
{
    std::vector<size_t> order(spans.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, {}, [&](size_t i) { return spans[i].range.length(); });
    std::vector<std::map<qsizetype, qsizetype>> taken(static_cast<size_t>(lanes)); // ends by begins
    std::vector<int> found(spans.size(), lanes - 1);
    for (const size_t i : order) {
        const Range range = spans[i].range;
        for (int lane = 0; lane < lanes; ++lane) {
            auto &ends = taken[static_cast<size_t>(lane)];
            const auto next = ends.lower_bound(range.begin);
            const bool clash = (next != ends.end() && next->first < range.end) ||
                               (next != ends.begin() && std::prev(next)->second > range.begin);
            if (clash)
                continue;
            ends.emplace(range.begin, range.end);
            found[i] = lane;
            break;
        }
    }
    return found;
}

AnnotationLayer::AnnotationLayer(const widgets::Theme &theme, ReadoutText &text)
    : QObject(&text), m_theme(theme), m_text(text)
{
    text.viewport()->installEventFilter(this);
    connect(&theme, &widgets::Theme::changed, this, [this] {
        m_raised.clear(); // the text has laid itself out anew
        refresh();
    });
}

void AnnotationLayer::setBook(const models::AnnotationBook &book)
{
    m_book = &book;
    connect(&book, &models::AnnotationBook::changed, this, [this](const QSet<domain::DocumentId> &documents) {
        if (documents.isEmpty() || documents.contains(m_document))
            refresh();
    });
    connect(&book, &models::AnnotationBook::narrowingChanged, this, &AnnotationLayer::refresh);
}

void AnnotationLayer::setDocument(domain::DocumentId document)
{
    m_document = document;
    m_raised.clear();
    refresh();
}

void AnnotationLayer::refresh()
{
    m_spans.clear();
    if (m_book && m_document.isValid())
        m_spans = m_book->spans(m_document);
    const qsizetype length = m_text.text().size();
    std::erase_if(m_spans, [length](const AnnotationSpan &span) { return span.range.end > length; });
    m_lanes = lanesOf(m_spans, Lanes);
    makeRoom();
    m_text.viewport()->update();
    Q_EMIT changed();
}

void AnnotationLayer::makeRoom()
{
    QHash<int, int> deepest;
    for (size_t i = 0; i < m_spans.size(); ++i) {
        if (m_lanes[i] < RoomyLanes)
            continue;
        const int last = m_text.document()->findBlock(int(m_spans[i].range.end - 1)).blockNumber();
        for (int n = m_text.document()->findBlock(int(m_spans[i].range.begin)).blockNumber(); n <= last; ++n)
            deepest[n] = std::max(deepest.value(n), m_lanes[i]);
    }
    if (deepest.size() > MostRaised)
        deepest.clear();
    if (deepest.isEmpty() && m_raised.isEmpty())
        return;
    QTextCursor cursor(m_text.document());
    cursor.beginEditBlock();
    const auto numbers = m_raised.keys();
    for (const int number : numbers) {
        if (deepest.contains(number))
            continue;
        QTextCursor(m_text.document()->findBlockByNumber(number)).setBlockFormat(m_raised.take(number));
    }
    for (const auto &[number, lane] : deepest.asKeyValueRange()) {
        const QTextBlock block = m_text.document()->findBlockByNumber(number);
        const auto before = m_raised.constFind(number);
        QTextBlockFormat format = before == m_raised.cend() ? block.blockFormat() : *before;
        if (format.lineHeightType() != QTextBlockFormat::ProportionalHeight)
            continue;
        m_raised.insert(number, format);
        format.setLineHeight(format.lineHeight() + PercentPerLane * (lane + 1 - RoomyLanes),
                             QTextBlockFormat::ProportionalHeight);
        if (format != block.blockFormat())
            QTextCursor(block).setBlockFormat(format);
    }
    cursor.endEditBlock();
}

void AnnotationLayer::choose(AnnotationId id)
{
    if (m_chosen == id)
        return;
    m_chosen = id;
    m_text.viewport()->update();
    Q_EMIT changed();
}

Range AnnotationLayer::visibleRange() const
{
    const QRect rect = m_text.viewport()->rect();
    const int begin = m_text.cursorForPosition(rect.topLeft()).position();
    const int end = m_text.cursorForPosition(rect.bottomRight()).position();
    // Whole blocks, for a line that is half visible.
    const QTextBlock last = m_text.document()->findBlock(end);
    return {m_text.document()->findBlock(begin).position(), last.position() + last.length()};
}

std::vector<size_t> AnnotationLayer::visibleSpans() const
{
    const Range visible = visibleRange();
    std::vector<size_t> found;
    for (size_t i = 0; i < m_spans.size() && m_spans[i].range.begin < visible.end; ++i) {
        if (m_spans[i].range.overlaps(visible))
            found.push_back(i);
    }
    return found;
}

std::pair<qreal, qreal> AnnotationLayer::extent(const AnnotationSpan &span) const
{
    const auto lineAt = [this](qsizetype offset) {
        const QTextBlock block = m_text.document()->findBlock(static_cast<int>(offset));
        const QRectF rect = m_text.document()->documentLayout()->blockBoundingRect(block);
        const QTextLine line =
            block.layout()->lineForTextPosition(static_cast<int>(offset) - block.position());
        const qreal top = rect.top() + (line.isValid() ? line.y() : 0) - m_text.verticalScrollBar()->value();
        return std::pair(top, top + (line.isValid() ? line.ascent() + line.descent() : rect.height()));
    };
    return {lineAt(span.range.begin).first, lineAt(span.range.end - 1).second};
}

std::vector<AnnotationId> AnnotationLayer::annotationsAt(qsizetype offset) const
{
    std::vector<const AnnotationSpan *> found;
    for (const AnnotationSpan &span : m_spans) {
        if (span.range.begin > offset)
            break;
        if (span.range.contains(offset))
            found.push_back(&span);
    }
    std::ranges::stable_sort(found, {}, [](const AnnotationSpan *span) { return span->range.length(); });
    std::vector<AnnotationId> ids;
    for (const AnnotationSpan *span : found)
        ids.push_back(span->id);
    return ids;
}

QString AnnotationLayer::cardAt(qsizetype offset) const
{
    QStringList cards;
    for (const AnnotationId id : annotationsAt(offset)) {
        if (cards.size() < Lanes)
            cards << m_book->card(id);
    }
    return cards.join(u"<hr>"_s);
}

const AnnotationSpan *AnnotationLayer::next(bool backwards) const
{
    const auto count = static_cast<qsizetype>(m_spans.size());
    if (count == 0)
        return nullptr;
    const auto chosen = std::ranges::find(m_spans, m_chosen, &AnnotationSpan::id);
    qsizetype at = chosen - m_spans.begin();
    if (chosen == m_spans.end()) {
        const qsizetype caret = m_text.textCursor().position();
        at = std::ranges::lower_bound(m_spans, caret, {},
                                      [](const AnnotationSpan &s) { return s.range.begin; }) -
             m_spans.begin();
        return &m_spans[static_cast<size_t>((at + (backwards ? count - 1 : 0)) % count)];
    }
    return &m_spans[static_cast<size_t>((at + (backwards ? count - 1 : 1)) % count)];
}

bool AnnotationLayer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        paint(); // below the letters: the text paints itself afterwards
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && !m_text.textCursor().hasSelection())
            click(mouse->position().toPoint());
    }
    return QObject::eventFilter(watched, event);
}

void AnnotationLayer::click(const QPoint &pos)
{
    const QPointF at =
        QPointF(pos) + QPointF(m_text.horizontalScrollBar()->value(), m_text.verticalScrollBar()->value());
    const int offset = m_text.document()->documentLayout()->hitTest(at, Qt::ExactHit);
    const std::vector<AnnotationId> here = annotationsAt(offset);
    if (here.empty()) {
        if (m_chosen.isValid())
            Q_EMIT activated({});
        return;
    }
    // A second click on the same place chooses the one around it.
    const auto current = std::ranges::find(here, m_chosen);
    const bool last = current == here.end() || std::next(current) == here.end();
    Q_EMIT activated(last ? here.front() : *std::next(current));
}

void AnnotationLayer::paint()
{
    if (m_spans.empty())
        return;
    QPainter painter(m_text.viewport());
    painter.translate(-m_text.horizontalScrollBar()->value(), -m_text.verticalScrollBar()->value());
    painter.setRenderHint(QPainter::Antialiasing);
    const Range visible = visibleRange();
    for (const size_t at : visibleSpans())
        paintSpan(painter, at, visible);
}

void AnnotationLayer::paintSpan(QPainter &painter, size_t at, Range visible) const
{
    const Range range{std::max(m_spans[at].range.begin, visible.begin),
                      std::min(m_spans[at].range.end, visible.end)};
    for (QTextBlock block = m_text.document()->findBlock(static_cast<int>(range.begin));
         block.isValid() && block.position() < range.end; block = block.next()) {
        for (int line = 0; line < block.layout()->lineCount(); ++line)
            paintLine(painter, at, block, line);
    }
}

void AnnotationLayer::paintLine(QPainter &painter, size_t at, const QTextBlock &block, int number) const
{
    const AnnotationSpan &span = m_spans[at];
    const QTextLine line = block.layout()->lineAt(number);
    const int base = block.position() + line.textStart();
    const Range here{std::max<qsizetype>(span.range.begin, base),
                     std::min<qsizetype>(span.range.end, base + line.textLength())};
    if (here.isEmpty())
        return;
    const QPointF origin = m_text.document()->documentLayout()->blockBoundingRect(block).topLeft();
    const qreal x1 = line.cursorToX(static_cast<int>(here.begin) - block.position());
    const qreal x2 = std::min(line.cursorToX(static_cast<int>(here.end) - block.position()),
                              line.x() + line.naturalTextWidth());
    const qreal left = origin.x() + std::min(x1, x2);
    const qreal right = origin.x() + std::max(x1, x2);
    const qreal letters = origin.y() + line.y() + line.ascent();
    const bool chosen = span.id == m_chosen;
    const QColor colour = span.colour.isValid() ? span.colour : m_theme.colours().muted;
    if (chosen) {
        QColor ground = colour;
        ground.setAlpha(46);
        painter.fillRect(QRectF(left, letters - line.ascent(), right - left, line.ascent() + line.descent()),
                         ground);
    }
    const qreal y = letters + FirstLane + Pitch * m_lanes[at];
    painter.setPen(QPen(colour, chosen ? 2.4 : 1.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
    // Ticks say where it begins and ends, for another may go on in the same lane and colour.
    painter.setPen(QPen(colour, 1.4));
    if (here.begin == span.range.begin)
        painter.drawLine(QPointF(left + 0.7, y - Pitch - 0.5), QPointF(left + 0.7, y));
    if (here.end == span.range.end)
        painter.drawLine(QPointF(right - 0.7, y - Pitch - 0.5), QPointF(right - 0.7, y));
}

} // namespace counterpart::reader
