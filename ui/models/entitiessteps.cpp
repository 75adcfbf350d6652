// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the entities' model that takes a few rows anew and leaves all others where they are.
#include "core/base/giveback.h"
#include "ui/models/entitiesmodel.h"

#include <algorithm>
#include <ranges>

namespace counterpart::models {

void EntitiesModel::take(const EntitiesStep &step)
{
    if (step.whole || step.from != m_now) {
        setSnapshot(step.to ? step.to : std::make_shared<const EntitiesSnapshot>());
        return;
    }
    Q_EMIT aboutToBeRenewed();
    m_overTime.clear();
    const auto from = m_now;
    removeGone(step);
    rearrange(step);
    insertNew(step);
    for (size_t s = 0; s < step.sections.size(); ++s) {
        for (const int row : step.sections[s].changed) {
            const QModelIndex at = createIndex(row, 0, s + 1);
            Q_EMIT dataChanged(at, at);
        }
        if (from->sections[s].most != m_now->sections[s].most && !m_rows[s].empty()) // bars are as long as that
            Q_EMIT dataChanged(createIndex(0, 0, s + 1), createIndex(int(m_rows[s].size()) - 1, 0, s + 1),
                               {MostRole});
    }
    Q_EMIT renewed();
}

void EntitiesModel::removeGone(const EntitiesStep &step)
{
    for (size_t s = 0; s < step.sections.size(); ++s) {
        for (const int row : step.sections[s].gone | std::views::reverse) {
            beginRemoveRows(index(int(s), 0), row, row);
            m_rows[s].erase(m_rows[s].begin() + row);
            endRemoveRows();
        }
    }
}

/// What each of \p indexes stands for; empty for a section.
QStringList EntitiesModel::keysOf(const QModelIndexList &indexes) const
{
    QStringList keys;
    for (const QModelIndex &index : indexes)
        keys.append(index.parent().isValid()
                        ? keyOf(index.internalId() - 1, m_rows[index.internalId() - 1][size_t(index.row())])
                        : QString());
    return keys;
}

/// What an entry of m_rows stands for, the same in every snapshot.
QString EntitiesModel::keyOf(size_t section, int at) const
{
    return m_now->sections[section].topics ? m_now->topics[size_t(at)].name
                                           : QString::number(m_now->entities[size_t(at)].id.value);
}

/// Takes the new snapshot, for the rows that both have.
void EntitiesModel::rearrange(const EntitiesStep &step)
{
    const bool moved = std::ranges::any_of(step.sections, &EntitiesStep::Section::moved);
    if (moved)
        Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = moved ? persistentIndexList() : QModelIndexList();
    const QStringList keys = keysOf(before);
    base::giveBack(std::exchange(m_now, step.to));
    for (size_t s = 0; s < step.sections.size(); ++s) {
        m_rows[s] = m_now->sections[s].rows;
        for (const int row : step.sections[s].come | std::views::reverse)
            m_rows[s].erase(m_rows[s].begin() + row);
    }
    QModelIndexList after = before;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (keys[i].isEmpty())
            continue;
        const size_t section = before[i].internalId() - 1;
        const auto at = std::ranges::find(m_rows[section], keys[i],
                                          [&](int row) { return keyOf(section, row); });
        after[i] = createIndex(int(at - m_rows[section].begin()), 0, before[i].internalId());
    }
    changePersistentIndexList(before, after);
    if (moved)
        Q_EMIT layoutChanged();
}

void EntitiesModel::insertNew(const EntitiesStep &step)
{
    for (size_t s = 0; s < step.sections.size(); ++s) {
        for (const int row : step.sections[s].come) {
            beginInsertRows(index(int(s), 0), row, row);
            m_rows[s].insert(m_rows[s].begin() + row, m_now->sections[s].rows[size_t(row)]);
            endInsertRows();
        }
    }
}

} // namespace counterpart::models
