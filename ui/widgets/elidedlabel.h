// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace counterpart::widgets {

/// A line of text that is cut with an ellipsis where there is no room for it, so that it never makes what it
/// stands in wider; all of it is in its tool tip then, unless it has another one.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shown() const;
};

/// The same in a bar: as wide as its text and no wider.
[[nodiscard]] ElidedLabel *newBarLabel();

} // namespace counterpart::widgets
