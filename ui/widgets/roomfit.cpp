// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/roomfit.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace counterpart::widgets {

RoomFit::RoomFit(QWidget &widget, std::function<void()> fit) : QObject(&widget), m_fit(std::move(fit))
{
    widget.installEventFilter(this);
}

bool RoomFit::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
    const bool taken = QObject::eventFilter(watched, event);
    if (isOther)
        m_fit();
    return taken;
}

int naturalWidth(const QWidget &widget)
{
    return std::clamp(widget.sizeHint().width(), widget.minimumWidth(),
                      std::max(widget.minimumWidth(), widget.maximumWidth()));
}

int naturalWidth(const QList<QWidget *> &line, int gap)
{
    int width = line.isEmpty() ? 0 : -gap;
    for (const QWidget *part : line)
        width += naturalWidth(*part) + gap;
    return width;
}

} // namespace counterpart::widgets
