// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lineage.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

#include <optional>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::commitments {

/// What the list shows of a commitment.
struct RestatedStatement
{
    domain::CommitmentId id;
    QString side;
    std::optional<domain::PartialDate> made;
    domain::CommitmentKind kind;
    QStringList actors;
    QString due;
    QString quote;
};

/// Two statements that seem to be one undertaking, with both as they stand in the store.
struct RestatedPair
{
    domain::LineageProposal proposal;
    RestatedStatement a;
    RestatedStatement b;
};

/// Pairs that wait for somebody to say whether they are one. Owns its rows. GUI thread.
class RestatedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setPairs(std::vector<RestatedPair> pairs);
    [[nodiscard]] const std::vector<RestatedPair> &pairs() const { return m_pairs; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RestatedPair> m_pairs;
};

/// Paints a pair: each statement with its side, date and words, and below them why they seem to be one.
class RestatedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    RestatedDelegate(const widgets::Theme &theme, const RestatedModel &model, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintStatement(QPainter &painter, QRect place, const RestatedStatement &row) const;
    const widgets::Theme &m_theme;
    const RestatedModel &m_model;
};

} // namespace counterpart::commitments
