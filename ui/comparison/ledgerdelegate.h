// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// Draws a cell of the ledger: what the side says of the topic, and where the row is high enough, its words.
/// GUI thread.
class LedgerDelegate : public QStyledItemDelegate
{
public:
    /// \p theme outlives it.
    LedgerDelegate(const widgets::Theme &theme, QObject *parent);
    /// Of a row of one line.
    [[nodiscard]] int lineHeight() const;
    /// A row of this height has room for words.
    [[nodiscard]] bool hasRoom(int rowHeight) const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintWords(QPainter &painter, const QRect &room, const QString &words) const;

    const widgets::Theme &m_theme;
};

} // namespace counterpart::comparison
