// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tracking.h"
#include "core/store/database/transaction.h"

#include <QHash>
#include <QSet>

namespace counterpart::store {

/// A revision by what is the same in every copy of a store: the hash of its original and its place in it.
struct KeyedRevision
{
    domain::DocumentId document;
    domain::RevisionId revision;
    QString key;
};

struct RemovedItem
{
    QString uuid;
    QString intoUuid;     ///< of the code that it became; empty for none
    QDateTime removed;    ///< invalid for a code or commitment in the trash
    bool inTrash = false; ///< it can still be had back
};

/// What a person says of one field of a commitment, as it is kept; of a date in several pieces.
struct FieldEdit
{
    QString field; ///< name of the column
    QString value;
    QString author;
    QString decided; ///< ISO 8601, sorts by time
};

/// A tag of a document or of a meeting; an empty one marks a favourite.
struct KeptTag
{
    domain::DocumentId document;
    domain::MeetingId meeting;
    QString tag;
    QString author;
    /// On the same thing, whoever gave it.
    friend bool operator==(const KeptTag &a, const KeptTag &b)
    {
        return a.document == b.document && a.meeting == b.meeting && a.tag == b.tag;
    }
};

/// What merging two copies of a store needs to know beside what the other stores tell.
class CopyStore
{
public:
    explicit CopyStore(const Database &database) : m_database(database) {}

    /// All that are not in the trash, newest of each document first.
    [[nodiscard]] base::Result<std::vector<KeyedRevision>> revisions() const;
    /// Keys of revisions whose documents are in the trash.
    [[nodiscard]] base::Result<QSet<QString>> inTrash() const;
    /// What was deleted, for good or into the trash by itself.
    [[nodiscard]] base::Result<QHash<QString, RemovedItem>> removed() const;
    /// Names of the commitments that somebody decided about.
    [[nodiscard]] base::Result<std::vector<std::pair<domain::CommitmentId, QString>>> names() const;
    [[nodiscard]] base::Result<domain::CommitmentId> named(const QString &uuid) const;
    /// Detected in \p document with these words and not named yet, in order of place.
    [[nodiscard]] base::Result<std::vector<domain::CommitmentId>> unnamed(domain::DocumentId document,
                                                                          const QString &quote) const;
    /// The words of a commitment where they stand, with what stands around them.
    [[nodiscard]] base::Result<text::Anchor> anchorOf(domain::CommitmentId id) const;
    [[nodiscard]] base::Result<std::vector<FieldEdit>> edits(domain::CommitmentId id) const;
    /// Who rejected the commitment; empty for nobody.
    [[nodiscard]] base::Result<QString> rejectedBy(domain::CommitmentId id) const;
    /// The one that it was merged into; invalid for none.
    [[nodiscard]] base::Result<domain::CommitmentId> mergedInto(domain::CommitmentId id) const;
    /// Of what is not in the trash.
    [[nodiscard]] base::Result<std::vector<KeptTag>> tags() const;
    /// Pairs of compared documents with passages that somebody judged.
    [[nodiscard]] base::Result<std::vector<std::pair<domain::DocumentId, domain::DocumentId>>>
    judgedPairs() const;

    [[nodiscard]] static base::Result<void> setName(Transaction &transaction, domain::CommitmentId id,
                                                    const QString &uuid);
    /// Those of \p edits that are of \p columns, in place of what was said of them here: the columns of a
    /// field go together.
    [[nodiscard]] static base::Result<void> putEdits(Transaction &transaction, domain::CommitmentId id,
                                                     const QStringList &columns,
                                                     const std::vector<FieldEdit> &edits);
    /// The status becomes that of the last line of the history.
    [[nodiscard]] static base::Result<void> settleStatus(Transaction &transaction, domain::CommitmentId id);
    /// Evidence whose document is not here, as a cited source.
    [[nodiscard]] static base::Result<void> addCited(Transaction &transaction, const domain::EvidenceRow &row,
                                                     const QString &source, const QString &date);

private:
    const Database &m_database;
};

} // namespace counterpart::store
