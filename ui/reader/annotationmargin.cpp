// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/annotationmargin.h"

#include "ui/reader/annotationlayer.h"
#include "ui/reader/readouttext.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace counterpart::reader {

using namespace Qt::StringLiterals;
using domain::AnnotationId;

namespace {

constexpr qreal BarWidth = 3;
constexpr qreal BarPitch = 5;
constexpr qreal Gap = 8;   ///< between the bars and the text
constexpr qreal Reach = 3; ///< lines that a label may stand below its passage
constexpr qreal Touch = 2; ///< round a bar that still hits it

} // namespace

AnnotationMargin::AnnotationMargin(const widgets::Theme &theme, ReadoutText &text, AnnotationLayer &layer)
    : QWidget(&text), m_theme(theme), m_text(text), m_layer(layer)
{
    setObjectName(u"annotationMargin"_s);
    setAccessibleName(tr("Annotations beside the text"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    text.installEventFilter(this);
    text.viewport()->installEventFilter(this);
    connect(&layer, &AnnotationLayer::changed, this, &AnnotationMargin::place);
    connect(text.verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(text.verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
    hide();
}

void AnnotationMargin::place()
{
    const bool wanted = !m_layer.spans().empty();
    m_text.setSideRoom(wanted ? Room + 12 : 0);
    const QRect viewport = m_text.viewport()->geometry();
    setGeometry(viewport.left() - Room, viewport.top(), Room, viewport.height());
    setVisible(wanted);
    update();
}

bool AnnotationMargin::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text.viewport() && (event->type() == QEvent::Resize || event->type() == QEvent::Move)) {
        const QRect viewport = m_text.viewport()->geometry();
        setGeometry(viewport.left() - Room, viewport.top(), Room, viewport.height());
    }
    return QWidget::eventFilter(watched, event);
}

std::vector<AnnotationMargin::Item> AnnotationMargin::items() const
{
    std::vector<Item> items;
    const QFontMetrics metrics(m_theme.smallFont());
    const qreal bars = Gap + AnnotationLayer::Lanes * BarPitch;
    qreal free = 0;
    for (const size_t at : m_layer.visibleSpans()) {
        const models::AnnotationSpan &span = m_layer.spans()[at];
        const auto [top, bottom] = m_layer.extent(span);
        if (bottom < 0 || top > height())
            continue;
        Item item{span.id, span.colour.isValid() ? span.colour : m_theme.colours().muted, {}, {}};
        const qreal x = width() - Gap - BarWidth - BarPitch * m_layer.lane(at);
        item.bar = QRectF(x, top + 2, BarWidth, std::max(6.0, bottom - top - 4));
        const qreal wanted = std::max(top, 0.0);
        const qreal y = std::max(wanted, free);
        if (y - wanted <= Reach * metrics.height() && y + metrics.height() <= height()) {
            item.label = QRectF(0, y, width() - bars, metrics.height() + 2);
            free = item.label.bottom() + 1;
        }
        items.push_back(item);
    }
    return items;
}

void AnnotationMargin::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.smallFont());
    const widgets::Colours &colours = m_theme.colours();
    for (const Item &item : items()) {
        const bool chosen = item.id == m_layer.chosen();
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.colour);
        painter.drawRoundedRect(chosen ? item.bar.adjusted(-1, 0, 1, 0) : item.bar, 1.5, 1.5);
        if (item.label.isNull())
            continue;
        if (chosen) {
            painter.setBrush(colours.accentSoft);
            painter.drawRoundedRect(item.label, 3, 3);
        }
        const QRectF swatch(item.label.right() - 8, item.label.center().y() - 3, 6, 6);
        painter.setBrush(item.colour);
        painter.drawRoundedRect(swatch, 1.5, 1.5);
        painter.setPen(chosen ? colours.text : colours.muted);
        const QRectF line = item.label.adjusted(3, 0, -13, 0);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_layer.book()->label(item.id), Qt::ElideRight,
                                                          static_cast<int>(line.width())));
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(colours.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

AnnotationId AnnotationMargin::itemAt(const QPointF &pos) const
{
    for (const Item &item : items()) {
        if (item.label.contains(pos) || item.bar.adjusted(-Touch, 0, Touch, 0).contains(pos))
            return item.id;
    }
    return {};
}

bool AnnotationMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const AnnotationId id = itemAt(help->pos());
    id.isValid() ? QToolTip::showText(help->globalPos(), m_layer.book()->card(id), this)
                 : QToolTip::hideText();
    return true;
}

void AnnotationMargin::mousePressEvent(QMouseEvent *event)
{
    const AnnotationId id = itemAt(event->position());
    if (id.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT activated(id);
}

void AnnotationMargin::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        Q_EMIT stepAsked(event->key() == Qt::Key_Up);
    else
        QWidget::keyPressEvent(event);
}

} // namespace counterpart::reader
