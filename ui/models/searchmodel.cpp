// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchmodel.h"

#include "ui/models/wording.h"

#include <algorithm>
#include <iterator>

namespace counterpart::models {

using domain::FoundDocument;

namespace {

constexpr quintptr Top = 0; ///< id of a document's index; below it, document number + 1

/// A passage is shown as running text; marks keep their places.
void straighten(std::vector<domain::SearchHit> &passages)
{
    for (domain::SearchHit &passage : passages)
        passage.snippet.replace(u'\n', u' ');
}

} // namespace

SearchModel::SearchModel(QObject *parent) : QAbstractItemModel(parent) {}

void SearchModel::setPage(domain::SearchPage page)
{
    beginResetModel();
    m_documents = std::move(page.documents);
    m_next = page.next;
    m_isAsked = false;
    for (FoundDocument &document : m_documents)
        straighten(document.passages);
    endResetModel();
}

void SearchModel::append(domain::SearchPage page)
{
    m_next = page.next;
    m_isAsked = false;
    if (page.documents.empty())
        return;
    const int first = static_cast<int>(m_documents.size());
    beginInsertRows({}, first, first + static_cast<int>(page.documents.size()) - 1);
    for (FoundDocument &document : page.documents)
        straighten(document.passages);
    std::ranges::move(page.documents, std::back_inserter(m_documents));
    endInsertRows();
}

void SearchModel::setPassages(domain::DocumentId document, std::vector<domain::SearchHit> passages)
{
    const auto found = std::ranges::find(m_documents, document, &FoundDocument::id);
    if (found == m_documents.end() || passages.size() <= found->passages.size())
        return;
    straighten(passages);
    const QModelIndex parent = index(static_cast<int>(found - m_documents.begin()), 0);
    const int first = static_cast<int>(found->passages.size());
    if (moreOf(*found) > 0) { // the row that says so
        beginRemoveRows(parent, first, first);
        found->count = first;
        endRemoveRows();
    }
    beginInsertRows(parent, first, static_cast<int>(passages.size()) - 1);
    found->passages = std::move(passages);
    found->count = static_cast<int>(found->passages.size());
    endInsertRows();
}

int SearchModel::moreOf(const FoundDocument &document)
{
    return document.count - static_cast<int>(document.passages.size());
}

int SearchModel::passageCount() const
{
    int count = 0;
    for (const FoundDocument &document : m_documents)
        count += document.count;
    return count;
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
    if (parent.internalId() != Top)
        return 0;
    const FoundDocument &document = m_documents[static_cast<size_t>(parent.row())];
    return static_cast<int>(document.passages.size()) + (moreOf(document) > 0 ? 1 : 0);
}

int SearchModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SearchModel::documentData(const FoundDocument &document, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return document.title.isEmpty() ? tr("Untitled document") : document.title;
    case DocumentRole:
        return document.id.value;
    case SideRole:
        return document.side;
    case DateTextRole:
        return dateText(document.published);
    default:
        return {};
    }
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isDocument = index.internalId() == Top;
    const FoundDocument &document =
        m_documents[isDocument ? static_cast<size_t>(index.row()) : index.internalId() - 1];
    if (role == IsDocumentRole)
        return isDocument;
    const bool isMore = !isDocument && static_cast<size_t>(index.row()) == document.passages.size();
    if (role == MoreRole)
        return isMore ? moreOf(document) : 0;
    if (isMore && role == Qt::DisplayRole)
        return tr("%n more passage(s) in this document", nullptr, moreOf(document));
    // A line of the document leads to its first passage.
    const size_t row = isDocument ? 0 : static_cast<size_t>(index.row());
    const domain::SearchHit *hit = row < document.passages.size() ? &document.passages[row] : nullptr;
    if (role == BeginRole)
        return hit ? hit->range.begin : 0;
    if (role == EndRole)
        return hit ? hit->range.end : 0;
    if (!isDocument && hit && role == Qt::DisplayRole)
        return hit->snippet;
    if (!isDocument && hit && role == MarksRole)
        return QVariant::fromValue(hit->marks);
    return isDocument || role != Qt::DisplayRole ? documentData(document, role) : QVariant();
}

void SearchModel::loadMore()
{
    if (!canLoadMore())
        return;
    m_isAsked = true;
    Q_EMIT moreWanted();
}

} // namespace counterpart::models
