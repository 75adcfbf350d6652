// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitments/commitmentstore.h"

#include "core/store/commitments/commitmentmatching.h"
#include "core/store/database/codec.h"
#include "core/store/database/idlist.h"
#include "core/store/database/writes.h"

#include <algorithm>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::CommitmentFact;
using domain::CommitmentId;
using domain::CommitmentRow;

namespace {

CommitmentFact readFact(const Cursor &row)
{
    CommitmentFact fact;
    fact.range = {qsizetype(row.integer(2)), qsizetype(row.integer(3))};
    fact.sentence = int(row.integer(5));
    fact.kind =
        domain::fromName<domain::CommitmentKind>(row.text(6)).value_or(domain::CommitmentKind::Pledged);
    fact.actors = codec::words(row.text(7));
    fact.towards = row.text(8);
    fact.action = row.text(9);
    fact.due = row.text(10);
    fact.amount = row.text(11);
    fact.condition = row.text(12);
    fact.negative = row.flag(13);
    fact.strength = int(row.integer(14));
    fact.evidence = {row.real(15), row.text(16)};
    return fact;
}

CommitmentRow readRow(const Cursor &row)
{
    CommitmentRow commitment;
    commitment.id = row.id<CommitmentId>(0);
    commitment.document = row.id<domain::DocumentId>(1);
    commitment.quote = row.text(4);
    commitment.fact = readFact(row);
    commitment.status =
        domain::fromName<domain::CommitmentStatus>(row.text(17)).value_or(domain::CommitmentStatus::Open);
    commitment.side = row.text(18);
    commitment.meeting = row.id<domain::MeetingId>(19);
    commitment.made = domain::PartialDate::fromString(row.text(20));
    if (!commitment.made)
        commitment.made = domain::PartialDate::fromString(row.text(21));
    commitment.uuid = row.text(22);
    commitment.topic = row.text(23);
    commitment.owner = row.text(24);
    commitment.followUp = QDate::fromString(row.text(25), Qt::ISODate);
    commitment.priority = domain::Priority(std::clamp<qint64>(row.integer(26), 0, 3));
    commitment.notes = row.text(27);
    commitment.entered = row.text(28) == u"entered";
    commitment.rejected = row.flag(29);
    commitment.orphan = row.flag(30);
    commitment.lineage = row.id<domain::LineageId>(31);
    commitment.evidence = int(row.integer(32));
    commitment.source = row.text(33);
    return commitment;
}

QVariantList valuesOf(const CommitmentFact &fact, const QString &quote, qint64 index)
{
    const auto due = domain::PartialDate::fromString(fact.due).value_or(domain::PartialDate());
    return {index,
            qint64(fact.range.begin),
            qint64(fact.range.end),
            plain(quote),
            fact.sentence,
            domain::name(fact.kind),
            codec::encode(fact.actors),
            plain(fact.towards),
            plain(fact.action),
            plain(fact.due),
            due.from.toString(Qt::ISODate),
            due.to.toString(Qt::ISODate),
            plain(fact.amount),
            plain(fact.condition),
            int(fact.negative),
            fact.strength,
            fact.evidence.confidence,
            plain(fact.evidence.rule)};
}

} // namespace

base::Result<std::vector<CommitmentRow>> CommitmentStore::select(const QString &where,
                                                                 const QVariantList &values) const
{
    std::vector<CommitmentRow> rows;
    return m_database
        .each(u"SELECT c.id, c.document_id, c.\"begin\", c.\"end\", c.quote, c.sentence, c.kind, c.actors,"
              " c.towards, c.action, c.due, c.amount, c.condition, c.negative, c.strength, c.confidence,"
              " c.rule, c.status, d.side, m.id, m.date, d.published, c.uuid, c.topic,"
              " c.owner, c.follow_up, c.priority, c.notes, c.origin, c.rejected,"
              " c.revision_id <> d.revision_id, c.lineage_id, c.evidence,"
              " coalesce(nullif(d.title, ''), (SELECT coalesce(nullif(r.source_url, ''),"
              " iif(r.format IN ('table', 'json', 'rss'), s.file || ' #' || (r.part + 1), s.file))"
              " FROM revisions r JOIN sources s ON s.id = r.source_id WHERE r.id = d.revision_id))"
              " FROM commitment_values c JOIN document_values d ON d.id = c.document_id"
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

base::Result<CommitmentRow> CommitmentStore::row(CommitmentId id) const
{
    auto rows = select(u"WHERE c.id = ?"_s, {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return base::fail(base::ErrorKind::NotFound, {}, u"the commitment is not in the store any more"_s);
    return std::move(rows->front());
}

base::Result<std::vector<CommitmentRow>> CommitmentStore::ofDocument(domain::DocumentId id) const
{
    return select(u"WHERE c.document_id = ? AND NOT c.rejected AND c.revision_id = d.revision_id"_s,
                  {id.value});
}

base::Result<void> CommitmentStore::replace(Transaction &transaction, domain::DocumentId document,
                                            domain::RevisionId revision, const QString &text,
                                            const std::vector<CommitmentFact> &facts)
{
    const auto matches = matchCommitments(transaction.database(), document, revision, text, facts);
    if (!matches)
        return std::unexpected(matches.error());
    Writes writes(transaction);
    qint64 index = 0;
    for (const CommitmentFact &fact : facts) {
        const qint64 id = matches->ids[size_t(index)];
        const QVariantList values = valuesOf(fact, fact.range.in(text).toString(), index++);
        if (id > 0) {
            writes.run(
                u"UPDATE commitments SET revision_id = ?, idx = ?, \"begin\" = ?, \"end\" = ?, quote = ?,"
                " sentence = ?, kind = ?, actors = ?, towards = ?, action = ?, due = ?, due_from = ?,"
                " due_to = ?, amount = ?, condition = ?, negative = ?, strength = ?, confidence = ?,"
                " rule = ? WHERE id = ?"_s,
                QVariantList{revision.value} + values + QVariantList{id});
        } else {
            writes.run(
                u"INSERT INTO commitments (id, document_id, revision_id, idx, \"begin\", \"end\", quote,"
                " sentence, kind, actors, towards, action, due, due_from, due_to, amount, condition,"
                " negative, strength, confidence, rule, origin)"
                " VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'detected')"_s.arg(
                    newId(u"commitments"_s)),
                QVariantList{QVariant(), document.value, revision.value} + values);
        }
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
    const qint64 id = writes.run(
        u"INSERT INTO commitments (id, document_id, revision_id, idx, \"begin\", \"end\","
        " quote, sentence, kind, actors, towards, action, due, due_from, due_to,"
        " amount, condition, negative, strength, confidence, rule, origin)"
        " VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'entered')"_s.arg(
            newId(u"commitments"_s)),
        QVariantList{QVariant(), row.document.value, revision.value} + valuesOf(row.fact, row.quote, *last));
    return writes.result().transform([id] { return CommitmentId(id); });
}

} // namespace counterpart::store
