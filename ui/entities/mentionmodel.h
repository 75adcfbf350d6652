// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/entities/entities.h"

#include <QAbstractListModel>

namespace counterpart::entities {

/// Places where an entity is written, with what stands around each. GUI thread only.
class MentionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SideRole = Qt::UserRole, ///< code
        HeadRole,                ///< title of the document
        DateRole,
        MarkBeginRole, ///< of the mention, in the shown text
        MarkLengthRole,
    };

    using QAbstractListModel::QAbstractListModel;
    void setMentions(std::vector<workspace::EntityMention> mentions);
    [[nodiscard]] const std::vector<workspace::EntityMention> &mentions() const { return m_mentions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<workspace::EntityMention> m_mentions;
};

} // namespace counterpart::entities
