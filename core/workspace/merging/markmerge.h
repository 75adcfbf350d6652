// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/domain/tags.h"
#include "core/store/database/transaction.h"
#include "core/workspace/merging/merging.h"
#include "core/workspace/merging/shareddocuments.h"

#include <QHash>

namespace counterpart::workspace {

/// Brings in what a copy knows of whole documents, meetings and comparisons: tags, favourites, accounts that
/// a side did not publish, judgements of passages. All are added up; what is decided here stays.
class MarkMerge
{
public:
    MarkMerge(store::Transaction &transaction, const store::Database &other, SharedDocuments &documents,
              MergeSummary &summary);
    [[nodiscard]] base::Result<void> run();

private:
    [[nodiscard]] base::Result<void> findMeetings();
    [[nodiscard]] base::Result<void> tags();
    [[nodiscard]] base::Result<void> unpublished();
    [[nodiscard]] base::Result<void> judgements();
    [[nodiscard]] base::Result<void> judgementsOf(domain::DocumentId a, domain::DocumentId b);

    /// A meeting of the copy, and the one here that has most of its documents.
    struct Pair
    {
        domain::MeetingRow there;
        domain::MeetingRow here;
    };
    store::Transaction &m_transaction;
    const store::Database &m_other;
    SharedDocuments &m_documents;
    MergeSummary &m_summary;
    QHash<domain::MeetingId, Pair> m_meetings; ///< by there
};

} // namespace counterpart::workspace
