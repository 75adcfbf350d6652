// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace counterpart::widgets {

/// Fusion, with icons that look disabled on dark ground, too.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();
    [[nodiscard]] QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap,
                                              const QStyleOption *option) const override;
};

} // namespace counterpart::widgets
