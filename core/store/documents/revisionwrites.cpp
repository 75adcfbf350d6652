// SPDX-License-Identifier: GPL-3.0-or-later
// What RevisionStore writes.
#include "core/store/database/codec.h"
#include "core/store/database/writes.h"
#include "core/store/documents/revisionstore.h"
#include "core/store/documents/tagstore.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::RevisionId;

base::Result<void> RevisionStore::setPrint(Transaction &transaction, RevisionId id,
                                           const text::TextPrint &print)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO revision_prints (revision_id, digest, words) VALUES (?, ?, ?)"_s,
               {id.value, print.digest, print.words});
    writes.run(u"DELETE FROM revision_sketches WHERE revision_id = ?"_s, {id.value});
    for (const qint64 hash : print.sketch)
        writes.run(u"INSERT OR IGNORE INTO revision_sketches (revision_id, hash) VALUES (?, ?)"_s,
                   {id.value, hash});
    return writes.result();
}

base::Result<void> RevisionStore::setPlaces(Transaction &transaction, RevisionId id,
                                            const std::vector<domain::PagePlace> &places)
{
    Writes writes(transaction);
    if (!places.empty())
        writes.run(u"INSERT OR REPLACE INTO revision_places (revision_id, places) VALUES (?, ?)"_s,
                   {id.value, codec::encode(places)});
    return writes.result();
}

base::Result<void> RevisionStore::setChanges(Transaction &transaction, RevisionId id, int added, int removed,
                                             bool silent)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO revision_changes (revision_id, added, removed, silent)"
               " VALUES (?, ?, ?, ?)"_s,
               {id.value, added, removed, int(silent)});
    return writes.result();
}

base::Result<void> RevisionStore::addCopy(Transaction &transaction, const DocumentCopy &copy)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO document_copies (original_id, part, document_id, revision_id,"
               " source_url, format, reader) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
               {copy.original.value, copy.part, copy.document.value, copy.revision.value,
                known(copy.sourceUrl), plain(copy.format), plain(copy.reader)});
    return writes.result();
}

base::Result<void> RevisionStore::propose(Transaction &transaction, DocumentId document, DocumentId of,
                                          double resemblance)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO revision_proposals (document_id, of_id, resemblance)"
               " VALUES (?, ?, ?)"_s,
               {document.value, of.value, resemblance});
    return writes.result();
}

base::Result<void> RevisionStore::refuse(Transaction &transaction, DocumentId document, DocumentId of,
                                         const QString &author)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO revision_refusals (document_id, of_id, author, decided)"
               " VALUES (?, ?, ?, ?)"_s,
               {document.value, of.value, plain(author), timeNow()});
    return writes.result();
}

base::Result<void> RevisionStore::join(Transaction &transaction, DocumentId document, DocumentId of)
{
    const auto last = transaction.database().number(
        u"SELECT max(number) FROM revisions WHERE document_id = ?"_s, {of.value});
    if (!last)
        return std::unexpected(last.error());
    Writes writes(transaction);
    writes.run(u"UPDATE revisions SET document_id = ?, number = number + ? WHERE document_id = ?"_s,
               {of.value, *last, document.value});
    for (const QString &table : {u"annotations"_s, u"commitment_evidence"_s, u"document_copies"_s})
        writes.run(u"UPDATE "_s + table + u" SET document_id = ? WHERE document_id = ?"_s,
                   {of.value, document.value});
    // What nobody decided about is found again in the joined document.
    writes.run(u"DELETE FROM commitments WHERE document_id = ?"
               " AND id NOT IN (SELECT id FROM decided_commitments)"_s,
               {document.value});
    writes.run(u"UPDATE commitments SET document_id = ? WHERE document_id = ?"_s, {of.value, document.value});
    writes.run(u"INSERT OR IGNORE INTO document_decisions (document_id, field, value, author, decided)"
               " SELECT ?, field, value, author, decided FROM document_decisions WHERE document_id = ?"_s,
               {of.value, document.value});
    if (auto kept = TagStore::copy(transaction, document, of); !kept)
        return kept;
    writes.run(
        u"UPDATE documents SET (revision_id, title, issuer, side, relays, doc_type, language,"
        " published, published_from, published_to, depth, unread, evidence) ="
        " (SELECT revision_id, title, issuer, side, relays, doc_type, language, published,"
        " published_from, published_to, depth, unread, evidence FROM documents WHERE id = ?) WHERE id = ?"_s,
        {document.value, of.value});
    writes.run(u"UPDATE OR IGNORE revision_proposals SET of_id = ? WHERE of_id = ? AND document_id <> ?"_s,
               {of.value, document.value, of.value});
    writes.run(u"UPDATE documents SET revision_id = NULL WHERE id = ?"_s, {document.value});
    writes.run(u"DELETE FROM documents WHERE id = ?"_s, {document.value});
    return writes.result();
}

} // namespace counterpart::store
