// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/reviewmode.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace counterpart::widgets {

class Theme;

/// Shows whether the review mode is on, by word, shape and colour, switches it, and lists its keys.
/// GUI thread only.
class ReviewSwitch : public QWidget
{
    Q_OBJECT

public:
    /// Lists the keys that act in \p where; null: none, a button alone. All outlive the switch.
    ReviewSwitch(const Theme &theme, ReviewMode &mode, const QWidget *where, QWidget *parent = nullptr);
    /// Adds a part of the line in which the button stands.
    void addBeside(QWidget *part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show();
    [[nodiscard]] QIcon sign() const;

    const Theme &m_theme;
    ReviewMode &m_mode;
    const QWidget *m_where;
    QHBoxLayout *m_line;
    QToolButton *m_button;
    QLabel *m_keys;
};

} // namespace counterpart::widgets
