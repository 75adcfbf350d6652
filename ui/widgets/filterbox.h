// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace counterpart::widgets {

/// A line to type a filter in. Escape empties it, Down goes on to the list below.
class FilterBox : public QLineEdit
{
    Q_OBJECT

public:
    FilterBox(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The text, a moment after the last key, or at once on Return.
    void filterChanged(const QString &text);
    /// Down was pressed: the user wants to go into the results.
    void leftDownwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_pause;
};

} // namespace counterpart::widgets
