// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace counterpart::widgets {

class Theme;

/// What a view shows where it has nothing to show: what would be here, and what to do to get it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const Theme &theme, const QString &title, const QString &text, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text);
    /// Adds a button; the first one is the one to press.
    QPushButton *addButton(const QString &text);
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    [[nodiscard]] int textWidth() const;

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace counterpart::widgets
