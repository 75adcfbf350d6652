// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace counterpart::widgets {

/// What stands above the buttons of a dialog: as high as it wants to be while the screen has room for it, and
/// scrolled where it has not, so that the buttons stay in sight and nothing is cut off. GUI thread.
class BodyScroll : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes \p body, which has a layout.
    explicit BodyScroll(QWidget *body, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// \p height, or as much of it as the screen of \p of has room for in a dialog.
    [[nodiscard]] static int roomFor(const QWidget &of, int height);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace counterpart::widgets
