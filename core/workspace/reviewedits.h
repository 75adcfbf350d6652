// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/edits.h"

namespace counterpart::workspace {

/// How much of a comparison a person has looked at.
struct ReviewProgress
{
    int confirmed = 0; ///< links and omissions that a person confirmed, or made
    int rejected = 0;
    int open = 0; ///< still to be decided
    /// Where the person was last: offsets into the texts of a and b, within them.
    std::optional<std::pair<qsizetype, qsizetype>> place;

    [[nodiscard]] int inAll() const { return confirmed + rejected + open; }
};

/// What a person makes of a comparison beside its links. Kept through re-analysis: by pair of documents,
/// topic and the side that is silent.
class ReviewEdits : public Edits
{
public:
    /// Confirms that the silent side of \p view does not say anything of the topic, or rejects it, or (with
    /// Proposed) leaves it open again. Invalid when \p row's topic is empty.
    [[nodiscard]] base::Result<Change> decideOmission(const ComparisonView &view,
                                                      const domain::OmissionRow &row) const;
    /// Omissions are topics of the ledger that one side alone treats.
    [[nodiscard]] base::Result<ReviewProgress> progress(const ComparisonView &view) const;
    /// Keeps the person's place; no change to take back, and told to nobody.
    [[nodiscard]] base::Result<void> setPlace(const ComparisonView &view, qsizetype a, qsizetype b) const;

private:
    friend class Workspace;
    using Edits::Edits;
};

} // namespace counterpart::workspace
