// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/sources.h"
#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"
#include "core/text/resemblance.h"

#include <optional>

namespace counterpart::store {

/// An original that tells the text of a revision again.
struct DocumentCopy
{
    OriginalId original;
    int part = 0;
    domain::DocumentId document;
    domain::RevisionId revision;
    QString sourceUrl;
    QString format;
    QString reader;
};

/// A revision that another text resembles.
struct LikeRevision
{
    domain::DocumentId document;
    domain::RevisionId revision;
    QString file;
    QString sourceUrl;
    QString format;
    QString side;      ///< of the document, decisions applied; empty when unknown
    QString published; ///< likewise
    int shared = 0;    ///< hashes of the sketch
};

/// The texts of documents through time, where each was got from, and which may belong together.
class RevisionStore
{
public:
    explicit RevisionStore(const Database &database) : m_database(database) {}

    /// Newest first; empty when there is no such document.
    [[nodiscard]] base::Result<std::vector<domain::RevisionRow>> revisions(domain::DocumentId id) const;
    /// That of the newest text first.
    [[nodiscard]] base::Result<std::vector<domain::SourceRow>> sources(domain::DocumentId id) const;
    [[nodiscard]] base::Result<std::vector<domain::PagePlace>> places(domain::RevisionId id) const;
    [[nodiscard]] base::Result<bool> hasPlaces(domain::RevisionId id) const;
    [[nodiscard]] base::Result<OriginalId> originalOf(domain::RevisionId id) const;
    [[nodiscard]] base::Result<domain::DocumentId> documentOf(domain::RevisionId id) const;
    /// Every open proposal, decisions applied.
    [[nodiscard]] base::Result<std::vector<domain::RevisionProposal>> proposals() const;
    [[nodiscard]] base::Result<std::optional<domain::RevisionProposal>> proposal(domain::DocumentId id) const;

    /// Revisions, current or not, whose words are the same.
    [[nodiscard]] base::Result<std::vector<LikeRevision>> ofDigest(const QString &digest) const;
    /// Current revisions that share at least \p least hashes, those that share most first.
    [[nodiscard]] base::Result<std::vector<LikeRevision>> ofSketch(const std::vector<qint64> &sketch,
                                                                   int least, int limit) const;
    [[nodiscard]] base::Result<bool> isRefused(domain::DocumentId document, domain::DocumentId of) const;
    /// Revisions that an older program wrote, without a print.
    [[nodiscard]] base::Result<std::vector<domain::RevisionId>> withoutPrint() const;

    [[nodiscard]] static base::Result<void> setPrint(Transaction &transaction, domain::RevisionId id,
                                                     const text::TextPrint &print);
    [[nodiscard]] static base::Result<void> setPlaces(Transaction &transaction, domain::RevisionId id,
                                                      const std::vector<domain::PagePlace> &places);
    [[nodiscard]] static base::Result<void> setChanges(Transaction &transaction, domain::RevisionId id,
                                                       int added, int removed, bool silent);
    /// Once for each part of an original.
    [[nodiscard]] static base::Result<void> addCopy(Transaction &transaction, const DocumentCopy &copy);
    [[nodiscard]] static base::Result<void> propose(Transaction &transaction, domain::DocumentId document,
                                                    domain::DocumentId of, double resemblance);
    [[nodiscard]] static base::Result<void> refuse(Transaction &transaction, domain::DocumentId document,
                                                   domain::DocumentId of, const QString &author);
    /// Makes the revisions of \p document, oldest first, the next ones of \p of, with all that hangs on them,
    /// and \p document goes. Commitments are left to CommitmentStore::replace().
    [[nodiscard]] static base::Result<void> join(Transaction &transaction, domain::DocumentId document,
                                                 domain::DocumentId of);

private:
    [[nodiscard]] base::Result<std::vector<LikeRevision>> like(const QString &from,
                                                               const QVariantList &values, int limit) const;
    const Database &m_database;
};

} // namespace counterpart::store
