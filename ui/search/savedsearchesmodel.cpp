// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savedsearchesmodel.h"

#include "ui/models/wording.h"

namespace counterpart::search {

using namespace Qt::StringLiterals;

void SavedSearchesModel::setRows(std::vector<domain::SavedSearch> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const domain::SavedSearch *SavedSearchesModel::row(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? &m_rows[size_t(index.row())] : nullptr;
}

int SavedSearchesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SavedSearchesModel::data(const QModelIndex &index, int role) const
{
    const domain::SavedSearch *search = row(index);
    if (!search)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return search->name;
    case Qt::ToolTipRole:
        return u"%1\n%2"_s.arg(search->name, queryText(search->query));
    case Qt::AccessibleDescriptionRole:
        return queryText(search->query);
    default:
        return {};
    }
}

Qt::ItemFlags SavedSearchesModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool SavedSearchesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const domain::SavedSearch *search = row(index);
    const QString name = value.toString().simplified();
    if (!search || role != Qt::EditRole || name.isEmpty() || name == search->name)
        return false;
    domain::SavedSearch renamed = *search;
    renamed.name = name;
    Q_EMIT renameAsked(renamed);
    return false; // shown once it is in the store
}

QString queryText(const domain::SearchQuery &query)
{
    QStringList parts{query.text};
    if (!query.side.isEmpty())
        parts.append(models::sideName(query.side));
    if (query.from)
        parts.append(SavedSearchesModel::tr("from %1").arg(query.from->toString(Qt::ISODate)));
    if (query.to)
        parts.append(SavedSearchesModel::tr("to %1").arg(query.to->toString(Qt::ISODate)));
    if (!query.entity.isEmpty())
        parts.append(query.entity);
    if (!query.topic.isEmpty())
        parts.append(query.topic);
    return parts.join(u" · "_s);
}

} // namespace counterpart::search
