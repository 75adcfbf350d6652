// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/revisionstore.h"

#include "core/store/database/codec.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::RevisionId;
using domain::RevisionProposal;

base::Result<std::vector<domain::RevisionRow>> RevisionStore::revisions(DocumentId id) const
{
    std::vector<domain::RevisionRow> rows;
    return m_database
        .each(
            u"SELECT r.id, r.number, s.path, r.source_url, s.retrieved, o.sha256, r.reader, r.characters,"
            " coalesce(c.added, 0), coalesce(c.removed, 0), coalesce(c.silent, 0)"
            " FROM revisions r JOIN sources s ON s.id = r.source_id JOIN originals o ON o.id = r.original_id"
            " LEFT JOIN revision_changes c ON c.revision_id = r.id"
            " WHERE r.document_id = ? ORDER BY r.number DESC"_s,
            {id.value},
            [&rows](const Cursor &row) {
                rows.push_back({row.id<RevisionId>(0), int(row.integer(1)), row.text(2), row.text(3),
                                QDateTime::fromString(row.text(4), Qt::ISODate), row.text(5), row.text(6),
                                qsizetype(row.integer(7)), int(row.integer(8)), int(row.integer(9)),
                                row.flag(10)});
            })
        .transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<domain::SourceRow>> RevisionStore::sources(DocumentId id) const
{
    std::vector<domain::SourceRow> rows;
    return m_database
        .each(u"SELECT s.path, v.source_url, s.retrieved, o.sha256, o.bytes, v.format, v.reader, r.number,"
              " v.copied FROM source_values v JOIN revisions r ON r.id = v.revision_id"
              " JOIN originals o ON o.id = v.original_id JOIN sources s ON s.original_id = v.original_id"
              " WHERE v.document_id = ? ORDER BY r.number DESC, v.copied, s.id"_s,
              {id.value},
              [&rows](const Cursor &row) {
                  rows.push_back({row.text(0), row.text(1), QDateTime::fromString(row.text(2), Qt::ISODate),
                                  row.text(3), row.integer(4), row.text(5), row.text(6), int(row.integer(7)),
                                  row.flag(8)});
              })
        .transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<domain::PagePlace>> RevisionStore::places(RevisionId id) const
{
    auto row = m_database.query(u"SELECT places FROM revision_places WHERE revision_id = ?"_s, {id.value});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return row->error().transform([] { return std::vector<domain::PagePlace>(); });
    return codec::places(row->blob(0));
}

base::Result<bool> RevisionStore::hasPlaces(RevisionId id) const
{
    return m_database.number(u"SELECT count(*) FROM revision_places WHERE revision_id = ?"_s, {id.value})
        .transform([](qint64 count) { return count > 0; });
}

base::Result<OriginalId> RevisionStore::originalOf(RevisionId id) const
{
    return m_database.number(u"SELECT original_id FROM revisions WHERE id = ?"_s, {id.value})
        .transform([](qint64 value) { return OriginalId(value); });
}

base::Result<DocumentId> RevisionStore::documentOf(RevisionId id) const
{
    return m_database.number(u"SELECT document_id FROM revisions WHERE id = ?"_s, {id.value})
        .transform([](qint64 value) { return DocumentId(value); });
}

namespace {

const QString OpenProposals = QStringLiteral(
    "SELECT p.document_id, p.of_id, d.title, p.resemblance, s.file, json_extract(r.told, '$.member')"
    " FROM revision_proposals p JOIN document_values d ON d.id = p.of_id"
    " JOIN live_documents l ON l.id = p.document_id"
    " JOIN revisions r ON r.id = d.revision_id JOIN sources s ON s.id = r.source_id"
    " WHERE NOT EXISTS (SELECT 1 FROM revision_refusals x"
    " WHERE x.document_id = p.document_id AND x.of_id = p.of_id)");

RevisionProposal readProposal(const Cursor &row)
{
    const QString title = row.text(2); // as DocumentRow::shownTitle()
    return {row.id<DocumentId>(0), row.id<DocumentId>(1),
            title.isEmpty() ? domain::nameWithin(row.text(5), row.text(4)) : title, row.real(3)};
}

} // namespace

base::Result<std::vector<RevisionProposal>> RevisionStore::proposals() const
{
    std::vector<RevisionProposal> rows;
    return m_database
        .each(OpenProposals + u" ORDER BY p.document_id"_s, {},
              [&rows](const Cursor &row) { rows.push_back(readProposal(row)); })
        .transform([&rows] { return std::move(rows); });
}

base::Result<std::optional<RevisionProposal>> RevisionStore::proposal(DocumentId id) const
{
    std::optional<RevisionProposal> found;
    return m_database
        .each(OpenProposals + u" AND p.document_id = ?"_s, {id.value},
              [&found](const Cursor &row) { found = readProposal(row); })
        .transform([&found] { return found; });
}

base::Result<std::vector<LikeRevision>> RevisionStore::like(const QString &from, const QVariantList &values,
                                                            int limit) const
{
    std::vector<LikeRevision> found;
    return m_database
        .each(u"SELECT d.id, r.id, s.file, r.source_url, r.format, d.side, d.published, x.shared FROM ("_s +
                  from +
                  u") x JOIN revisions r ON r.id = x.id JOIN sources s ON s.id = r.source_id"
                  " JOIN document_values d ON d.id = r.document_id"
                  " ORDER BY x.shared DESC, d.revision_id = r.id DESC, d.id LIMIT %1"_s.arg(limit),
              values,
              [&found](const Cursor &row) {
                  found.push_back({row.id<DocumentId>(0), row.id<RevisionId>(1), row.text(2), row.text(3),
                                   row.text(4), row.text(5), row.text(6), int(row.integer(7))});
              })
        .transform([&found] { return std::move(found); });
}

base::Result<std::vector<LikeRevision>> RevisionStore::ofDigest(const QString &digest) const
{
    return like(u"SELECT revision_id AS id, 0 AS shared FROM revision_prints WHERE digest = ?"_s, {digest},
                50);
}

base::Result<std::vector<LikeRevision>> RevisionStore::ofSketch(const std::vector<qint64> &sketch, int least,
                                                                int limit) const
{
    if (sketch.empty())
        return std::vector<LikeRevision>();
    QVariantList values;
    QStringList marks;
    for (const qint64 hash : sketch) {
        values << hash;
        marks << u"?"_s;
    }
    values << least;
    return like(u"SELECT k.revision_id AS id, count(*) AS shared FROM revision_sketches k"
                " JOIN live_documents c ON c.revision_id = k.revision_id WHERE k.hash IN ("_s +
                    marks.join(u',') + u") GROUP BY k.revision_id HAVING count(*) >= ?"_s,
                values, limit);
}

base::Result<bool> RevisionStore::isRefused(DocumentId document, DocumentId of) const
{
    return m_database
        .number(u"SELECT count(*) FROM revision_refusals WHERE document_id = ? AND of_id = ?"_s,
                {document.value, of.value})
        .transform([](qint64 count) { return count > 0; });
}

base::Result<std::vector<RevisionId>> RevisionStore::withoutPrint() const
{
    std::vector<RevisionId> found;
    return m_database
        .each(u"SELECT id FROM revisions WHERE id NOT IN (SELECT revision_id FROM revision_prints)"_s, {},
              [&found](const Cursor &row) { found.push_back(row.id<RevisionId>(0)); })
        .transform([&found] { return std::move(found); });
}

} // namespace counterpart::store
