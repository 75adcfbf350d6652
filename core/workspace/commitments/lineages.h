// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lineage.h"
#include "core/domain/restatement.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

/// Undertakings that are said again in other documents: Workspace::lineages(). What is proposed is worked out
/// anew each time (analysis/commitments/lineage.h); what people accept, reject and split is kept.
class Lineages : public Service
{
public:
    using Service::Service;

    /// Pairs that seem to be one undertaking; without those that are settled.
    [[nodiscard]] base::Result<domain::LineageProposals> proposals() const;
    /// Every lineage, with its statements in order of time and what changed between them.
    [[nodiscard]] base::Result<std::vector<domain::Lineage>> all() const;

    /// Both of them; quicker than one after the other.
    struct Overview
    {
        domain::LineageProposals proposals;
        std::vector<domain::Lineage> all;
    };
    [[nodiscard]] base::Result<Overview> overview() const;

    /// The two, with all that each is one with already, are one undertaking.
    [[nodiscard]] base::Result<Change> accept(domain::CommitmentId a, domain::CommitmentId b,
                                              const QString &author) const;
    /// They are not; they are not proposed again.
    [[nodiscard]] base::Result<Change> reject(domain::CommitmentId a, domain::CommitmentId b,
                                              const QString &author) const;
    /// \p apart leave their lineage and are one among themselves; they are not proposed with those that stay.
    /// Invalid where they are not all of one lineage.
    [[nodiscard]] base::Result<Change> split(const std::vector<domain::CommitmentId> &apart,
                                             const QString &author) const;

    /// Passages of other documents that seem to say a commitment again and are none themselves, the five
    /// best. Looked for by the words that tell most; a full-text search and a look at what it finds.
    [[nodiscard]] base::Result<domain::Restatements> restatements(domain::CommitmentId id) const;
    /// The passage becomes an open commitment of the same who and what, without due and amount, of the
    /// lineage of \p id (Change::made).
    [[nodiscard]] base::Result<Change> acceptPassage(domain::CommitmentId id, domain::DocumentId document,
                                                     text::Range range, const QString &author) const;
    /// The passage is no commitment: kept as a rejected one, and not proposed again for any.
    [[nodiscard]] base::Result<Change> rejectPassage(domain::DocumentId document, text::Range range,
                                                     const QString &author) const;

private:
    using Statements = std::vector<CommitmentRow>;
    [[nodiscard]] base::Result<Statements> statements() const;
    [[nodiscard]] base::Result<domain::LineageProposals> proposalsOf(const Statements &statements) const;
};

} // namespace counterpart::workspace
