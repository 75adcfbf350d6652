// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/documentstore.h"
#include "core/workspace/entityindex.h"
#include "core/workspace/preparedfile.h"
#include "core/workspace/rows.h"

#include <QSet>

namespace counterpart::workspace {

/// Analysis of this program; a change makes detections of older ones replaceable.
inline constexpr int AnalysisVersion = 1;

/// Writes prepared files: decides what is new, what is a changed copy of a document (its next revision) and
/// what says nothing new.
///
/// A changed copy is a file from the same path; or one of the same file name, or of the same source URL and
/// format, whose text is near-identical (Jaccard similarity of word 5-shingles; Broder, "On the resemblance
/// and containment of documents", 1997). Two files of one import are never copies of one another in that
/// second sense: both are there, so neither replaced the other.
class DocumentWriter
{
public:
    DocumentWriter(const store::Database &database, store::AnalysisStamp stamp, EntityIndex &entities,
                   QString side);

    /// Writes the file, or nothing of it; the outcome says what became of it.
    [[nodiscard]] base::Result<ImportOutcome> write(store::Transaction &transaction, PreparedFile &&file);

    /// Replaces what was detected in a revision that is there by what \p prepared found in it.
    [[nodiscard]] base::Result<void> rewrite(store::Transaction &transaction, domain::DocumentId document,
                                             domain::RevisionId revision, const PreparedDocument &prepared);

private:
    [[nodiscard]] base::Result<void> writeDocument(store::Transaction &transaction,
                                                   const PreparedDocument &document,
                                                   store::NewRevision revision, ImportOutcome &outcome);
    [[nodiscard]] base::Result<void> writeFacts(store::Transaction &transaction, domain::DocumentId document,
                                                domain::RevisionId revision,
                                                const PreparedDocument &prepared);
    /// The document that \p prepared is a changed copy of; none for a new one.
    [[nodiscard]] base::Result<std::optional<store::KnownRevision>>
    earlier(const std::vector<store::KnownRevision> &fromPath, const QString &path, int part,
            const PreparedDocument &prepared, bool onlyOne) const;
    [[nodiscard]] base::Result<std::optional<store::KnownRevision>>
    alike(const QString &path, const PreparedDocument &prepared) const;

    const store::Database &m_database;
    store::AnalysisStamp m_stamp;
    EntityIndex &m_entities;
    QString m_side;
    QSet<domain::DocumentId> m_written; ///< in this import
};

} // namespace counterpart::workspace
