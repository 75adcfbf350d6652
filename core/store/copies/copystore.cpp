// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/copies/copystore.h"

#include "core/store/database/anchorcolumns.h"

#include <algorithm>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using domain::DocumentId;

base::Result<std::vector<KeyedRevision>> CopyStore::revisions() const
{
    std::vector<KeyedRevision> revisions;
    return m_database
        .each(u"SELECT r.document_id, r.id, o.sha256 || ' ' || r.part FROM live_documents d"
              " JOIN revisions r ON r.document_id = d.id"
              " JOIN originals o ON o.id = r.original_id ORDER BY r.document_id, r.number DESC"_s,
              {},
              [&revisions](const Cursor &row) {
                  revisions.push_back({row.id<DocumentId>(0), row.id<domain::RevisionId>(1), row.text(2)});
              })
        .transform([&revisions] { return std::move(revisions); });
}

base::Result<QSet<QString>> CopyStore::inTrash() const
{
    QSet<QString> keys;
    return m_database
        .each(u"SELECT o.sha256 || ' ' || r.part FROM trash t JOIN revisions r"
              " ON r.document_id = t.document_id JOIN originals o ON o.id = r.original_id"_s,
              {}, [&keys](const Cursor &row) { keys.insert(row.text(0)); })
        .transform([&keys] { return std::move(keys); });
}

base::Result<QHash<QString, RemovedItem>> CopyStore::removed() const
{
    QHash<QString, RemovedItem> items;
    return m_database
        .each(
            u"SELECT uuid, into_uuid, removed, FALSE FROM removed_items"
            " UNION ALL SELECT uuid, NULL, NULL, TRUE FROM codes WHERE id NOT IN (SELECT id FROM live_codes)"
            " UNION ALL SELECT a.uuid, NULL, t.deleted, TRUE FROM trash t JOIN annotations a"
            " ON a.id = t.annotation_id"
            " UNION ALL SELECT n.uuid, NULL, NULL, TRUE FROM trash t JOIN commitment_names n"
            " ON n.commitment_id = t.commitment_id"_s,
            {},
            [&items](const Cursor &row) {
                items.insert(row.text(0), {row.text(0), row.text(1), timeOf(row.text(2)), row.flag(3)});
            })
        .transform([&items] { return std::move(items); });
}

base::Result<std::vector<std::pair<CommitmentId, QString>>> CopyStore::names() const
{
    std::vector<std::pair<CommitmentId, QString>> names;
    return m_database
        .each(u"SELECT n.commitment_id, n.uuid FROM commitment_names n JOIN live_commitments c"
              " ON c.id = n.commitment_id ORDER BY n.commitment_id"_s,
              {}, [&names](const Cursor &row) { names.emplace_back(row.id<CommitmentId>(0), row.text(1)); })
        .transform([&names] { return std::move(names); });
}

base::Result<CommitmentId> CopyStore::named(const QString &uuid) const
{
    return m_database
        .number(u"SELECT n.commitment_id FROM commitment_names n JOIN live_commitments c"
                " ON c.id = n.commitment_id WHERE n.uuid = ?"_s,
                {uuid})
        .transform([](qint64 id) { return CommitmentId(id); });
}

base::Result<std::vector<CommitmentId>> CopyStore::unnamed(DocumentId document, const QString &quote) const
{
    std::vector<CommitmentId> ids;
    return m_database
        .each(u"SELECT id FROM live_commitments WHERE document_id = ? AND quote = ? AND origin = 'detected'"
              " AND id NOT IN (SELECT commitment_id FROM commitment_names) ORDER BY \"begin\""_s,
              {document.value, quote}, [&ids](const Cursor &row) { ids.push_back(row.id<CommitmentId>(0)); })
        .transform([&ids] { return std::move(ids); });
}

base::Result<text::Anchor> CopyStore::anchorOf(CommitmentId id) const
{
    text::Anchor anchor;
    return m_database
        .each(u"SELECT c.\"begin\", c.\"end\", r.text FROM commitments c JOIN revisions r"
              " ON r.id = c.revision_id WHERE c.id = ?"_s,
              {id.value},
              [&anchor](const Cursor &row) {
                  anchor =
                      text::makeAnchor(row.text(2), {qsizetype(row.integer(0)), qsizetype(row.integer(1))});
              })
        .transform([&anchor] { return anchor; });
}

base::Result<std::vector<FieldEdit>> CopyStore::edits(CommitmentId id) const
{
    std::vector<FieldEdit> edits;
    return m_database
        .each(u"SELECT field, value, author, decided FROM commitment_edits WHERE commitment_id = ?"_s,
              {id.value},
              [&edits](const Cursor &row) {
                  edits.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
              })
        .transform([&edits] { return std::move(edits); });
}

base::Result<QString> CopyStore::rejectedBy(CommitmentId id) const
{
    return m_database.word(u"SELECT author FROM commitment_rejections WHERE commitment_id = ?"_s, {id.value});
}

base::Result<CommitmentId> CopyStore::mergedInto(CommitmentId id) const
{
    return m_database
        .number(u"SELECT same_as FROM commitment_rejections WHERE commitment_id = ?"_s, {id.value})
        .transform([](qint64 into) { return CommitmentId(into); });
}

base::Result<std::vector<KeptTag>> CopyStore::tags() const
{
    std::vector<KeptTag> tags;
    return m_database
        .each(u"SELECT document, meeting, tag, author FROM v_tags"_s, {},
              [&tags](const Cursor &row) {
                  tags.push_back(
                      {row.id<DocumentId>(0), row.id<domain::MeetingId>(1), row.text(2), row.text(3)});
              })
        .transform([&tags] { return std::move(tags); });
}

base::Result<std::vector<std::pair<DocumentId, DocumentId>>> CopyStore::judgedPairs() const
{
    std::vector<std::pair<DocumentId, DocumentId>> pairs;
    return m_database
        .each(
            u"SELECT DISTINCT a_id, b_id FROM omission_judgements ORDER BY a_id, b_id"_s, {},
            [&pairs](const Cursor &row) { pairs.emplace_back(row.id<DocumentId>(0), row.id<DocumentId>(1)); })
        .transform([&pairs] { return std::move(pairs); });
}

base::Result<void> CopyStore::setName(Transaction &transaction, CommitmentId id, const QString &uuid)
{
    Writes writes(transaction);
    writes.run(u"INSERT INTO commitment_names (commitment_id, uuid) VALUES (?, ?)"_s, {id.value, uuid});
    return writes.result();
}

base::Result<void> CopyStore::putEdits(Transaction &transaction, CommitmentId id, const QStringList &columns,
                                       const std::vector<FieldEdit> &edits)
{
    Writes writes(transaction);
    for (const QString &column : columns) {
        writes.run(u"DELETE FROM commitment_edits WHERE commitment_id = ? AND field = ?"_s,
                   {id.value, column});
        const auto edit = std::ranges::find(edits, column, &FieldEdit::field);
        if (edit != edits.end())
            writes.run(u"INSERT INTO commitment_edits (commitment_id, field, value, author, decided)"
                       " VALUES (?, ?, ?, ?, ?)"_s,
                       {id.value, edit->field, plain(edit->value), plain(edit->author), edit->decided});
    }
    return writes.result();
}

base::Result<void> CopyStore::settleStatus(Transaction &transaction, CommitmentId id)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO commitment_decisions (commitment_id, status, author, decided)"
               " SELECT commitment_id, status, author, decided FROM commitment_history"
               " WHERE commitment_id = ? ORDER BY decided DESC, id DESC LIMIT 1"_s,
               {id.value});
    return writes.result();
}

base::Result<void> CopyStore::addCited(Transaction &transaction, const domain::EvidenceRow &row,
                                       const QString &source, const QString &date)
{
    Writes writes(transaction);
    writes.run(u"INSERT INTO commitment_evidence (uuid, commitment_id, \"begin\", \"end\", quote, prefix,"
               " suffix, source, source_date, note, author, created)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               QVariantList{row.uuid, row.commitment.value} + anchorValues(row.anchor) +
                   QVariantList{plain(source), plain(date), plain(row.note), plain(row.author),
                                timeText(row.created)});
    return writes.result();
}

} // namespace counterpart::store
