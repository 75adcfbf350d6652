// SPDX-License-Identifier: GPL-3.0-or-later
// What RevisionStore writes.
#include "core/store/database/codec.h"
#include "core/store/database/writes.h"
#include "core/store/documents/revisionstore.h"
#include "core/store/tags/tagstore.h"

#include <utility>

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

namespace {

/// What people decided about the document compared with others, for the joined one: what was decided about
/// that itself stays. %1 is the document, %2 the one that it joins; x.other the one that it was compared
/// with.
void moveReviews(Writes &writes, DocumentId document, DocumentId of)
{
    const QString pairs = u" FROM (SELECT *, iif(a_id = %1, b_id, a_id) AS other FROM %3"
                          " WHERE a_id = %1 OR b_id = %1) x WHERE x.other <> %2"_s;
    const auto told = [&](const QString &sql, const QString &table) {
        return (sql + pairs).arg(document.value).arg(of.value).arg(table);
    };
    writes.run(told(
        u"INSERT OR IGNORE INTO omission_judgements (a_id, b_id, document_id, \"begin\", \"end\", quote,"
        " prefix, suffix, judgement, elsewhere_begin, elsewhere_end, elsewhere_quote, note, author,"
        " decided) SELECT min(%2, x.other), max(%2, x.other), iif(x.document_id = %1, %2, x.document_id),"
        " x.\"begin\", x.\"end\", x.quote, x.prefix, x.suffix, x.judgement, x.elsewhere_begin,"
        " x.elsewhere_end, x.elsewhere_quote, x.note, x.author, x.decided"_s,
        u"omission_judgements"_s));
    writes.run(
        told(u"INSERT OR IGNORE INTO omission_decisions (a_id, b_id, topic, silent_id, status, note, author,"
             " decided) SELECT min(%2, x.other), max(%2, x.other), x.topic,"
             " iif(x.silent_id = %1, %2, x.silent_id), x.status, x.note, x.author, x.decided"_s,
             u"omission_decisions"_s));
}

/// As it reads where the two documents have changed places.
void turnLink(Writes &writes, qint64 link, std::vector<domain::TermPair> terms)
{
    for (domain::TermPair &term : terms) {
        std::swap(term.a, term.b);
        std::swap(term.aText, term.bText);
    }
    writes.run(u"UPDATE links SET terms = ?, shift = CASE shift WHEN 'softer' THEN 'stronger'"
               " WHEN 'stronger' THEN 'softer' ELSE shift END WHERE id = ?"_s,
               {codec::encode(terms), link});
    // By way of numbers that nothing has: a side may be full.
    writes.run(
        u"UPDATE link_sentences SET side = iif(side = 'a', 'b', 'a'), idx = -1 - idx WHERE link_id = ?"_s,
        {link});
    writes.run(u"UPDATE link_sentences SET idx = -1 - idx WHERE link_id = ?"_s, {link});
}

/// The same for links that somebody decided about.
base::Result<void> moveLinks(Transaction &transaction, DocumentId document, DocumentId of)
{
    struct Moved
    {
        qint64 id = 0;
        qint64 other = 0;
        bool isA = false; ///< the document stands first
        std::vector<domain::TermPair> terms;
    };
    std::vector<Moved> links;
    auto read = transaction.database().each(
        u"SELECT id, iif(a_id = %1, b_id, a_id), a_id = %1, terms FROM links WHERE (a_id = %1 OR b_id = %1)"
        " AND %2 NOT IN (a_id, b_id) AND (author IS NOT NULL OR origin = 'entered')"_s.arg(document.value)
            .arg(of.value),
        {}, [&links](const Cursor &row) {
            links.push_back({row.integer(0), row.integer(1), row.flag(2), codec::terms(row.text(3))});
        });
    if (!read)
        return read;
    Writes writes(transaction);
    for (const Moved &link : links) {
        const bool isA = of.value < link.other;
        if (isA != link.isA)
            turnLink(writes, link.id, link.terms);
        writes.run(u"UPDATE links SET a_id = ?, b_id = ? WHERE id = ?"_s,
                   {isA ? of.value : link.other, isA ? link.other : of.value, link.id});
    }
    return writes.result();
}

} // namespace

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
    moveReviews(writes, document, of);
    if (auto moved = moveLinks(transaction, document, of); !moved)
        return moved;
    writes.run(u"INSERT OR IGNORE INTO activity_documents (document_id, activity_id)"
               " SELECT ?, activity_id FROM activity_documents WHERE document_id = ?"_s,
               {of.value, document.value});
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
