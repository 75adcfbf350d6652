// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebadge.h"

#include "ui/widgets/glyphs.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace counterpart::widgets {

namespace {
constexpr int Gap = 6;
}

SideBadge::SideBadge(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SideBadge::setSide(const QString &code, const QString &name)
{
    m_code = code;
    m_name = name;
    setAccessibleName(name);
    updateGeometry();
    update();
}

void SideBadge::setBold(bool bold)
{
    m_bold = bold;
    updateGeometry();
}

QFont SideBadge::textFont() const
{
    return m_bold ? m_theme.boldFont() : m_theme.font();
}

QSize SideBadge::sizeHint() const
{
    const QFontMetrics metrics(textFont());
    return {Theme::Glyph + Gap + metrics.horizontalAdvance(m_name) + 4, metrics.height() + 4};
}

QSize SideBadge::minimumSizeHint() const
{
    return {Theme::Glyph + 6 * Gap, sizeHint().height()};
}

void SideBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SideStyle side = m_theme.side(m_code);
    paintSide(painter, QRectF(0, (height() - Theme::Glyph) / 2.0, Theme::Glyph, Theme::Glyph), side);
    painter.setFont(textFont());
    painter.setPen(side.colour);
    const QRect rest = rect().adjusted(Theme::Glyph + Gap, 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, rest.width()));
}

} // namespace counterpart::widgets
