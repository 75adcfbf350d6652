// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/service.h"

#include <QStringList>

namespace counterpart::workspace {

/// What a merge brought in, and what it could not.
struct MergeSummary
{
    int codes = 0;       ///< new here
    int annotations = 0; ///< new here
    int changed = 0;     ///< codes and annotations that were here and say more now
    int commitments = 0; ///< about which something new is decided
    int lineages = 0;    ///< pairs newly one undertaking
    int tags = 0;        ///< tags and favourites newly on a document or a meeting
    int unpublished = 0; ///< accounts newly known not to be published
    int judgements = 0;  ///< passages newly judged
    QStringList missing; ///< documents of the copy that are not here: import them and merge again
    QStringList notes;   ///< what both had decided otherwise, and which of it holds
};

struct MergeOutcome
{
    Change change;
    MergeSummary summary;
};

/// Brings in what a colleague noted in a copy of the store: Workspace::merging(). Rows are the same when
/// their UUIDs are; of two versions the later holds, memos that differ are both kept, codes of an annotation
/// are added up, histories, evidence and tags too. What was taken away here stays away unless it was changed
/// there since; what was taken away there stays here. Merging again changes nothing.
class Merging : public Service
{
public:
    using Service::Service;

    /// Errors: Refused for this very store, NewerStore for a copy of a newer program, NotAStore. A copy of an
    /// older program is read by way of a temporary one; \p path itself is never changed.
    [[nodiscard]] base::Result<MergeOutcome> mergeFrom(const QString &path, const QString &author) const;
};

} // namespace counterpart::workspace
