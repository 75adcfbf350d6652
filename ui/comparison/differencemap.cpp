// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/differencemap.h"

#include "ui/comparison/accountlist.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace counterpart::comparison {

namespace {
constexpr qreal Edge = 2;
constexpr qreal LeastHeight = 3;

QPainterPath outline(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    return path;
}
} // namespace

DifferenceMap::DifferenceMap(const widgets::Theme &theme, ComparisonState &state, AccountList &a,
                             AccountList &b, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_a(a), m_b(b)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Map of differences"));
    setAccessibleDescription(tr("F7 and Shift+F7 go through the differences"));
    setCursor(Qt::PointingHandCursor);
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&a, &AccountList::moved, this, repaint);
    connect(&b, &AccountList::moved, this, repaint);
    connect(&state, &ComparisonState::viewChanged, this, repaint);
    connect(&state, &ComparisonState::decisionsChanged, this, repaint);
    connect(&state, &ComparisonState::choiceChanged, this, repaint);
    connect(&state, &ComparisonState::filterChanged, this, repaint);
    connect(&theme, &widgets::Theme::changed, this, repaint);
}

QRectF DifferenceMap::mark(Column column, int sentence) const
{
    const AccountList &shown = list(column);
    const QRectF card = shown.card(sentence);
    const qreal scale = (height() - 2 * Edge) / std::max(1, shown.contentHeight());
    const qreal top = (card.top() + shown.verticalScrollBar()->value()) * scale;
    const qreal half = width() / 2.0;
    return {column == Column::A ? Edge : half + 1, Edge + top, half - Edge - 1,
            std::max(LeastHeight, card.height() * scale)};
}

QColor DifferenceMap::ink(Standing standing) const
{
    const widgets::Colours &colours = m_theme.colours();
    switch (standing) {
    case Standing::NotJudged:
    case Standing::Outside:
        return colours.hairline;
    case Standing::OnlyHere:
        return colours.omissionText;
    case Standing::Conflict:
        return colours.conflictText;
    case Standing::Partial:
        return colours.partialRibbon;
    case Standing::Same:
        return colours.sameRibbon;
    }
    return colours.hairline;
}

/// Told by shape as well: what stands alone lies at the outer edge, what is linked at the inner one, the
/// wider the more it differs.
void DifferenceMap::shape(QRectF &mark, Column column, Standing standing)
{
    const qreal part = standing == Standing::OnlyHere  ? 1.0 / 2
                       : standing == Standing::Same    ? 1.0 / 4
                       : standing == Standing::Partial ? 3.0 / 5
                                                       : 1;
    const qreal width = mark.width() * part;
    const bool isOuter = standing == Standing::OnlyHere;
    if ((column == Column::A) == isOuter)
        mark.setWidth(width);
    else
        mark.setLeft(mark.right() - width);
}

void DifferenceMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const widgets::Colours &colours = m_theme.colours();
    painter.fillRect(rect(), colours.panel);
    if (m_state.isEmpty())
        return;
    for (const Column column : {Column::A, Column::B}) {
        const AccountList &shown = list(column);
        for (int i = 0; i < shown.model()->rowCount(); ++i) {
            if (m_state.isFolded(column, i))
                continue;
            const Standing standing = m_state.standing(column, i);
            QRectF at = mark(column, i);
            shape(at, column, standing);
            if (standing == Standing::NotJudged ||
                standing == Standing::Outside) // an outline: there, and no difference
                painter.strokePath(outline(at), QPen(ink(standing), 1));
            else
                painter.fillRect(at, ink(standing));
            if (m_state.currentSentence(column) == i)
                painter.fillRect(
                    QRectF(column == Column::A ? 0 : width() - Edge, at.top(), Edge, at.height()),
                    colours.accent);
        }
        const qreal scale = (height() - 2 * Edge) / std::max(1, shown.contentHeight());
        const QRectF seen(column == Column::A ? 0.5 : width() / 2.0,
                          Edge + shown.verticalScrollBar()->value() * scale, width() / 2.0 - 0.5,
                          shown.viewport()->height() * scale);
        painter.setPen(colours.hairlineStrong);
        painter.drawRect(seen.adjusted(0, 0, -0.5, -0.5));
    }
}

int DifferenceMap::sentenceAt(Column column, qreal y) const
{
    int nearest = -1;
    qreal least = height();
    for (int i = 0; i < list(column).model()->rowCount(); ++i) {
        const QRectF at = mark(column, i);
        const qreal away = y < at.top() ? at.top() - y : std::max<qreal>(0, y - at.bottom());
        if (!m_state.isFolded(column, i) && away < least) {
            nearest = i;
            least = away;
        }
    }
    return nearest;
}

void DifferenceMap::goTo(QPointF at)
{
    const Column column = columnAt(at.x());
    if (const int sentence = sentenceAt(column, at.y()); sentence >= 0)
        m_state.goToSentence(column, sentence);
}

void DifferenceMap::mousePressEvent(QMouseEvent *event)
{
    goTo(event->position());
}

void DifferenceMap::mouseMoveEvent(QMouseEvent *event)
{
    goTo(event->position()); // only while a button is down
}

bool DifferenceMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Column column = columnAt(help->pos().x());
    QToolTip::showText(help->globalPos(), m_state.passage(column, sentenceAt(column, help->pos().y())), this);
    return true;
}

} // namespace counterpart::comparison
