// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/documentstore.h"

#include "core/store/database/codec.h"
#include "core/store/database/idlist.h"
#include "core/store/database/writes.h"
#include "core/store/tags/tagstore.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::DocumentRow;
using domain::RevisionId;

namespace {

DocumentRow readRow(const Cursor &row)
{
    DocumentRow document;
    document.id = row.id<DocumentId>(0);
    document.file = domain::nameWithin(row.text(19), row.text(1));
    document.sha256 = row.text(2);
    document.title = row.text(3);
    document.side = row.text(4);
    document.relays = row.text(5);
    document.issuer = row.text(6);
    document.docType = domain::fromName<domain::DocType>(row.text(7));
    document.language = row.text(8);
    document.published = domain::PartialDate::fromString(row.text(9));
    document.revision = int(row.integer(10));
    document.characters = qsizetype(row.integer(11));
    document.depth = domain::fromName<domain::Depth>(row.text(12)).value_or(domain::Depth::None);
    document.paraphrase = row.flag(13);
    document.commitments = int(row.integer(14));
    document.annotations = int(row.integer(15));
    document.sources = int(row.integer(16));
    document.silentlyEdited = row.flag(17);
    document.mayRevise = row.id<DocumentId>(18);
    document.unread = codec::words(row.text(20));
    return document;
}

void applyDecision(DocumentRow &row, const QString &field, const QString &value)
{
    if (field == u"title")
        row.title = value;
    else if (field == u"issuer")
        row.issuer = value;
    else if (field == u"side")
        row.side = value;
    else if (field == u"relays")
        row.relays = value;
    else if (field == u"doc_type")
        row.docType = domain::fromName<domain::DocType>(value);
    else if (field == u"language")
        row.language = value;
    else if (field == u"published")
        row.published = domain::PartialDate::fromString(value);
}

base::Error noSuchDocument(const Database &database, DocumentId id)
{
    const auto deleted = database.number(u"SELECT count(*) FROM trash WHERE document_id = ?"_s, {id.value});
    if (deleted.value_or(0) > 0)
        return {base::ErrorKind::NotFound, QString::number(id.value), u"is in the trash"_s,
                u"restore it there"_s};
    return {base::ErrorKind::NotFound, QString::number(id.value), u"is no document of this store"_s,
            u"'documents' lists those that are there"_s};
}

base::Error noSuchRevision(RevisionId id)
{
    return {base::ErrorKind::NotFound, QString::number(id.value), u"is no revision of this store"_s, {}};
}

} // namespace

base::Result<std::vector<DocumentRow>> DocumentStore::select(const QString &where,
                                                             const QVariantList &values) const
{
    std::vector<DocumentRow> rows;
    QHash<DocumentId, size_t> places;
    auto read = m_database.each(
        u"SELECT d.id, s.file, o.sha256, d.title, d.side, d.relays, d.issuer, d.doc_type, d.language,"
        " d.published, r.number, r.characters, d.depth, r.paraphrase,"
        " (SELECT count(*) FROM live_commitments c WHERE c.document_id = d.id),"
        " (SELECT count(*) FROM live_annotations a WHERE a.document_id = d.id),"
        " (SELECT count(*) FROM source_values v JOIN sources vs ON vs.original_id = v.original_id"
        " WHERE v.document_id = d.id),"
        " (SELECT silent FROM revision_changes c WHERE c.revision_id = r.id),"
        " (SELECT of_id FROM revision_proposals p WHERE p.document_id = d.id AND NOT EXISTS"
        " (SELECT 1 FROM revision_refusals x WHERE x.document_id = p.document_id AND x.of_id = p.of_id)"
        " AND NOT EXISTS (SELECT 1 FROM trash t WHERE t.document_id = p.of_id)),"
        " json_extract(r.told, '$.member'), d.unread"
        " FROM live_documents d JOIN revisions r ON r.id = d.revision_id"
        " JOIN originals o ON o.id = r.original_id"
        " JOIN sources s ON s.id = r.source_id "_s +
            where + u" ORDER BY d.id"_s,
        values, [&](const Cursor &row) {
            rows.push_back(readRow(row));
            places.insert(rows.back().id, rows.size() - 1);
        });
    const QString ofDocuments = QString(where).replace(u"d.id"_s, u"d.document_id"_s);
    if (read)
        read = applyDecisions(rows, places, ofDocuments, values);
    if (read) {
        read = m_database.each(
            u"SELECT document_id, meeting_id FROM readouts d "_s + ofDocuments + u" ORDER BY meeting_id"_s,
            values, [&](const Cursor &row) {
                if (const auto at = places.constFind(row.id<DocumentId>(0)); at != places.cend())
                    rows[*at].meetings.push_back(row.id<domain::MeetingId>(1));
            });
    }
    if (read)
        read = TagStore(m_database).fill(rows);
    return read.transform([&rows] { return rows; });
}

base::Result<void> DocumentStore::applyDecisions(std::vector<DocumentRow> &rows,
                                                 const QHash<DocumentId, size_t> &places,
                                                 const QString &where, const QVariantList &values) const
{
    return m_database.each(u"SELECT document_id, field, value FROM document_decisions d "_s + where, values,
                           [&](const Cursor &row) {
                               const auto at = places.constFind(row.id<DocumentId>(0));
                               if (at != places.cend())
                                   applyDecision(rows[*at], row.text(1), row.text(2));
                           });
}

base::Result<std::vector<DocumentRow>> DocumentStore::rows() const
{
    return select({}, {});
}

base::Result<std::vector<DocumentRow>> DocumentStore::rows(const std::vector<DocumentId> &ids) const
{
    return select(u"WHERE d.id IN (SELECT value FROM json_each(?))"_s, {idList(ids)});
}

base::Result<std::vector<DocumentId>> DocumentStore::liveIds() const
{
    std::vector<DocumentId> ids;
    return m_database
        .each(u"SELECT id FROM live_documents ORDER BY id"_s, {},
              [&ids](const Cursor &row) { ids.push_back(row.id<DocumentId>(0)); })
        .transform([&ids] { return std::move(ids); });
}

base::Result<DocumentRow> DocumentStore::row(DocumentId id) const
{
    auto rows = select(u"WHERE d.id = ?"_s, {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return std::unexpected(noSuchDocument(m_database, id));
    return std::move(rows->front());
}

base::Result<RevisionId> DocumentStore::currentRevision(DocumentId id) const
{
    const auto revision =
        m_database.number(u"SELECT revision_id FROM live_documents WHERE id = ?"_s, {id.value});
    if (revision && *revision == 0)
        return std::unexpected(noSuchDocument(m_database, id));
    return revision.transform([](qint64 value) { return RevisionId(value); });
}

base::Result<OriginalId> DocumentStore::currentOriginal(DocumentId id) const
{
    const auto original = m_database.number(u"SELECT r.original_id FROM live_documents d"
                                            " JOIN revisions r ON r.id = d.revision_id WHERE d.id = ?"_s,
                                            {id.value});
    if (original && *original == 0)
        return std::unexpected(noSuchDocument(m_database, id));
    return original.transform([](qint64 value) { return OriginalId(value); });
}

base::Result<domain::CleanDocument> DocumentStore::clean(RevisionId id) const
{
    auto row = m_database.query(
        u"SELECT source_url, format, reader, encoding, language_hint, told, paraphrase, warnings, blocks,"
        " offsets, text FROM revisions WHERE id = ?"_s,
        {id.value});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::unexpected(noSuchRevision(id));
    domain::CleanDocument document;
    document.sourceUrl = row->text(0);
    document.format = row->text(1);
    document.reader = row->text(2);
    document.encoding = row->text(3);
    document.languageHint = row->text(4);
    codec::decodeTold(row->text(5), document);
    document.paraphrase = row->flag(6);
    document.warnings = codec::words(row->text(7));
    document.blocks = codec::blocks(row->text(8));
    document.map = codec::offsets(row->blob(9));
    document.text = row->text(10);
    return document;
}

base::Result<domain::Provenance> DocumentStore::provenance(RevisionId id) const
{
    auto row = m_database.query(
        u"SELECT s.path, r.source_url, s.retrieved, o.sha256, o.bytes, r.reader, r.encoding, r.warnings"
        " FROM revisions r JOIN sources s ON s.id = r.source_id JOIN originals o ON o.id = r.original_id"
        " WHERE r.id = ?"_s,
        {id.value});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::unexpected(noSuchRevision(id));
    return domain::Provenance{row->text(0),
                              row->text(1),
                              QDateTime::fromString(row->text(2), Qt::ISODate),
                              row->text(3),
                              row->integer(4),
                              row->text(5),
                              row->text(6),
                              codec::words(row->text(7))};
}

base::Result<std::vector<DocumentStore::Stale>>
DocumentStore::analysedOtherwise(const AnalysisStamp &stamp) const
{
    std::vector<Stale> found;
    return m_database
        .each(u"SELECT d.id, r.id, s.file, json_extract(r.told, '$.member') FROM live_documents d"
              " JOIN revisions r ON r.id = d.revision_id"
              " JOIN sources s ON s.id = r.source_id LEFT JOIN analyses a ON a.revision_id = r.id"
              " WHERE a.version IS NOT ? OR a.lexicon IS NOT ? ORDER BY d.id"_s,
              {stamp.version, plain(stamp.lexicon)},
              [&found](const Cursor &row) {
                  found.push_back({row.id<DocumentId>(0), row.id<RevisionId>(1),
                                   domain::nameWithin(row.text(3), row.text(2))});
              })
        .transform([&found] { return std::move(found); });
}

base::Result<std::vector<DocumentStore::Stale>>
DocumentStore::revisionsOf(const QList<DocumentId> &documents) const
{
    std::vector<Stale> found;
    for (const DocumentId id : documents) {
        auto read = m_database.each(
            u"SELECT d.id, r.id, s.file, json_extract(r.told, '$.member') FROM live_documents d"
            " JOIN revisions r ON r.id = d.revision_id"
            " JOIN sources s ON s.id = r.source_id WHERE d.id = ?"_s,
            {id.value}, [&found](const Cursor &row) {
                found.push_back({row.id<DocumentId>(0), row.id<RevisionId>(1),
                                 domain::nameWithin(row.text(3), row.text(2))});
            });
        if (!read)
            return std::unexpected(read.error());
    }
    return found;
}

base::Result<std::vector<KeptDecision>> DocumentStore::decisions(DocumentId id) const
{
    std::vector<KeptDecision> found;
    return m_database
        .each(u"SELECT x.field, x.value, CASE x.field WHEN 'title' THEN d.title WHEN 'issuer' THEN d.issuer"
              " WHEN 'side' THEN d.side WHEN 'relays' THEN d.relays WHEN 'doc_type' THEN d.doc_type"
              " WHEN 'language' THEN d.language WHEN 'published' THEN d.published END, x.author, x.decided"
              " FROM document_decisions x JOIN live_documents d ON d.id = x.document_id WHERE d.id = ?"_s,
              {id.value},
              [&found](const Cursor &row) {
                  found.push_back({row.text(0), row.text(1), row.text(2), row.text(3),
                                   QDateTime::fromString(row.text(4), Qt::ISODateWithMs)});
              })
        .transform([&found] { return found; });
}

base::Result<std::vector<KnownRevision>> DocumentStore::known(const QString &where,
                                                              const QVariantList &values) const
{
    std::vector<KnownRevision> found;
    QHash<QString, int> places;
    return m_database
        .each(
            u"SELECT d.id, r.id, r.part, s.file, r.source_url, r.format, json_extract(r.told, '$.member')"
            " FROM revisions r"
            " JOIN live_documents d ON d.id = r.document_id AND d.revision_id = r.id JOIN sources s ON s.id = r.source_id WHERE "_s +
                where + u" ORDER BY r.part, d.id"_s,
            values,
            [&](const Cursor &row) {
                const QString member = row.text(6);
                found.push_back({row.id<DocumentId>(0), row.id<RevisionId>(1), int(row.integer(2)),
                                 row.text(3), row.text(4), row.text(5), member, places[member]++});
            })
        .transform([&found] { return found; });
}

base::Result<std::vector<KnownRevision>> DocumentStore::fromPath(const QString &path) const
{
    return known(u"s.path = ?"_s, {path});
}

base::Result<std::vector<KnownRevision>> DocumentStore::alike(const QString &file,
                                                              const QString &sourceUrl) const
{
    return known(u"r.id IN (SELECT r2.id FROM sources s2 JOIN revisions r2 ON r2.source_id = s2.id"
                 " WHERE s2.file = ? UNION SELECT id FROM revisions WHERE source_url = ?"
                 " UNION SELECT d2.revision_id FROM document_copies c JOIN live_documents d2"
                 " ON d2.id = c.document_id WHERE c.source_url = ?)"_s,
                 {store::known(file), store::known(sourceUrl), store::known(sourceUrl)});
}

base::Result<DocumentId> DocumentStore::insert(Transaction &transaction, DocumentId id)
{
    return transaction
        .run(u"INSERT INTO documents (id) VALUES (%1)"_s.arg(newId(u"documents"_s)), {idOrNull(id)})
        .transform([](qint64 inserted) { return DocumentId(inserted); });
}

base::Result<RevisionId> DocumentStore::addRevision(Transaction &transaction, const NewRevision &revision)
{
    const domain::CleanDocument &clean = *revision.clean;
    Writes writes(transaction);
    const qint64 id = writes.run(
        u"INSERT INTO revisions (id, document_id, number, original_id, source_id, part, characters, "
        u"paraphrase,"
        " source_url, format, reader, encoding, language_hint, told, warnings, blocks, offsets, search_text,"
        " text) VALUES (%1, ?, (SELECT coalesce(max(number), 0) + 1 FROM revisions WHERE document_id = ?),"
        " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(newId(u"revisions"_s)),
        {QVariant(), revision.document.value, revision.document.value, revision.original.value,
         revision.source.value, revision.part, qint64(clean.text.size()), int(clean.paraphrase),
         store::known(clean.sourceUrl), plain(clean.format), plain(clean.reader), plain(clean.encoding),
         store::known(clean.languageHint), codec::encodeTold(clean), codec::encode(clean.warnings),
         codec::encode(clean.blocks), codec::encode(clean.map), store::known(revision.searchText),
         plain(clean.text)});
    writes.run(u"UPDATE documents SET revision_id = ? WHERE id = ?"_s, {id, revision.document.value});
    return writes.result().transform([id] { return RevisionId(id); });
}

base::Result<void> DocumentStore::setSearchText(Transaction &transaction, RevisionId id,
                                                const QString &searchText)
{
    Writes writes(transaction);
    writes.run(u"UPDATE revisions SET search_text = ? WHERE id = ? AND search_text IS NOT ?"_s,
               {store::known(searchText), id.value, store::known(searchText)});
    return writes.result();
}

base::Result<void> DocumentStore::setDetected(Transaction &transaction, DocumentId id,
                                              const domain::DocumentFacts &facts)
{
    const auto published = facts.published.value.value_or(domain::PartialDate());
    Writes writes(transaction);
    writes.run(
        u"UPDATE documents SET title = ?, issuer = ?, side = ?, relays = ?, doc_type = ?, language = ?,"
        " published = ?, published_from = ?, published_to = ?, depth = ?, unread = ?, evidence = ?"
        " WHERE id = ?"_s,
        {plain(facts.title.value.value_or(QString())), store::known(facts.issuer.value.value_or(QString())),
         store::known(facts.side.value.value_or(QString())),
         store::known(facts.relays.value.value_or(QString())),
         facts.docType ? domain::name(*facts.docType) : QString(),
         store::known(facts.language.value.value_or(QString())), store::known(published.toString()),
         published.from.toString(Qt::ISODate), published.to.toString(Qt::ISODate), domain::name(facts.depth),
         codec::encode(facts.unread), codec::encodeEvidence(facts), id.value});
    return writes.result();
}

base::Result<void> DocumentStore::decide(Transaction &transaction, DocumentId id, const QString &field,
                                         const QString &value, const QString &author)
{
    Writes writes(transaction);
    decideField(writes, u"document_decisions"_s, u"document_id"_s, id.value, field, value, author);
    return writes.result();
}

} // namespace counterpart::store
