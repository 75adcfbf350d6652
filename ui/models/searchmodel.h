// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/foundpassages.h"

#include <QAbstractItemModel>

namespace counterpart::models {

/// What a search found: documents, the best first, and below each its passages. Where there is more it is
/// asked for as a view comes to the end; what one document has beyond its first passages is a row that says
/// so. GUI thread only.
class SearchModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        DocumentRole = Qt::UserRole, ///< qint64 id
        IsDocumentRole,
        SideRole,
        DateTextRole,
        MarksRole, ///< std::vector<text::Range> in the shown text
        BeginRole, ///< of the passage in the revision
        EndRole,
        MoreRole, ///< of the row below passages: how many the document has that are not here; 0 for other
                  ///< rows
    };

    explicit SearchModel(QObject *parent = nullptr);
    /// The first page in place of all that was here.
    void setPage(domain::SearchPage page);
    /// The page that was asked for by moreWanted().
    void append(domain::SearchPage page);
    /// That page could not be read: it may be asked for again.
    void moreFailed() { m_isAsked = false; }
    /// Every passage of a document.
    void setPassages(domain::DocumentId document, std::vector<domain::SearchHit> passages);
    /// Where the next page begins; nullopt: everything is here.
    [[nodiscard]] const std::optional<domain::SearchKey> &next() const { return m_next; }
    /// Of all documents that are here, those that are not shown yet among them.
    [[nodiscard]] int passageCount() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Not QAbstractItemModel's fetchMore(): a tree asks for that whenever it lays itself out, and would read
    /// all.
    [[nodiscard]] bool canLoadMore() const { return m_next && !m_isAsked; }
    void loadMore();

Q_SIGNALS:
    void moreWanted();

private:
    [[nodiscard]] QVariant documentData(const domain::FoundDocument &document, int role) const;
    [[nodiscard]] static int moreOf(const domain::FoundDocument &document);

    std::vector<domain::FoundDocument> m_documents;
    std::optional<domain::SearchKey> m_next;
    bool m_isAsked = false; ///< for the next page
};

} // namespace counterpart::models
