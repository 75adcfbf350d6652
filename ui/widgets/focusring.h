// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace counterpart::widgets {

class Theme;

/// Shows which control has the keys: a ring round it, the same in every window of the program and on every
/// ground. One of these serves all windows. GUI thread.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// \p theme outlives it.
    explicit FocusRing(const Theme &theme, QObject *parent = nullptr);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);
    void watch(QWidget *focus);
    void placeSoon();
    void place();

    const Theme &m_theme;
    QPointer<QWidget> m_focus;
    QPointer<QWidget> m_ring;           ///< a child of the window that has the focus
    QList<QPointer<QWidget>> m_watched; ///< the control, and what it stands in
    bool m_isPlacing = false;
};

} // namespace counterpart::widgets
