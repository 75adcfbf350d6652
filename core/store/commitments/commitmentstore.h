// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Undertakings and what a person decided about them.
class CommitmentStore
{
public:
    explicit CommitmentStore(const Database &database) : m_database(database) {}

    /// All commitments with side, meeting and date of their document, by document and place in it; without
    /// those that a person rejected. What people say of them is applied.
    [[nodiscard]] base::Result<std::vector<domain::CommitmentRow>> rows() const;
    /// Those of \p ids that are there and not rejected.
    [[nodiscard]] base::Result<std::vector<domain::CommitmentRow>>
    rows(const std::vector<domain::CommitmentId> &ids) const;
    [[nodiscard]] base::Result<std::vector<domain::CommitmentRow>> rejected() const;
    /// What a person says is \p id, said again.
    [[nodiscard]] base::Result<std::vector<domain::CommitmentRow>> mergedInto(domain::CommitmentId id) const;
    /// Those of \p ids that are there, rejected ones too.
    [[nodiscard]] base::Result<std::vector<domain::CommitmentRow>>
    allOf(const std::vector<domain::CommitmentId> &ids) const;
    /// That one that was asked for is not there.
    [[nodiscard]] static base::Error gone();
    /// Also a rejected one; NotFound when there is none.
    [[nodiscard]] base::Result<domain::CommitmentRow> row(domain::CommitmentId id) const;
    /// Those that have their place in the current revision.
    [[nodiscard]] base::Result<std::vector<domain::CommitmentRow>> ofDocument(domain::DocumentId id) const;

    /// Replaces the detected commitments of a document. One that is found again (see matchCommitments())
    /// keeps its id; one that a person decided about is kept even when it is not.
    [[nodiscard]] static base::Result<void> replace(Transaction &transaction, domain::DocumentId document,
                                                    domain::RevisionId revision, const QString &text,
                                                    const std::vector<domain::Commitment> &facts);
    /// Adds what a person found: words, place and fact of \p row.
    [[nodiscard]] static base::Result<domain::CommitmentId>
    insertEntered(Transaction &transaction, const domain::CommitmentRow &row, domain::RevisionId revision);

private:
    [[nodiscard]] base::Result<std::vector<domain::CommitmentRow>> select(const QString &where,
                                                                          const QVariantList &values) const;
    const Database &m_database;
};

} // namespace counterpart::store
