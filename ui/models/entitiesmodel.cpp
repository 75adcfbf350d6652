// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entitiesmodel.h"

#include "ui/models/wording.h"

#include <algorithm>

namespace counterpart::models {

using namespace Qt::StringLiterals;

using Bars = std::vector<std::pair<QString, int>>;

namespace {

constexpr quintptr Top = 0; ///< id of a section's index; below it, section number + 1

int sum(const Bars &bars)
{
    int total = 0;
    for (const auto &[side, count] : bars)
        total += count;
    return total;
}

/// The sides in one order for all rows, so that bars can be compared by eye.
Bars ordered(Bars bars)
{
    std::ranges::sort(bars, {}, [](const auto &bar) {
        const QString &side = bar.first;
        return std::pair(side == u"us" ? 0 : side == u"kh" ? 1 : 2, side);
    });
    return bars;
}

} // namespace

EntitiesModel::EntitiesModel(QObject *parent) : QAbstractItemModel(parent) {}

void EntitiesModel::setRows(std::vector<domain::EntityRow> entities, std::vector<domain::TopicCount> topics,
                            SubjectIndex subjects)
{
    beginResetModel();
    m_subjects = std::move(subjects);
    m_entities = std::move(entities);
    m_topics = std::move(topics);
    for (domain::EntityRow &row : m_entities)
        row.mentionsBySide = ordered(std::move(row.mentionsBySide));
    for (domain::TopicCount &row : m_topics)
        row.documentsBySide = ordered(std::move(row.documentsBySide));
    m_entityAt.clear();
    for (size_t i = 0; i < m_entities.size(); ++i)
        m_entityAt.insert(m_entities[i].id, int(i));
    m_sections.clear();
    addSection(domain::EntityKind::Person);
    addTopics();
    addSection(domain::EntityKind::Organization);
    addSection(domain::EntityKind::Place);
    addSection(domain::EntityKind::Programme);
    endResetModel();
}

void EntitiesModel::addSection(domain::EntityKind kind)
{
    Section section{entityKindName(kind), false, 0, {}};
    for (size_t i = 0; i < m_entities.size(); ++i) {
        if (m_entities[i].kind != kind)
            continue;
        section.rows.push_back(static_cast<int>(i));
        section.most = std::max(section.most, m_entities[i].mentions);
    }
    std::ranges::stable_sort(section.rows, [this](int a, int b) {
        const auto &left = m_entities[static_cast<size_t>(a)];
        const auto &right = m_entities[static_cast<size_t>(b)];
        return std::tie(right.mentions, left.name) < std::tie(left.mentions, right.name);
    });
    if (!section.rows.empty())
        m_sections.push_back(std::move(section));
}

void EntitiesModel::addTopics()
{
    Section section{tr("Topics"), true, 0, {}};
    for (size_t i = 0; i < m_topics.size(); ++i) {
        section.rows.push_back(static_cast<int>(i));
        section.most = std::max(section.most, sum(m_topics[i].documentsBySide));
    }
    std::ranges::stable_sort(section.rows, [this](int a, int b) {
        const auto &left = m_topics[static_cast<size_t>(a)];
        const auto &right = m_topics[static_cast<size_t>(b)];
        return std::tie(right.documents, left.name) < std::tie(left.documents, right.name);
    });
    if (!section.rows.empty())
        m_sections.push_back(std::move(section));
}

const domain::EntityRow *EntitiesModel::entity(domain::EntityId id) const
{
    const int at = m_entityAt.value(id, -1);
    return at < 0 ? nullptr : &m_entities[static_cast<size_t>(at)];
}

bool EntitiesModel::hasTopic(const QString &name) const
{
    return std::ranges::contains(m_topics, name, &domain::TopicCount::name);
}

QModelIndex EntitiesModel::indexOf(domain::EntityId id) const
{
    const int at = m_entityAt.value(id, -1);
    for (size_t s = 0; at >= 0 && s < m_sections.size(); ++s) {
        const std::vector<int> &rows = m_sections[s].rows;
        if (m_sections[s].topics)
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
        return static_cast<int>(m_sections.size());
    if (parent.internalId() != Top)
        return 0;
    return static_cast<int>(m_sections[static_cast<size_t>(parent.row())].rows.size());
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
        const Section &section = m_sections[static_cast<size_t>(index.row())];
        if (role == Qt::DisplayRole)
            return section.title;
        return role == IsSectionRole ? QVariant(true) : QVariant();
    }
    const Section &section = m_sections[index.internalId() - 1];
    const auto at = static_cast<size_t>(section.rows[static_cast<size_t>(index.row())]);
    if (role == MostRole)
        return section.most;
    if (role == IsSectionRole)
        return false;
    return section.topics ? topicData(m_topics[at], role) : entityData(m_entities[at], role);
}

QVariant EntitiesModel::entityData(const domain::EntityRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
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
    case OverTimeRole:
        return QVariant::fromValue(m_subjects.overTime(row.id));
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
    case OverTimeRole:
        return QVariant::fromValue(m_subjects.overTime(row.name));
    default:
        return {};
    }
}

Qt::ItemFlags EntitiesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.internalId() == Top ? Qt::ItemIsEnabled
                                     : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace counterpart::models
