// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::commitments {

/// Overdue ones in bold and in their own ink, besides the word "overdue"; what was promised in the text's
/// ink.
class CommitmentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CommitmentDelegate(const widgets::Theme &theme, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const widgets::Theme &m_theme;
};

} // namespace counterpart::commitments
