// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/undodialog.h"

#include "ui/workbench/undoing.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPalette>
#include <QUndoStack>
#include <QVBoxLayout>

namespace counterpart::history {

using namespace Qt::StringLiterals;
using workbench::Undoing;

StepsModel::StepsModel(const QUndoStack &stack, QObject *parent) : QAbstractListModel(parent), m_stack(stack)
{
    // Few rows, and a stack that does not tell what came and went.
    const auto follow = [this] {
        beginResetModel();
        endResetModel();
    };
    connect(&stack, &QUndoStack::indexChanged, this, follow);
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_stack.count() + 1;
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() > m_stack.count())
        return {};
    const bool isHere = index.row() == m_stack.index();
    const bool isUndone = index.row() > m_stack.index();
    const QString step =
        index.row() == 0 ? tr("Store opened") : m_stack.command(index.row() - 1)->actionText();
    switch (role) {
    case Qt::DisplayRole: // not by looks alone
        return isHere ? tr("%1 (now)").arg(step) : isUndone ? tr("%1 (undone)").arg(step) : step;
    case Qt::ToolTipRole:
        return isHere ? tr("Current state") : isUndone ? tr("Redo to here") : tr("Undo to here");
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(isHere);
        font.setItalic(isUndone);
        return font;
    }
    case Qt::ForegroundRole:
        return isUndone ? QVariant(QApplication::palette().brush(QPalette::PlaceholderText)) : QVariant();
    case IsUndoneRole:
        return isUndone;
    default:
        return {};
    }
}

UndoDialog::UndoDialog(const QUndoStack &stack, Undoing &undoing, QWidget *parent)
    : QDialog(parent), m_stack(stack), m_undoing(undoing), m_model(new StepsModel(stack, this)),
      m_list(new QListView)
{
    setObjectName(u"undoDialog"_s);
    setWindowTitle(tr("Undo History"));
    setAccessibleName(windowTitle());
    setModal(false);
    resize(380, 420);
    m_list->setObjectName(u"undoSteps"_s);
    m_list->setAccessibleName(tr("Steps, oldest first"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *hint =
        new QLabel(tr("Click or press Enter to go to a step. Steps are kept until the store is closed."));
    hint->setProperty("look", u"muted"_s);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    for (const auto signal : {&QAbstractItemView::clicked, &QAbstractItemView::activated})
        connect(m_list, signal, this, [this](const QModelIndex &step) { m_undoing.goTo(step.row()); });
    connect(&undoing, &Undoing::busyChanged, m_list, &QWidget::setDisabled);
    connect(m_model, &QAbstractItemModel::modelReset, this, &UndoDialog::showPlace);
    showPlace();
}

void UndoDialog::showPlace()
{
    const QModelIndex here = m_model->index(m_stack.index());
    m_list->setCurrentIndex(here);
    m_list->scrollTo(here);
}

} // namespace counterpart::history
