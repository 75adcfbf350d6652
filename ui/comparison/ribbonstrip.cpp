// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/ribbonstrip.h"

#include "ui/comparison/accountlist.h"
#include "ui/comparison/linktexts.h"
#include "ui/models/wording.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;
using domain::LinkRelation;

namespace {

constexpr qreal SignEdge = 15; ///< of the disc that a sign stands in

/// From the top of the first to the bottom of the last card of \p sentences.
QRectF span(const AccountList &list, const std::vector<int> &sentences)
{
    QRectF whole;
    for (const int sentence : sentences)
        whole = whole.isNull() ? list.card(sentence) : whole.united(list.card(sentence));
    return whole;
}

} // namespace

RibbonStrip::RibbonStrip(const widgets::Theme &theme, ComparisonState &state, const AccountList &a,
                         const AccountList &b, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_state(state), m_a(a), m_b(b)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setMouseTracking(true);
    setAccessibleName(tr("Links between the two accounts"));
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&a, &AccountList::moved, this, repaint);
    connect(&b, &AccountList::moved, this, repaint);
    connect(&state, &ComparisonState::viewChanged, this, repaint);
    connect(&state, &ComparisonState::decisionsChanged, this, repaint);
    connect(&state, &ComparisonState::choiceChanged, this, repaint);
    connect(&state, &ComparisonState::filterChanged, this, repaint);
    connect(&theme, &widgets::Theme::changed, this, repaint);
}

void RibbonStrip::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    updateGeometry();
}

QPainterPath RibbonStrip::ribbon(const domain::LinkRow &link) const
{
    const QRectF a = span(m_a, link.fact.a);
    const QRectF b = span(m_b, link.fact.b);
    const auto isAway = [this](const QRectF &card) { return card.bottom() < 0 || card.top() > height(); };
    if (a.isNull() || b.isNull() || (isAway(a) && isAway(b)))
        return {};
    const qreal middle = width() / 2.0;
    QPainterPath path(QPointF(0, a.top()));
    path.cubicTo(middle, a.top(), middle, b.top(), width(), b.top());
    path.lineTo(width(), b.bottom());
    path.cubicTo(middle, b.bottom(), middle, a.bottom(), 0, a.bottom());
    path.closeSubpath();
    return path;
}

void RibbonStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Colours &colours = m_theme.colours();
    QPainterPath chosen;
    for (int i = 0; i < int(m_state.view().links.size()); ++i) {
        if (!m_state.isShown(i))
            continue;
        const domain::LinkRow &link = m_state.view().links[size_t(i)];
        const QPainterPath path = ribbon(link);
        if (i == m_state.currentLink()) {
            chosen = path;
            continue;
        }
        if (!m_state.isLive(i)) {
            painter.strokePath(path, QPen(colours.hairlineStrong, 1, Qt::DashLine));
            continue;
        }
        paintRibbon(painter, path, link.fact.relation);
    }
    if (!chosen.isEmpty()) {
        QColor fill = colours.accent;
        fill.setAlphaF(0.35F);
        painter.fillPath(chosen, fill);
        painter.strokePath(chosen, QPen(colours.accent, 1));
    }
    for (int i = 0; i < int(m_state.view().links.size()); ++i) {
        const domain::LinkRow &link = m_state.view().links[size_t(i)];
        if (m_state.isShown(i) && m_state.isLive(i))
            paintSign(painter, link, i == m_state.currentLink());
    }
}

/// Told by the edge as well as by colour: plain for what is the same, dashed for partial, a double line for a
/// conflict.
void RibbonStrip::paintRibbon(QPainter &painter, const QPainterPath &path, LinkRelation relation) const
{
    const widgets::Colours &colours = m_theme.colours();
    QColor fill = relation == LinkRelation::Same      ? colours.sameRibbon
                  : relation == LinkRelation::Partial ? colours.partialRibbon
                                                      : colours.conflictRibbon;
    fill.setAlphaF(0.8F);
    painter.fillPath(path, fill);
    if (relation == LinkRelation::Partial) {
        painter.strokePath(path, QPen(colours.muted, 1, Qt::DashLine));
    } else if (relation == LinkRelation::Conflict) {
        painter.strokePath(path, QPen(colours.conflictText, 4));
        painter.strokePath(path, QPen(colours.paper, 2));
    }
}

/// The sign of the relation in the middle of the ribbon, where that is in sight.
void RibbonStrip::paintSign(QPainter &painter, const domain::LinkRow &link, bool isChosen) const
{
    const QRectF a = span(m_a, link.fact.a);
    const QRectF b = span(m_b, link.fact.b);
    const QPointF middle(width() / 2.0, (a.center().y() + b.center().y()) / 2);
    const QRectF disc(middle.x() - SignEdge / 2, middle.y() - SignEdge / 2, SignEdge, SignEdge);
    if (a.isNull() || b.isNull() || !QRectF(rect()).intersects(disc) || ribbon(link).isEmpty())
        return;
    const widgets::Colours &colours = m_theme.colours();
    const bool isConflict = link.fact.relation == LinkRelation::Conflict;
    painter.setPen(QPen(isChosen ? colours.accent : colours.hairlineStrong, 1));
    painter.setBrush(colours.paper);
    painter.drawEllipse(disc);
    painter.setFont(m_theme.smallFont());
    painter.setPen(isConflict ? colours.conflictText : colours.text);
    painter.drawText(disc, Qt::AlignCenter, relationSign(link.fact.relation));
}

int RibbonStrip::linkAt(QPointF at) const
{
    for (int i = 0; i < int(m_state.view().links.size()); ++i) {
        if (m_state.isShown(i) && ribbon(m_state.view().links[size_t(i)]).contains(at))
            return i;
    }
    return -1;
}

void RibbonStrip::mousePressEvent(QMouseEvent *event)
{
    if (const int link = linkAt(event->position()); link >= 0)
        m_state.chooseLink(link);
}

void RibbonStrip::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_a.viewport(), event); // the column scrolls and carries the other along
}

bool RibbonStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int link = linkAt(help->pos());
        if (link >= 0)
            QToolTip::showText(
                help->globalPos(),
                u"%1 · %2"_s.arg(models::relationName(m_state.view().links[size_t(link)].fact.relation),
                                 scoreText(m_state.view(), m_state.view().links[size_t(link)])),
                this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace counterpart::comparison
