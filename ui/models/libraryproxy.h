// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/domain/tags.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace counterpart::models {

using domain::MeetingState;

/// Sorts the library and keeps what fits the filter: every word of the text somewhere in the row, the side,
/// the type, the state of the meeting, a tag or star on the document or its meeting, and the document among
/// those of the chosen entities. A meeting stays when it fits itself or a document of it does.
class LibraryProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LibraryProxy(QObject *parent = nullptr);
    /// nullopt: no restriction.
    void setDocuments(std::optional<QSet<domain::DocumentId>> documents);
    /// All of it at once; its days are no business of the list's.
    void setQuery(const domain::LibraryQuery &query);
    [[nodiscard]] const domain::LibraryQuery &query() const { return m_query; }
    /// How many documents are left, each counted once though it may stand under two meetings.
    [[nodiscard]] int countDocuments() const;
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || isNarrowed(); }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Narrowed by what a document is, and not by words alone: then a meeting stays for its documents' sake.
    [[nodiscard]] bool isNarrowed() const
    {
        return m_documents || m_query.side || m_query.type || m_query.state != MeetingState::Any ||
               isMarked();
    }
    /// By tags or stars.
    [[nodiscard]] bool isMarked() const { return !m_query.tag.isEmpty() || m_query.favourites; }
    template <typename Row>
    [[nodiscard]] bool carries(const Row &row) const;
    [[nodiscard]] bool isMarkFound(const domain::DocumentRow &row, const QModelIndex &index) const;
    [[nodiscard]] bool isStateFound(const domain::DocumentRow &row) const;
    [[nodiscard]] bool fits(const QModelIndex &index) const;
    [[nodiscard]] bool isOfKind(const QModelIndex &index) const;
    [[nodiscard]] bool hasWords(const QModelIndex &index) const;

    QStringList m_words;
    std::optional<QSet<domain::DocumentId>> m_documents;
    domain::LibraryQuery m_query;
};

} // namespace counterpart::models
