// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/entitiesproxy.h"

#include "ui/models/entitiesmodel.h"
#include "ui/widgets/fuzzy.h"

namespace counterpart::entities {

namespace {
/// Below this the letters are found by chance only.
constexpr int LeastPerLetter = 8;
} // namespace

using models::EntitiesModel;

EntitiesProxy::EntitiesProxy(QObject *parent) : QSortFilterProxyModel(parent) {}

void EntitiesProxy::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateRowsFilter();
}

void EntitiesProxy::toggleSection(const QString &title)
{
    if (!m_open.remove(title))
        m_open.insert(title);
    invalidateRowsFilter();
}

int EntitiesProxy::hiddenRows(const QModelIndex &section) const
{
    return sourceModel()->rowCount(mapToSource(section)) - rowCount(section);
}

bool EntitiesProxy::fits(const QModelIndex &index) const
{
    const auto score = widgets::fuzzyScore(m_text, index.data(EntitiesModel::FilterRole).toString());
    return score && *score >= LeastPerLetter * m_text.size();
}

bool EntitiesProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!parent.isValid()) {
        if (m_text.isEmpty())
            return true;
        for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
            if (fits(sourceModel()->index(child, 0, index)))
                return true;
        }
        return false;
    }
    if (!m_text.isEmpty())
        return fits(index);
    return row < (m_open.contains(parent.data().toString()) ? ShownAtMost : ShownFirst);
}

} // namespace counterpart::entities
