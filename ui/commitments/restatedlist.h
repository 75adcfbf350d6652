// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lineage.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTimer>

#include <memory>

namespace counterpart::domain {
struct CommitmentRow;
}
namespace counterpart::models {
class CommitmentsModel;
}

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::commitments {

/// Pairs that wait for somebody to say whether they are one; what they state is looked up where it is shown,
/// for there may be tens of thousands. GUI thread.
class RestatedModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using Pairs = std::shared_ptr<const domain::LineageProposals>;

    /// \p commitments outlive the model.
    explicit RestatedModel(const models::CommitmentsModel &commitments);
    /// Null for none.
    void setPairs(Pairs pairs);
    [[nodiscard]] const domain::LineageProposal &pair(int row) const
    {
        return m_pairs->best[size_t(m_shown[size_t(row)])];
    }
    /// How many are left out, less alike than these.
    [[nodiscard]] int leftOut() const { return m_pairs ? m_pairs->leftOutInAll : 0; }
    /// As it stands in the store; empty where it has just gone: its pairs follow.
    [[nodiscard]] const domain::CommitmentRow &statement(domain::CommitmentId id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isThere(int pair) const;
    void forgetTheGone();

    const models::CommitmentsModel &m_commitments;
    Pairs m_pairs;
    std::vector<int> m_shown; ///< into m_pairs->best: those of which both are in the store
    QTimer m_looking;         ///< several that go at a time are looked for once
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
    void paintStatement(QPainter &painter, QRect place, const domain::CommitmentRow &row) const;
    const widgets::Theme &m_theme;
    const RestatedModel &m_model;
};

} // namespace counterpart::commitments
