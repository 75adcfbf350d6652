// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quickchooser.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace counterpart::widgets {

using namespace Qt::StringLiterals;

QuickChooser::QuickChooser(QWidget *window, Place place)
    : QFrame(window), m_place(place), m_box(new QLineEdit), m_list(new QListView),
      m_model(new QStandardItemModel(this)), m_cut(new QLabel)
{
    setProperty("look", u"palette"_s);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 6);
    layout->setSpacing(4);
    layout->addWidget(m_box);
    layout->addWidget(m_list);
    layout->addWidget(m_cut);
    m_cut->setObjectName(u"cutList"_s);
    m_cut->setProperty("look", u"muted"_s);
    m_cut->hide();
    connect(m_box, &QLineEdit::textChanged, this, [this](const QString &typed) { narrow(typed); });
    connect(m_list, &QListView::clicked, this, [this] { take(false); });
    m_box->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

QString QuickChooser::cutText(qsizetype shown, qsizetype all)
{
    return shown >= all ? QString()
                        : tr("%1 of %2. Type more to narrow the list.")
                              .arg(QLocale().toString(shown), QLocale().toString(all));
}

void QuickChooser::tellCount(qsizetype shown, qsizetype all)
{
    m_cut->setText(cutText(shown, all));
    m_cut->setVisible(shown < all);
}

void QuickChooser::popUp()
{
    m_before = QApplication::focusWidget();
    m_box->clear();
    narrow({});
    settle();
    show();
    raise();
    m_box->setFocus();
}

void QuickChooser::shut()
{
    hide();
    if (m_before)
        m_before->setFocus();
}

void QuickChooser::step(int by)
{
    const int count = m_model->rowCount();
    if (count > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + by + count) % count, 0));
}

void QuickChooser::settle()
{
    const QSize over = parentWidget()->size();
    const int width = std::min(m_place.width, over.width() - 40);
    setGeometry((over.width() - width) / 2, m_place.top, width,
                std::min(m_place.height, over.height() - m_place.top - 40));
}

bool QuickChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        settle();
    if (watched != m_box)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible())
        hide();
    return event->type() == QEvent::KeyPress && takesKey(*static_cast<QKeyEvent *>(event));
}

bool QuickChooser::takesKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Escape:
        shut();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        step(key.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(key.modifiers().testFlag(Qt::ShiftModifier));
        return true;
    default:
        return false;
    }
}

} // namespace counterpart::widgets
