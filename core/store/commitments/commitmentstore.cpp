// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitments/commitmentstore.h"

#include "core/domain/cleandocument.h"
#include "core/store/commitments/commitmentcolumns.h"
#include "core/store/commitments/commitmentmatching.h"
#include "core/store/database/idlist.h"
#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::Commitment;
using domain::CommitmentId;
using domain::CommitmentRow;

namespace {

/// Columns before those of the fields, see CommitmentStore::select().
constexpr int OwnColumns = 29;

CommitmentRow readRow(const Cursor &row)
{
    CommitmentRow commitment;
    commitment.id = row.id<CommitmentId>(0);
    commitment.document = row.id<domain::DocumentId>(1);
    commitment.range = {qsizetype(row.integer(2)), qsizetype(row.integer(3))};
    commitment.quote = row.text(4);
    commitment.sentence = int(row.integer(5));
    commitment.negative = row.flag(6);
    commitment.sureness = {row.real(7), row.text(8)};
    commitment.status =
        domain::fromName<domain::CommitmentStatus>(row.text(9)).value_or(domain::CommitmentStatus::Open);
    commitment.side = row.text(10);
    commitment.meeting = row.id<domain::MeetingId>(11);
    commitment.made = domain::PartialDate::fromString(row.text(12));
    if (!commitment.made)
        commitment.made = domain::PartialDate::fromString(row.text(13));
    commitment.uuid = row.text(14);
    commitment.entered = row.text(15) == u"entered";
    commitment.rejected = row.flag(16);
    commitment.orphan = row.flag(17);
    commitment.lineage = row.id<domain::LineageId>(18);
    commitment.evidence = int(row.integer(19));
    commitment.source = row.text(20);
    if (commitment.source.isEmpty()) // as DocumentRow::shownTitle()
        commitment.source = domain::nameWithin(row.text(22), row.text(21));
    commitment.dueRelation =
        domain::fromName<domain::DueRelation>(row.text(23)).value_or(domain::DueRelation::In);
    commitment.dueWords = row.text(24);
    commitment.actorsSureness = row.real(25);
    commitment.towardsSureness = row.real(26);
    commitment.dueSureness = row.real(27);
    commitment.mergedInto = row.id<CommitmentId>(28);
    commitmentcolumns::read(row, OwnColumns, commitment);
    return commitment;
}

/// What analysis finds, as valuesOf() gives it.
QStringList columns()
{
    return QStringList{u"idx"_s,           u"\"begin\""_s, u"\"end\""_s,           u"quote"_s,
                       u"sentence"_s,      u"negative"_s,  u"confidence"_s,        u"rule"_s,
                       u"due_relation"_s,  u"due_words"_s, u"actors_confidence"_s, u"towards_confidence"_s,
                       u"due_confidence"_s} +
           commitmentcolumns::found();
}

QVariantList valuesOf(const Commitment &commitment, const QString &quote, qint64 index)
{
    return QVariantList{index,
                        qint64(commitment.range.begin),
                        qint64(commitment.range.end),
                        plain(quote),
                        commitment.sentence,
                        int(commitment.negative),
                        commitment.sureness.confidence,
                        plain(commitment.sureness.rule),
                        domain::name(commitment.dueRelation),
                        plain(commitment.dueWords),
                        commitment.actorsSureness,
                        commitment.towardsSureness,
                        commitment.dueSureness} +
           commitmentcolumns::foundIn(commitment);
}

/// Takes an id or null for a new one, a document, a revision and valuesOf().
QString insertion(const QString &origin)
{
    const QStringList all = columns();
    return u"INSERT INTO commitments (id, document_id, revision_id, %1, origin) VALUES (%2, ?, ?%3, '%4')"_s
        .arg(all.join(u", "_s), newId(u"commitments"_s), u", ?"_s.repeated(all.size()), origin);
}

} // namespace

base::Result<std::vector<CommitmentRow>> CommitmentStore::select(const QString &where,
                                                                 const QVariantList &values) const
{
    std::vector<CommitmentRow> rows;
    return m_database
        .each(u"SELECT c.id, c.document_id, c.\"begin\", c.\"end\", c.quote, c.sentence, c.negative,"
              " c.confidence, c.rule, c.status, d.side, m.id, m.date, d.published, c.uuid, c.origin,"
              " c.rejected, c.revision_id <> d.revision_id, c.lineage_id, c.evidence,"
              // Rows of a table are told apart.
              " coalesce(nullif(d.title, ''), (SELECT iif(r.format IN ('table', 'json', 'rss'),"
              " coalesce(nullif(r.source_url, ''), s.file || ' #' || (r.part + 1)), '')"
              " FROM revisions r JOIN sources s ON s.id = r.source_id WHERE r.id = d.revision_id)),"
              " (SELECT s.file FROM revisions r JOIN sources s ON s.id = r.source_id"
              " WHERE r.id = d.revision_id), (SELECT json_extract(r.told, '$.member') FROM revisions r"
              " WHERE r.id = d.revision_id),"
              // What a person says by when has no words of the text.
              " iif(c.due = b.due, b.due_relation, 'in'), iif(c.due = b.due, b.due_words, ''),"
              " iif(c.actors = b.actors, b.actors_confidence, 1),"
              " iif(c.towards = b.towards, b.towards_confidence, 1),"
              " iif(c.due = b.due, b.due_confidence, 1),"
              " iif(c.rejected, (SELECT x.same_as FROM commitment_rejections x"
              " WHERE x.commitment_id = c.id), NULL), "_s +
                  commitmentcolumns::selected().join(u", "_s) +
                  u" FROM commitment_values c JOIN live_commitments b ON b.id = c.id"
                  " JOIN document_values d ON d.id = c.document_id"
                  " LEFT JOIN meeting_values m ON m.id ="
                  " (SELECT min(r.meeting_id) FROM readouts r WHERE r.document_id = c.document_id) "_s +
                  where + u" ORDER BY c.document_id, c.idx"_s,
              values, [&rows](const Cursor &row) { rows.push_back(readRow(row)); })
        .transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<CommitmentRow>> CommitmentStore::rows() const
{
    return select(u"WHERE NOT c.rejected"_s, {});
}

base::Result<std::vector<CommitmentRow>> CommitmentStore::rows(const std::vector<CommitmentId> &ids) const
{
    return select(u"WHERE c.id IN (SELECT value FROM json_each(?)) AND NOT c.rejected"_s, {idList(ids)});
}

base::Result<std::vector<CommitmentRow>> CommitmentStore::rejected() const
{
    return select(u"WHERE c.rejected"_s, {});
}

base::Result<std::vector<CommitmentRow>> CommitmentStore::mergedInto(CommitmentId id) const
{
    return select(u"WHERE c.id IN (SELECT commitment_id FROM commitment_rejections WHERE same_as = ?)"_s,
                  {id.value});
}

base::Result<std::vector<CommitmentRow>> CommitmentStore::allOf(const std::vector<CommitmentId> &ids) const
{
    return select(u"WHERE c.id IN (SELECT value FROM json_each(?))"_s, {idList(ids)});
}

base::Error CommitmentStore::gone()
{
    return {base::ErrorKind::NotFound, {}, u"the commitment is not in the store any more"_s, {}};
}

base::Result<CommitmentRow> CommitmentStore::row(CommitmentId id) const
{
    auto rows = select(u"WHERE c.id = ?"_s, {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return std::unexpected(gone());
    return std::move(rows->front());
}

base::Result<std::vector<CommitmentRow>> CommitmentStore::ofDocument(domain::DocumentId id) const
{
    return select(u"WHERE c.document_id = ? AND NOT c.rejected AND c.revision_id = d.revision_id"_s,
                  {id.value});
}

base::Result<void> CommitmentStore::replace(Transaction &transaction, domain::DocumentId document,
                                            domain::RevisionId revision, const QString &text,
                                            const std::vector<Commitment> &facts)
{
    const auto matches = matchCommitments(transaction.database(), document, revision, text, facts);
    if (!matches)
        return std::unexpected(matches.error());
    const QString insert = insertion(u"detected"_s);
    const QString update =
        u"UPDATE commitments SET revision_id = ?, %1 = ? WHERE id = ?"_s.arg(columns().join(u" = ?, "_s));
    Writes writes(transaction);
    qint64 index = 0;
    for (const Commitment &fact : facts) {
        const qint64 id = matches->ids[size_t(index)];
        const QVariantList values = valuesOf(fact, fact.range.in(text).toString(), index++);
        if (id > 0)
            writes.run(update, QVariantList{revision.value} + values + QVariantList{id});
        else
            writes.run(insert, QVariantList{QVariant(), document.value, revision.value} + values);
    }
    for (const qint64 id : matches->lost) {
        writes.run(u"DELETE FROM commitments WHERE id = ?"
                   " AND id NOT IN (SELECT id FROM decided_commitments)"_s,
                   {id});
    }
    return writes.result();
}

base::Result<CommitmentId> CommitmentStore::insertEntered(Transaction &transaction,
                                                          const domain::CommitmentRow &row,
                                                          domain::RevisionId revision)
{
    Writes writes(transaction);
    const auto last = transaction.database().number(
        u"SELECT coalesce(max(idx) + 1, 0) FROM commitments WHERE document_id = ?"_s, {row.document.value});
    if (!last)
        return std::unexpected(last.error());
    const qint64 id =
        writes.run(insertion(u"entered"_s), QVariantList{QVariant(), row.document.value, revision.value} +
                                                valuesOf(row, row.quote, *last));
    return writes.result().transform([id] { return CommitmentId(id); });
}

} // namespace counterpart::store
