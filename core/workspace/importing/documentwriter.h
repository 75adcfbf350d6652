// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"
#include "core/store/documents/documentstore.h"
#include "core/workspace/importing/entityindex.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/importing/knowntexts.h"

namespace counterpart::workspace {

/// Writes prepared files as KnownTexts judges them: as new documents, as the next revision of one that is
/// there, or as another source of one.
class DocumentWriter
{
public:
    /// All must outlive the writer.
    DocumentWriter(const store::Database &database, store::AnalysisStamp stamp,
                   const lexicon::Lexicon &lexicon, EntityIndex &entities, QString side);

    /// Writes the file, or nothing of it; the outcome says what became of it.
    [[nodiscard]] base::Result<ImportOutcome> write(store::Transaction &transaction, PreparedFile &&file);

    /// Replaces what was detected in a revision that is there by what \p prepared found in it.
    [[nodiscard]] base::Result<void> rewrite(store::Transaction &transaction, domain::DocumentId document,
                                             domain::RevisionId revision, const PreparedDocument &prepared);

private:
    [[nodiscard]] base::Result<void> writeFacts(store::Transaction &transaction, domain::DocumentId document,
                                                domain::RevisionId revision,
                                                const PreparedDocument &prepared);
    /// The same for the next text of a document, \p fileName: it was prepared before anybody knew whose text
    /// it is, and what people decided of the document holds for it too.
    [[nodiscard]] base::Result<void> writeNextFacts(store::Transaction &transaction,
                                                    domain::DocumentId document, domain::RevisionId revision,
                                                    const PreparedDocument &prepared,
                                                    const QString &fileName);
    [[nodiscard]] base::Result<void> writeOne(store::Transaction &transaction, const Verdict &verdict,
                                              const PreparedDocument &document,
                                              const store::NewRevision &revision, ImportOutcome &outcome);
    [[nodiscard]] base::Result<void> writeNew(store::Transaction &transaction, const Verdict &verdict,
                                              const PreparedDocument &document, store::NewRevision revision,
                                              ImportOutcome &outcome);
    /// The next text of the document that \p revision names.
    [[nodiscard]] base::Result<void> writeRevision(store::Transaction &transaction,
                                                   const PreparedDocument &document,
                                                   const store::NewRevision &revision, ImportOutcome &outcome);
    [[nodiscard]] base::Result<domain::RevisionId>
    addText(store::Transaction &transaction, const store::NewRevision &revision, ImportOutcome &outcome);
    /// Where the bytes were found this time; what was deleted for good is wanted again by that.
    [[nodiscard]] static base::Result<store::SourceId>
    noteSource(store::Transaction &transaction, const PreparedFile &file, store::OriginalId original);
    /// The documents of a file whose bytes are new.
    [[nodiscard]] base::Result<ImportOutcome> writeDocuments(store::Transaction &transaction,
                                                             const PreparedFile &file,
                                                             store::OriginalId original,
                                                             store::SourceId source, ImportOutcome outcome);
    /// What becomes of a file whose documents are in the trash.
    [[nodiscard]] base::Result<ImportOutcome> fromTrash(store::Transaction &transaction,
                                                        const std::vector<domain::TrashItem> &deleted,
                                                        const PreparedFile &file, ImportOutcome outcome);
    /// By what it is known again, and where it stands on its pages.
    [[nodiscard]] base::Result<void> writeBeside(store::Transaction &transaction, domain::RevisionId revision,
                                                 const PreparedDocument &document);
    /// What the new text changed against the current one.
    [[nodiscard]] base::Result<void> writeChanges(store::Transaction &transaction, domain::RevisionId before,
                                                  domain::RevisionId after, domain::DocumentId document,
                                                  const PreparedDocument &prepared);

    const store::Database &m_database;
    store::AnalysisStamp m_stamp;
    const lexicon::Lexicon &m_lexicon;
    EntityIndex &m_entities;
    QString m_side;
    KnownTexts m_known;
};

} // namespace counterpart::workspace
