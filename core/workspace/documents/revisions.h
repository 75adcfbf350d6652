// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/worddiff.h"
#include "core/workspace/facade/service.h"

namespace counterpart::workspace {

/// Two texts of one document, or of two, with what changed between them.
struct RevisionComparison
{
    QString before;
    QString after;
    std::vector<text::DiffRun> runs; ///< covering both
    int added = 0;                   ///< words
    int removed = 0;
};

/// The texts of a document through time, and which documents are texts of one release.
class Revisions : public Service
{
public:
    using Service::Service;

    /// Newest first; NotFound when there is no such document.
    [[nodiscard]] base::Result<std::vector<domain::RevisionRow>> of(domain::DocumentId document) const;
    [[nodiscard]] base::Result<QString> text(domain::RevisionId revision) const;
    [[nodiscard]] base::Result<RevisionComparison> compare(domain::RevisionId before,
                                                           domain::RevisionId after) const;
    /// The original that a revision was read from, byte for byte.
    [[nodiscard]] base::Result<QByteArray> original(domain::RevisionId revision) const;

    /// New documents that may be changed texts of others.
    [[nodiscard]] base::Result<std::vector<domain::RevisionProposal>> proposals() const;
    /// What a proposal would make of them: the text that is there, and the one that may follow it.
    [[nodiscard]] base::Result<RevisionComparison> compareProposed(domain::DocumentId document) const;
    /// The texts of \p document become the next ones of \p of; what was noted on it moves with them.
    /// NotFound when one of them is gone.
    [[nodiscard]] base::Result<Change> join(domain::DocumentId document, domain::DocumentId of) const;
    /// They are two documents: it is not proposed again.
    [[nodiscard]] base::Result<Change> keepApart(domain::DocumentId document, domain::DocumentId of,
                                                 const QString &author) const;
};

} // namespace counterpart::workspace
