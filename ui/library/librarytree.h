// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::library {

/// The tree of the library: a meeting is one line over the whole width, with the marks of the sides of which
/// the store has an account, washed where a report of others relays it, and hollow of those of which it has
/// none.
class LibraryTree : public QTreeView
{
    Q_OBJECT

public:
    explicit LibraryTree(const widgets::Theme &theme, QWidget *parent = nullptr);

protected:
    /// Tab goes on to the next cell of the row that can be typed into.
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void drawMeeting(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Paints marks and words on the accounts right-aligned, the words in what is left of \p wanted pixels
    /// for others; returns where the space left of them ends.
    int drawAccounts(QPainter &painter, QRect rect, int wanted, const QModelIndex &index) const;

    [[nodiscard]] QModelIndex nextCell(const QModelIndex &index, int step) const;

    const widgets::Theme &m_theme;
};

} // namespace counterpart::library
