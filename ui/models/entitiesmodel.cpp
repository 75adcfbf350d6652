// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entitiesmodel.h"

#include "core/base/giveback.h"
#include "ui/models/wording.h"

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr Top = 0; ///< id of a section's index; below it, section number + 1

} // namespace

EntitiesModel::EntitiesModel(QObject *parent)
    : QAbstractItemModel(parent), m_now(std::make_shared<EntitiesSnapshot>())
{
}

void EntitiesModel::setRows(std::vector<domain::EntityRow> entities, std::vector<domain::TopicCount> topics,
                            SubjectIndex subjects)
{
    setSnapshot(EntitiesSnapshot::make(std::move(entities), std::move(topics), std::move(subjects)));
}

void EntitiesModel::setSnapshot(std::shared_ptr<const EntitiesSnapshot> snapshot)
{
    // Read again for some other reason: who is just naming an entity must not lose the box.
    if (snapshot->isSame(*m_now))
        m_now = std::move(snapshot); // what comes next begins with it
    else
        restart(std::move(snapshot));
}

void EntitiesModel::restart(std::shared_ptr<const EntitiesSnapshot> snapshot)
{
    Q_EMIT aboutToBeRenewed();
    beginResetModel();
    base::giveBack(std::exchange(m_now, std::move(snapshot)));
    m_rows.clear();
    for (const Section &section : m_now->sections)
        m_rows.push_back(section.rows);
    m_overTime.clear();
    endResetModel();
    Q_EMIT renewed();
}

const domain::EntityRow *EntitiesModel::entity(domain::EntityId id) const
{
    const int at = m_now->entityAt.value(id, -1);
    return at < 0 ? nullptr : &m_now->entities[static_cast<size_t>(at)];
}

bool EntitiesModel::hasTopic(const QString &name) const
{
    return std::ranges::contains(m_now->topics, name, &domain::TopicCount::name);
}

QModelIndex EntitiesModel::indexOf(domain::EntityId id) const
{
    const int at = m_now->entityAt.value(id, -1);
    for (size_t s = 0; at >= 0 && s < m_now->sections.size(); ++s) {
        const std::vector<int> &rows = m_rows[s];
        if (m_now->sections[s].topics)
            continue;
        if (const auto row = std::ranges::find(rows, at); row != rows.end())
            return createIndex(static_cast<int>(row - rows.begin()), 0, s + 1);
    }
    return {};
}

QModelIndex EntitiesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : Top);
}

QModelIndex EntitiesModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == Top)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, Top);
}

int EntitiesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_now->sections.size());
    if (parent.internalId() != Top)
        return 0;
    return static_cast<int>(m_rows[static_cast<size_t>(parent.row())].size());
}

int EntitiesModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant EntitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == Top) {
        const Section &section = m_now->sections[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return section.topics ? tr("Topics") : entityKindName(section.kind);
        return role == IsSectionRole ? QVariant(true) : QVariant();
    }
    const Section &section = m_now->sections[index.internalId() - 1];
    const auto at = static_cast<size_t>(m_rows[index.internalId() - 1][static_cast<size_t>(index.row())]);
    if (role == MostRole)
        return section.most;
    if (role == IsSectionRole)
        return false;
    if (role == OverTimeRole)
        return overTime(section, index);
    return section.topics ? topicData(m_now->topics[at], role) : entityData(m_now->entities[at], role);
}

/// Painted again and again: made once.
QVariant EntitiesModel::overTime(const Section &section, const QModelIndex &index) const
{
    const quintptr key = index.internalId() << 32 | quintptr(index.row());
    const auto known = m_overTime.constFind(key);
    if (known != m_overTime.cend())
        return *known;
    const auto at = static_cast<size_t>(m_rows[index.internalId() - 1][static_cast<size_t>(index.row())]);
    const QVariant picture =
        QVariant::fromValue(section.topics ? m_now->subjects.overTime(m_now->topics[at].name)
                                           : m_now->subjects.overTime(m_now->entities[at].id));
    m_overTime.insert(key, picture);
    return picture;
}

QVariant EntitiesModel::entityData(const domain::EntityRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.name;
    case KindRole:
        return int(row.kind);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList lines{row.name};
        lines += row.roles;
        if (!row.aliases.isEmpty())
            lines.append(tr("Also: %1").arg(row.aliases.join(u", "_s)));
        for (const auto &[side, count] : row.mentionsBySide)
            lines.append(u"%1: %2"_s.arg(sideName(side), tr("%n mention(s)", nullptr, count)));
        return lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    case EntityRole:
        return row.id.value;
    case TopicRole:
        return QString();
    case RoleLineRole: {
        QStringList parts;
        if (!row.roles.isEmpty())
            parts.append(row.roles.last());
        if (row.aliases.size() > 1)
            parts.append(tr("%n name(s)", nullptr, static_cast<int>(row.aliases.size()) + 1));
        return row.kind == domain::EntityKind::Person ? parts.join(u" · "_s) : QString();
    }
    case BarsRole:
        return QVariant::fromValue(row.mentionsBySide);
    case FilterRole:
        return row.name + u' ' + row.aliases.join(u' ');
    default:
        return {};
    }
}

QVariant EntitiesModel::topicData(const domain::TopicCount &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case TopicRole:
    case FilterRole:
        return row.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList lines{row.name};
        for (const auto &[side, count] : row.documentsBySide)
            lines.append(u"%1: %2"_s.arg(sideName(side), tr("%n document(s)", nullptr, count)));
        return lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
    }
    case EntityRole:
        return 0;
    case BarsRole:
        return QVariant::fromValue(row.documentsBySide);
    default:
        return {};
    }
}

Qt::ItemFlags EntitiesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (index.internalId() == Top)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_editable && !m_now->sections[index.internalId() - 1].topics)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return flags;
}

} // namespace counterpart::models
