// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/rows.h"
#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

#include <QHash>

namespace counterpart::store {

/// A revision to be kept. \c clean must outlive the call.
struct NewRevision
{
    domain::DocumentId document;
    OriginalId original;
    SourceId source;
    int part = 0; ///< which document of the file it is, from 0
    const domain::CleanDocument *clean = nullptr;
    QString searchText; ///< see searchText(); null when the text itself can be searched
};

/// A document that a file may be a changed copy of.
struct KnownRevision
{
    domain::DocumentId document;
    domain::RevisionId revision;
    int part = 0;
    QString file;
    QString sourceUrl;
    QString format;
    QString member; ///< see CleanDocument; empty where an older program wrote it
    int place = 0;  ///< which document of its member it is among those found, from 0
};

/// What a person said of one value of a document, beside what was detected.
struct KeptDecision
{
    QString field; ///< a column of documents
    QString value;
    QString detected;
    QString author;
    QDateTime decided;
};

/// Documents, their revisions, and what was detected or decided about them as a whole.
class DocumentStore
{
public:
    explicit DocumentStore(const Database &database) : m_database(database) {}

    /// Every document, by id, decisions applied. MeetingIds are filled in.
    [[nodiscard]] base::Result<std::vector<domain::DocumentRow>> rows() const;
    /// Those of \p ids that are there, by id.
    [[nodiscard]] base::Result<std::vector<domain::DocumentRow>>
    rows(const std::vector<domain::DocumentId> &ids) const;
    /// Ids of every document, ascending.
    [[nodiscard]] base::Result<std::vector<domain::DocumentId>> liveIds() const;
    /// NotFound when there is no such document.
    [[nodiscard]] base::Result<domain::DocumentRow> row(domain::DocumentId id) const;
    [[nodiscard]] base::Result<domain::RevisionId> currentRevision(domain::DocumentId id) const;
    [[nodiscard]] base::Result<OriginalId> currentOriginal(domain::DocumentId id) const;
    /// The clean text with all that the file told, as it was read.
    [[nodiscard]] base::Result<domain::CleanDocument> clean(domain::RevisionId id) const;
    [[nodiscard]] base::Result<domain::Provenance> provenance(domain::RevisionId id) const;

    [[nodiscard]] base::Result<std::vector<KeptDecision>> decisions(domain::DocumentId id) const;

    /// Documents whose current revision was analysed by another program or lexicon, or not at all.
    struct Stale
    {
        domain::DocumentId document;
        domain::RevisionId revision;
        QString file;
    };
    [[nodiscard]] base::Result<std::vector<Stale>> analysedOtherwise(const AnalysisStamp &stamp) const;
    /// Current revisions of \p documents; those that are gone are left out.
    [[nodiscard]] base::Result<std::vector<Stale>>
    revisionsOf(const QList<domain::DocumentId> &documents) const;

    /// Current revisions that came from \p path, by part.
    [[nodiscard]] base::Result<std::vector<KnownRevision>> fromPath(const QString &path) const;
    /// Current revisions whose file name or source URL is one of these; empty strings match nothing.
    [[nodiscard]] base::Result<std::vector<KnownRevision>> alike(const QString &file,
                                                                 const QString &sourceUrl) const;

    [[nodiscard]] static base::Result<domain::DocumentId> insert(Transaction &transaction,
                                                                 domain::DocumentId id = {});
    /// Adds the next revision of a document and makes it the current one.
    [[nodiscard]] static base::Result<domain::RevisionId> addRevision(Transaction &transaction,
                                                                      const NewRevision &revision);
    /// Replaces how a text is searched, by a program that searches otherwise than the one that wrote it. The
    /// index must be told before (SearchStore::remove) and behind it (add).
    [[nodiscard]] static base::Result<void> setSearchText(Transaction &transaction, domain::RevisionId id,
                                                          const QString &searchText);
    /// Replaces what was detected about the document as a whole.
    [[nodiscard]] static base::Result<void> setDetected(Transaction &transaction, domain::DocumentId id,
                                                        const domain::DocumentFacts &facts);
    /// Keeps what a person says; \p field is a column of documents ("side"). A null value takes it back.
    [[nodiscard]] static base::Result<void> decide(Transaction &transaction, domain::DocumentId id,
                                                   const QString &field, const QString &value,
                                                   const QString &author);

private:
    [[nodiscard]] base::Result<std::vector<domain::DocumentRow>> select(const QString &where,
                                                                        const QVariantList &values) const;
    [[nodiscard]] base::Result<void> applyDecisions(std::vector<domain::DocumentRow> &rows,
                                                    const QHash<domain::DocumentId, size_t> &places,
                                                    const QString &where, const QVariantList &values) const;
    [[nodiscard]] base::Result<std::vector<KnownRevision>> known(const QString &where,
                                                                 const QVariantList &values) const;
    const Database &m_database;
};

} // namespace counterpart::store
