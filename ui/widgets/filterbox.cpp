// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterbox.h"

#include <QKeyEvent>

namespace counterpart::widgets {

namespace {
constexpr int LongestText = 2000; ///< characters; a pasted document is nothing to look for
constexpr int PauseMs = 90; ///< shorter than the gap between two keys of a fast typist would be wasted work
} // namespace

FilterBox::FilterBox(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    setMaxLength(LongestText);
    m_pause.setSingleShot(true);
    m_pause.setInterval(PauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(text()); });
    connect(this, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
}

void FilterBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return;
    case Qt::Key_Down:
        Q_EMIT leftDownwards();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_pause.stop();
        Q_EMIT filterChanged(text());
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace counterpart::widgets
