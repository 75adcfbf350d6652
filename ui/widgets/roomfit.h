// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace counterpart::widgets {

/// Calls a function whenever its widget has other room or other letters: for lines of controls that put into
/// a menu what does not fit. Belongs to the widget. GUI thread.
class RoomFit : public QObject
{
    Q_OBJECT

public:
    RoomFit(QWidget &widget, std::function<void()> fit);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_fit;
};

/// In pixels, as wide as the widget would like to be within its bounds.
[[nodiscard]] int naturalWidth(const QWidget &widget);

/// In pixels, of all of them beside one another.
[[nodiscard]] int naturalWidth(const QList<QWidget *> &line, int gap);

} // namespace counterpart::widgets
