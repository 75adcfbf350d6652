// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commitments/commitmentdelegate.h"

#include "ui/models/commitmentsmodel.h"
#include "ui/widgets/theme.h"

namespace counterpart::commitments {

using models::CommitmentsModel;

CommitmentDelegate::CommitmentDelegate(const widgets::Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

void CommitmentDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int column = index.column();
    const bool strong = column == CommitmentsModel::What || column == CommitmentsModel::Who;
    option->palette.setColor(QPalette::Text, strong ? m_theme.colours().text : m_theme.colours().muted);
    const bool dated = column == CommitmentsModel::Due || column == CommitmentsModel::Status;
    if (dated && index.data(CommitmentsModel::OverdueRole).toBool()) {
        option->palette.setColor(QPalette::Text, m_theme.colours().overdue);
        option->font.setBold(true);
    }
}

} // namespace counterpart::commitments
