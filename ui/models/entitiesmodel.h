// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/subjectindex.h"

#include <QAbstractItemModel>

namespace counterpart::models {

/// People, topics, organisations, places and programmes in sections, the most spoken of first. GUI thread
/// only.
class EntitiesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        EntityRole = Qt::UserRole, ///< qint64 id; 0 for sections and topics
        TopicRole,                 ///< name; empty for all but topics
        IsSectionRole,
        RoleLineRole, ///< "Prime Minister, 3 names"
        BarsRole,     ///< QVariant of std::vector<std::pair<QString, int>>: side, count
        MostRole,     ///< largest count of the section
        FilterRole,   ///< name and aliases
        OverTimeRole, ///< QVariant of std::vector<int>: documents in equal stretches of time
    };

    explicit EntitiesModel(QObject *parent = nullptr);
    void setRows(std::vector<domain::EntityRow> entities, std::vector<domain::TopicCount> topics,
                 SubjectIndex subjects = {});
    [[nodiscard]] const domain::EntityRow *entity(domain::EntityId id) const;
    [[nodiscard]] bool hasTopic(const QString &name) const;
    [[nodiscard]] const SubjectIndex &subjects() const { return m_subjects; }
    [[nodiscard]] QModelIndex indexOf(domain::EntityId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Section
    {
        QString title;
        bool topics = false;
        int most = 0;
        std::vector<int> rows; ///< into m_entities or m_topics
    };

    void addSection(domain::EntityKind kind);
    void addTopics();
    [[nodiscard]] QVariant entityData(const domain::EntityRow &row, int role) const;
    [[nodiscard]] QVariant topicData(const domain::TopicCount &row, int role) const;

    std::vector<domain::EntityRow> m_entities;
    std::vector<domain::TopicCount> m_topics;
    std::vector<Section> m_sections;
    QHash<domain::EntityId, int> m_entityAt;
    SubjectIndex m_subjects;
};

} // namespace counterpart::models
