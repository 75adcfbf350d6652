// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/models/entitiessnapshot.h"

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
        KindRole,     ///< domain::EntityKind as int, of an entity
        OverTimeRole, ///< QVariant of std::vector<int>: documents in equal stretches of time
    };

    explicit EntitiesModel(QObject *parent = nullptr);
    void setRows(std::vector<domain::EntityRow> entities, std::vector<domain::TopicCount> topics,
                 SubjectIndex subjects = {});
    [[nodiscard]] const domain::EntityRow *entity(domain::EntityId id) const;
    [[nodiscard]] bool hasTopic(const QString &name) const;
    /// The same, made ready elsewhere. Nothing happens when it has the rows that are there.
    void setSnapshot(std::shared_ptr<const EntitiesSnapshot> snapshot);
    /// Rows go, move, come and change as \p step has it; where it does not begin with what is here, or does
    /// too much, all are shown anew.
    void take(const EntitiesStep &step);
    [[nodiscard]] std::shared_ptr<const EntitiesSnapshot> shared() const { return m_now; }
    [[nodiscard]] const EntitiesSnapshot &snapshot() const { return *m_now; }
    [[nodiscard]] const SubjectIndex &subjects() const { return m_now->subjects; }
    [[nodiscard]] QModelIndex indexOf(domain::EntityId id) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Entities can be named in place, where the store can be written. The model only asks for it.
    void setEditable(bool editable) { m_editable = editable; }
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    /// Entities are dropped on the one that they are.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::LinkAction; }
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::LinkAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// Before and after rows are others in any way, a reset too: places in the sections may be others, and
    /// what entity() and subjects() answer.
    void aboutToBeRenewed();
    void renewed();
    void renameRequested(counterpart::domain::EntityId entity, const QString &name);
    /// \p others are the same as \p into.
    void mergeRequested(counterpart::domain::EntityId into,
                        const QList<counterpart::domain::EntityId> &others);

private:
    using Section = EntitiesSnapshot::Section;

    void restart(std::shared_ptr<const EntitiesSnapshot> snapshot);
    void removeGone(const EntitiesStep &step);
    void rearrange(const EntitiesStep &step);
    void insertNew(const EntitiesStep &step);
    [[nodiscard]] QStringList keysOf(const QModelIndexList &indexes) const;
    [[nodiscard]] QString keyOf(size_t section, int at) const;
    [[nodiscard]] QVariant overTime(const Section &section, const QModelIndex &index) const;
    [[nodiscard]] QVariant entityData(const domain::EntityRow &row, int role) const;
    [[nodiscard]] QVariant topicData(const domain::TopicCount &row, int role) const;

    std::shared_ptr<const EntitiesSnapshot> m_now;
    std::vector<std::vector<int>> m_rows; ///< of each section, as EntitiesSnapshot::Section::rows
    mutable QHash<quintptr, QVariant> m_overTime; ///< pictures that were asked for, by section and row
    bool m_editable = false;
};

} // namespace counterpart::models
