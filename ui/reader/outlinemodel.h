// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QAbstractListModel>

namespace counterpart::reader {

/// The sentences of a document, each with its act, as a list to jump by: in their order, or under the topics
/// that they treat, which then stand as heads before them. Topics that say little are left out.
class OutlineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { BeginRole = Qt::UserRole, EndRole, ActRole, StrengthRole, IsHeadRole };

    using QAbstractListModel::QAbstractListModel;
    void setView(const domain::DocumentView &view);
    void setByTopic(bool byTopic);
    [[nodiscard]] bool isByTopic() const { return m_byTopic; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        text::Range range;
        QString text;
        QString act;
        int strength = 0;
        bool isHead = false;
    };
    void fill();

    bool m_byTopic = false;
    std::vector<Row> m_sentences;
    std::vector<domain::TopicFact> m_topics;
    std::vector<Row> m_rows; ///< as they are shown
};

} // namespace counterpart::reader
