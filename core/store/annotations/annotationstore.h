// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/annotations.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Annotations and their codes.
class AnnotationStore
{
public:
    explicit AnnotationStore(const Database &database) : m_database(database) {}

    /// By document and place. A code of \p filter counts with all below it.
    [[nodiscard]] base::Result<std::vector<domain::AnnotationRow>>
    rows(const domain::AnnotationFilter &filter = {}) const;
    /// NotFound when there is no such annotation.
    [[nodiscard]] base::Result<domain::AnnotationRow> row(domain::AnnotationId id) const;
    /// Number of annotations of each document that has any.
    [[nodiscard]] base::Result<std::vector<std::pair<domain::DocumentId, int>>> counts() const;

    /// Adds an annotation with its codes, into \p revision (invalid: an orphan that never had a place here).
    [[nodiscard]] static base::Result<domain::AnnotationId>
    insert(Transaction &transaction, const domain::AnnotationRow &row, domain::RevisionId revision);
    [[nodiscard]] static base::Result<void> setMemo(Transaction &transaction, domain::AnnotationId id,
                                                    const QString &memo, const QDateTime &modified);
    [[nodiscard]] static base::Result<void> setCodes(Transaction &transaction, domain::AnnotationId id,
                                                     const std::vector<domain::CodeId> &codes,
                                                     const QDateTime &modified);
    [[nodiscard]] static base::Result<void> setPlace(Transaction &transaction, domain::AnnotationId id,
                                                     domain::RevisionId revision, const text::Anchor &anchor,
                                                     const QDateTime &modified);
    /// For good.
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, domain::AnnotationId id,
                                                   const QString &author);

private:
    [[nodiscard]] base::Result<std::vector<domain::AnnotationRow>>
    select(const QString &where, const QVariantList &values, int memoCharacters) const;
    const Database &m_database;
};

} // namespace counterpart::store
