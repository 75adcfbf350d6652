// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/annotations/annotationstore.h"

#include "core/store/annotations/codestore.h"
#include "core/store/database/anchorcolumns.h"

#include <QHash>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::AnnotationId;
using domain::AnnotationRow;
using domain::CodeId;
using domain::DocumentId;

namespace {

AnnotationRow readRow(const Cursor &row)
{
    AnnotationRow annotation;
    annotation.id = row.id<AnnotationId>(0);
    annotation.uuid = row.text(1);
    annotation.document = row.id<DocumentId>(2);
    annotation.orphan = row.flag(3);
    annotation.anchor = readAnchor(row, 4);
    annotation.memo = row.text(9);
    annotation.author = row.text(10);
    annotation.created = timeOf(row.text(11));
    annotation.modified = timeOf(row.text(12));
    return annotation;
}

} // namespace

base::Result<std::vector<AnnotationRow>>
AnnotationStore::select(const QString &where, const QVariantList &values, int memoCharacters) const
{
    std::vector<AnnotationRow> rows;
    QHash<AnnotationId, size_t> places;
    auto read = m_database.each(
        u"SELECT a.id, a.uuid, a.document_id, a.revision_id IS NOT d.revision_id, a.\"begin\", a.\"end\","
        " a.quote, a.prefix, a.suffix, %1, a.author, a.created, a.modified"
        " FROM live_annotations a JOIN live_documents d ON d.id = a.document_id WHERE "_s.arg(
            memoCharacters < 0 ? u"a.memo"_s : u"substr(a.memo, 1, %1)"_s.arg(memoCharacters)) +
            where + u" ORDER BY a.document_id, a.\"begin\", a.\"end\" DESC, a.id"_s,
        values, [&](const Cursor &row) {
            rows.push_back(readRow(row));
            places.insert(rows.back().id, rows.size() - 1);
        });
    if (!read)
        return std::unexpected(read.error());
    read = m_database.each(
        u"SELECT x.annotation_id, x.code_id FROM live_annotation_codes x JOIN live_annotations a"
        " ON a.id = x.annotation_id JOIN live_documents d ON d.id = a.document_id WHERE "_s +
            where + u" ORDER BY x.annotation_id, x.code_id"_s,
        values, [&](const Cursor &row) {
            if (const auto at = places.constFind(row.id<AnnotationId>(0)); at != places.cend())
                rows[*at].codes.push_back(row.id<CodeId>(1));
        });
    return read.transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<AnnotationRow>> AnnotationStore::rows(const domain::AnnotationFilter &filter) const
{
    QStringList where{u"TRUE"_s};
    QVariantList values;
    if (!filter.ids.empty()) {
        QStringList ids;
        for (const AnnotationId id : filter.ids)
            ids << QString::number(id.value);
        where << u"a.id IN (SELECT value FROM json_each(?))"_s;
        values << QString(u'[' + ids.join(u',') + u']');
    }
    if (filter.document.isValid()) {
        where << u"a.document_id = ?"_s;
        values << filter.document.value;
    }
    if (filter.code.isValid()) {
        where << u"a.id IN (WITH RECURSIVE below (id) AS (VALUES (?) UNION SELECT c.id FROM live_codes c"
                 " JOIN below ON c.parent_id = below.id)"
                 " SELECT ac.annotation_id FROM annotation_codes ac JOIN below ON ac.code_id = below.id)"_s;
        values << filter.code.value;
    }
    if (!filter.author.isEmpty()) {
        where << u"a.author = ?"_s;
        values << filter.author;
    }
    if (filter.orphansOnly)
        where << u"a.revision_id IS NOT d.revision_id"_s;
    return select(where.join(u" AND "_s), values, filter.memoCharacters);
}

base::Result<AnnotationRow> AnnotationStore::row(AnnotationId id) const
{
    auto rows = select(u"a.id = ?"_s, {id.value}, -1);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return base::fail(base::ErrorKind::NotFound, {}, u"the annotation is not in the store any more"_s);
    return std::move(rows->front());
}

base::Result<std::vector<std::pair<DocumentId, int>>> AnnotationStore::counts() const
{
    std::vector<std::pair<DocumentId, int>> counts;
    return m_database
        .each(
            u"SELECT document_id, count(*) FROM live_annotations GROUP BY document_id"_s, {},
            [&counts](const Cursor &row) { counts.emplace_back(row.id<DocumentId>(0), int(row.integer(1))); })
        .transform([&counts] { return std::move(counts); });
}

base::Result<AnnotationId> AnnotationStore::insert(Transaction &transaction, const AnnotationRow &row,
                                                   domain::RevisionId revision)
{
    Writes writes(transaction);
    const AnnotationId id(writes.run(
        u"INSERT INTO annotations (id, uuid, document_id, revision_id, \"begin\", \"end\", quote, prefix,"
        " suffix, memo, author, created, modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        QVariantList{idOrNull(row.id), row.uuid.isEmpty() ? newUuid() : row.uuid, row.document.value,
                     idOrNull(revision)} +
            anchorValues(row.anchor) +
            QVariantList{plain(row.memo), plain(row.author), timeText(row.created), timeText(row.modified)}));
    for (const CodeId code : row.codes)
        writes.run(u"INSERT OR IGNORE INTO annotation_codes (annotation_id, code_id) VALUES (?, ?)"_s,
                   {id.value, code.value});
    return writes.result().transform([id] { return id; });
}

base::Result<void> AnnotationStore::setMemo(Transaction &transaction, AnnotationId id, const QString &memo,
                                            const QDateTime &modified)
{
    Writes writes(transaction);
    writes.run(u"UPDATE annotations SET memo = ?, modified = ? WHERE id = ?"_s,
               {plain(memo), timeText(modified), id.value});
    return writes.result();
}

base::Result<void> AnnotationStore::setCodes(Transaction &transaction, AnnotationId id,
                                             const std::vector<CodeId> &codes, const QDateTime &modified)
{
    Writes writes(transaction);
    // Codes in the trash stay on it, for the day when they come back.
    writes.run(u"DELETE FROM annotation_codes WHERE annotation_id = ?"
               " AND code_id IN (SELECT code_id FROM live_annotation_codes WHERE annotation_id = ?)"_s,
               {id.value, id.value});
    for (const CodeId code : codes)
        writes.run(u"INSERT OR IGNORE INTO annotation_codes (annotation_id, code_id) VALUES (?, ?)"_s,
                   {id.value, code.value});
    writes.run(u"UPDATE annotations SET modified = ? WHERE id = ?"_s, {timeText(modified), id.value});
    return writes.result();
}

base::Result<void> AnnotationStore::setPlace(Transaction &transaction, AnnotationId id,
                                             domain::RevisionId revision, const text::Anchor &anchor,
                                             const QDateTime &modified)
{
    Writes writes(transaction);
    writes.run(u"UPDATE annotations SET revision_id = ?, \"begin\" = ?, \"end\" = ?, quote = ?, prefix = ?,"
               " suffix = ?, modified = ? WHERE id = ?"_s,
               QVariantList{revision.value} + anchorValues(anchor) +
                   QVariantList{timeText(modified), id.value});
    return writes.result();
}

base::Result<void> AnnotationStore::remove(Transaction &transaction, AnnotationId id, const QString &author)
{
    const auto uuid = transaction.database().word(u"SELECT uuid FROM annotations WHERE id = ?"_s, {id.value});
    if (!uuid)
        return std::unexpected(uuid.error());
    Writes writes(transaction);
    writes.run(u"DELETE FROM annotations WHERE id = ?"_s, {id.value});
    return writes.result().and_then([&] { return rememberRemoval(transaction, *uuid, {}, author); });
}

} // namespace counterpart::store
