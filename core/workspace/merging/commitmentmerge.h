// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/copies/copystore.h"
#include "core/workspace/merging/merging.h"
#include "core/workspace/merging/shareddocuments.h"

#include <QHash>

namespace counterpart::workspace {

/// Brings in what was decided about commitments in a copy; Merging says by which rules.
class CommitmentMerge
{
public:
    CommitmentMerge(store::Transaction &transaction, const store::Database &other, SharedDocuments &documents,
                    const QString &author, MergeSummary &summary);
    [[nodiscard]] base::Result<void> run();

private:
    /// The commitment here that theirs is, made where there is none; invalid where its document is missing.
    [[nodiscard]] base::Result<domain::CommitmentId> here(domain::CommitmentId theirs, const QString &uuid);
    [[nodiscard]] base::Result<domain::CommitmentId> make(domain::CommitmentRow row,
                                                          domain::CommitmentId theirs);
    [[nodiscard]] base::Result<bool> edits(domain::CommitmentId theirs, domain::CommitmentId ours);
    [[nodiscard]] base::Result<bool> evidence(domain::CommitmentId theirs, domain::CommitmentId ours);
    [[nodiscard]] base::Result<void> addEvidence(domain::EvidenceRow row, domain::CommitmentId ours);
    [[nodiscard]] base::Result<bool> history(domain::CommitmentId theirs, domain::CommitmentId ours);
    [[nodiscard]] base::Result<bool> rejection(domain::CommitmentId theirs, domain::CommitmentId ours);
    [[nodiscard]] base::Result<bool> staysRejected(domain::CommitmentId theirs, domain::CommitmentId ours);
    [[nodiscard]] base::Result<void> repeats();
    [[nodiscard]] base::Result<void> lineages();
    [[nodiscard]] base::Result<void> rejectedPairs();
    [[nodiscard]] base::Result<void> join(domain::CommitmentId a, domain::CommitmentId b);

    /// One that was merged into another one there.
    struct Repeat
    {
        domain::CommitmentId ours;
        domain::CommitmentId into; ///< there
        QString author;
    };
    store::Transaction &m_transaction;
    const store::Database &m_other;
    SharedDocuments &m_documents;
    QString m_author;
    MergeSummary &m_summary;
    QHash<QString, store::RemovedItem> m_removed;
    QHash<domain::CommitmentId, domain::CommitmentId> m_here; ///< by there
    std::vector<Repeat> m_repeats;
};

} // namespace counterpart::workspace
