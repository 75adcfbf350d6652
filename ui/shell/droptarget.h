// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::shell {

/// The whole window takes files and folders: while some are dragged over it, a frame is drawn around all that
/// it shows, and says what a drop does. What is dragged within the window is none of its business. GUI
/// thread.
class DropTarget : public QWidget
{
    Q_OBJECT

public:
    /// Lies over \p window, which owns it.
    DropTarget(const widgets::Theme &theme, QWidget &window);
    /// Of local files and folders; empty where there is none among what is dragged.
    [[nodiscard]] static QStringList pathsIn(const QMimeData &data);
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void dropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isForUs(QObject *watched) const;
    void showOver(const QStringList &paths);

    const widgets::Theme &m_theme;
    QWidget &m_window;
    QString m_text;
};

} // namespace counterpart::shell
