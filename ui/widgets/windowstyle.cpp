// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/windowstyle.h"

#include <QPainter>

namespace counterpart::widgets {

namespace {
constexpr qreal DisabledOpacity = 0.35;
} // namespace

WindowStyle::WindowStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

QPixmap WindowStyle::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                         const QStyleOption *option) const
{
    if (mode != QIcon::Disabled)
        return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    // Fusion makes grey of them, which on dark ground is as bright as what can be pressed.
    QPixmap faint(pixmap.size());
    faint.setDevicePixelRatio(pixmap.devicePixelRatio());
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(DisabledOpacity);
    painter.drawPixmap(0, 0, pixmap);
    return faint;
}

} // namespace counterpart::widgets
