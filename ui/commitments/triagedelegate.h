// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::commitments {

/// Paints a proposal (bars and number of its confidence, what it is about, who and by when) and the head of a
/// step. GUI thread.
class TriageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \p theme outlives it.
    explicit TriageDelegate(const widgets::Theme &theme, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] int numberWidth() const;
    void paintHead(QPainter &painter, const QRect &place, const QModelIndex &index) const;
    void paintBars(QPainter &painter, const QRect &place, int step) const;
    const widgets::Theme &m_theme;
};

} // namespace counterpart::commitments
