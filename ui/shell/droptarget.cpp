// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/droptarget.h"

#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace counterpart::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int Inset = 6;
constexpr int Line = 3;
constexpr int Pad = 18;

bool isStore(const QString &path)
{
    return path.endsWith(u".counterpart");
}

/// "2 files and 1 folder"
QString countOf(const QStringList &paths)
{
    const auto folders = int(std::ranges::count_if(
        paths, [](const QString &path) { return base::stateOfFile(path).kind == base::FileKind::Folder; }));
    const auto files = int(paths.size()) - folders;
    const QString inFolders = DropTarget::tr("%n folder(s)", nullptr, folders);
    const QString inFiles = DropTarget::tr("%n file(s)", nullptr, files);
    return folders == 0 ? inFiles
           : files == 0 ? inFolders
                        : DropTarget::tr("%1 and %2").arg(inFiles, inFolders);
}

} // namespace

DropTarget::DropTarget(const widgets::Theme &theme, QWidget &window)
    : QWidget(&window), m_theme(theme), m_window(window)
{
    setObjectName(u"dropTarget"_s);
    setAcceptDrops(true);
    hide();
    // Other widgets take text, and would swallow the names of files.
    qApp->installEventFilter(this);
}

QStringList DropTarget::pathsIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (const QString path = base::pathFromUrl(url); !path.isEmpty())
            paths.append(path);
    }
    return paths;
}

bool DropTarget::isForUs(QObject *watched) const
{
    const auto *widget = watched != this ? qobject_cast<const QWidget *>(watched) : nullptr;
    return widget && widget->window() == &m_window && !QApplication::activeModalWidget();
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        if (auto *drag = static_cast<QDragEnterEvent *>(event); isForUs(watched) && !drag->source()) {
            if (const QStringList paths = pathsIn(*drag->mimeData()); !paths.isEmpty()) {
                showOver(paths);
                drag->acceptProposedAction();
                return true;
            }
        }
        break;
    case QEvent::DragLeave:
        if (isVisible() && isForUs(watched))
            hide(); // where the drag only comes to this widget, it shows itself again
        break;
    case QEvent::Drop:
        if (auto *drop = static_cast<QDropEvent *>(event); isVisible() && isForUs(watched)) {
            dropEvent(drop);
            return true;
        }
        break;
    case QEvent::Resize:
        if (watched == &m_window && isVisible())
            setGeometry(m_window.rect());
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void DropTarget::showOver(const QStringList &paths)
{
    m_text = paths.size() == 1 && isStore(paths.first())
                 ? tr("Drop to open the store %1").arg(QFileInfo(paths.first()).completeBaseName())
                 : tr("Drop to import %1").arg(countOf(paths));
    setAccessibleName(m_text);
    setGeometry(m_window.rect());
    raise();
    show();
}

void DropTarget::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = pathsIn(*event->mimeData());
    if (paths.isEmpty())
        return;
    showOver(paths);
    event->acceptProposedAction();
}

void DropTarget::dragMoveEvent(QDragMoveEvent *event)
{
    event->acceptProposedAction();
}

void DropTarget::dragLeaveEvent(QDragLeaveEvent *)
{
    hide();
}

void DropTarget::dropEvent(QDropEvent *event)
{
    hide();
    event->acceptProposedAction();
    if (const QStringList paths = pathsIn(*event->mimeData()); !paths.isEmpty())
        Q_EMIT dropped(paths);
}

void DropTarget::paintEvent(QPaintEvent *)
{
    const widgets::Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colours.paper;
    veil.setAlphaF(0.55F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(colours.accent, Line, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(Inset, Inset, -Inset, -Inset), 8, 8);
    painter.setFont(m_theme.titleFont());
    QRect box = painter.fontMetrics().boundingRect(rect().adjusted(60, 60, -60, -60),
                                                   Qt::AlignCenter | Qt::TextWordWrap, m_text);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(colours.paper);
    painter.drawRoundedRect(box.adjusted(-Pad, -Pad / 2, Pad, Pad / 2), 6, 6);
    painter.setPen(colours.text);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace counterpart::shell
