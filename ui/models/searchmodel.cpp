// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchmodel.h"

#include "ui/models/wording.h"

#include <QHash>

namespace counterpart::models {

namespace {
constexpr quintptr Top = 0; ///< id of a document's index; below it, document number + 1
}

SearchModel::SearchModel(QObject *parent) : QAbstractItemModel(parent) {}

void SearchModel::setHits(std::vector<domain::SearchHit> hits)
{
    beginResetModel();
    m_hits = std::move(hits);
    for (domain::SearchHit &hit : m_hits)
        hit.snippet.replace(u'\n', u' '); // a passage is shown as running text; marks keep their places
    m_documents.clear();
    QHash<domain::DocumentId, size_t> at;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        const domain::DocumentId id = m_hits[i].document;
        if (!at.contains(id)) {
            at.insert(id, m_documents.size());
            m_documents.emplace_back();
        }
        m_documents[at.value(id)].push_back(static_cast<int>(i));
    }
    endResetModel();
}

QModelIndex SearchModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : Top);
}

QModelIndex SearchModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == Top)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, Top);
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_documents.size());
    return parent.internalId() == Top
               ? static_cast<int>(m_documents[static_cast<size_t>(parent.row())].size())
               : 0;
}

int SearchModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isDocument = index.internalId() == Top;
    const auto &document =
        m_documents[isDocument ? static_cast<size_t>(index.row()) : index.internalId() - 1];
    const auto &hit =
        m_hits[static_cast<size_t>(document[isDocument ? 0 : static_cast<size_t>(index.row())])];
    switch (role) {
    case Qt::DisplayRole:
        if (!isDocument)
            return hit.snippet;
        return hit.title.isEmpty() ? tr("Untitled document") : hit.title;
    case DocumentRole:
        return hit.document.value;
    case IsDocumentRole:
        return isDocument;
    case SideRole:
        return hit.side;
    case DateTextRole:
        return dateText(hit.published);
    case MarksRole:
        return isDocument ? QVariant() : QVariant::fromValue(hit.marks);
    case BeginRole:
        return hit.range.begin;
    case EndRole:
        return hit.range.end;
    default:
        return {};
    }
}

} // namespace counterpart::models
