// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/accountmodel.h"

#include <QStyledItemDelegate>
#include <QTextLayout>

#include <memory>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::comparison {

/// Paints a sentence as a card: how it is made (speech act with its strength), the text with its marks, and
/// whether the other side has it. What does not pass the filter is one faint line. Text is laid out once for
/// a width and kept.
class PassageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Space around a card, which ribbons must know to meet its edges.
    static constexpr int Gap = 5;

    PassageDelegate(const widgets::Theme &theme, const AccountModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Forgets what was laid out: other texts, marks or fonts.
    void forget() { m_kept.clear(); }

private:
    struct Kept
    {
        int width = 0;
        std::shared_ptr<QTextLayout> layout;
        qreal height = 0;
    };
    const Kept &layoutOf(const QModelIndex &index, int width) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formats(int row) const;
    void addWordFormats(int row, QList<QTextLayout::FormatRange> &formats) const;
    [[nodiscard]] int headHeight() const;
    void paintGround(QPainter &painter, const QRectF &card, const QModelIndex &index,
                     const QStyleOptionViewItem &option) const;
    qreal paintAct(QPainter &painter, const QRectF &line, const QModelIndex &index) const;
    void paintHead(QPainter &painter, const QRectF &line, const QModelIndex &index) const;
    void paintFolded(QPainter &painter, const QRectF &card, const QModelIndex &index) const;

    const widgets::Theme &m_theme;
    const AccountModel &m_model;
    mutable QHash<int, Kept> m_kept;
};

} // namespace counterpart::comparison
