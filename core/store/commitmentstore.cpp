// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitmentstore.h"

#include "core/base/clock.h"
#include "core/store/codec.h"
#include "core/store/writes.h"

#include <QMultiHash>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::CommitmentFact;
using domain::CommitmentId;
using domain::CommitmentRow;

namespace {

CommitmentRow readRow(const Cursor &row)
{
    CommitmentRow commitment;
    commitment.id = row.id<CommitmentId>(0);
    commitment.document = row.id<domain::DocumentId>(1);
    commitment.fact.range = {qsizetype(row.integer(2)), qsizetype(row.integer(3))};
    commitment.quote = row.text(4);
    commitment.fact.sentence = int(row.integer(5));
    commitment.fact.kind =
        domain::fromName<domain::CommitmentKind>(row.text(6)).value_or(domain::CommitmentKind::Pledged);
    commitment.fact.actors = codec::words(row.text(7));
    commitment.fact.towards = row.text(8);
    commitment.fact.action = row.text(9);
    commitment.fact.due = row.text(10);
    commitment.fact.amount = row.text(11);
    commitment.fact.condition = row.text(12);
    commitment.fact.negative = row.flag(13);
    commitment.fact.strength = int(row.integer(14));
    commitment.fact.evidence = {row.real(15), row.text(16)};
    commitment.status =
        domain::fromName<domain::CommitmentStatus>(row.text(17)).value_or(domain::CommitmentStatus::Open);
    commitment.side = row.text(18);
    commitment.meeting = row.id<domain::MeetingId>(19);
    commitment.made = domain::PartialDate::fromString(row.text(20));
    if (!commitment.made)
        commitment.made = domain::PartialDate::fromString(row.text(21));
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

/// Ids of the detected commitments that the document has, by their words.
base::Result<QMultiHash<QString, qint64>> idsByQuote(const Database &database, domain::DocumentId document)
{
    QMultiHash<QString, qint64> ids;
    return database
        .each(
            u"SELECT quote, id FROM commitments WHERE document_id = ? AND origin = 'detected' ORDER BY id DESC"_s,
            {document.value}, [&ids](const Cursor &row) { ids.insert(row.text(0), row.integer(1)); })
        .transform([&ids] { return ids; });
}

} // namespace

base::Result<std::vector<CommitmentRow>> CommitmentStore::select(const QString &where,
                                                                 const QVariantList &values) const
{
    std::vector<CommitmentRow> rows;
    return m_database
        .each(u"SELECT c.id, c.document_id, c.\"begin\", c.\"end\", c.quote, c.sentence, c.kind, c.actors,"
              " c.towards, c.action, c.due, c.amount, c.condition, c.negative, c.strength, c.confidence, "
              "c.rule,"
              " cd.status, d.side, m.id, m.date, d.published"
              " FROM commitments c JOIN document_values d ON d.id = c.document_id"
              " LEFT JOIN commitment_decisions cd ON cd.commitment_id = c.id"
              " LEFT JOIN meeting_values m ON m.id ="
              " (SELECT min(r.meeting_id) FROM readouts r WHERE r.document_id = c.document_id) "_s +
                  where + u" ORDER BY c.document_id, c.idx"_s,
              values, [&rows](const Cursor &row) { rows.push_back(readRow(row)); })
        .transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<CommitmentRow>> CommitmentStore::rows() const
{
    return select({}, {});
}

base::Result<std::vector<CommitmentRow>> CommitmentStore::ofDocument(domain::DocumentId id) const
{
    return select(u"WHERE c.document_id = ?"_s, {id.value});
}

base::Result<void> CommitmentStore::replace(Transaction &transaction, domain::DocumentId document,
                                            domain::RevisionId revision, const QString &text,
                                            const std::vector<CommitmentFact> &facts)
{
    auto before = idsByQuote(transaction.database(), document);
    if (!before)
        return std::unexpected(before.error());
    Writes writes(transaction);
    qint64 index = 0;
    for (const CommitmentFact &fact : facts) {
        const QString quote = fact.range.in(text).toString();
        const QVariantList values = valuesOf(fact, quote, index++);
        if (const qint64 id = before->take(quote); id > 0) {
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
    for (const qint64 id : std::as_const(*before)) {
        writes.run(u"DELETE FROM commitments WHERE id = ?"
                   " AND id NOT IN (SELECT commitment_id FROM commitment_decisions)"_s,
                   {id});
    }
    return writes.result();
}

base::Result<void> CommitmentStore::decide(Transaction &transaction, CommitmentId id,
                                           domain::CommitmentStatus status, const QString &author)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO commitment_decisions (commitment_id, status, author, decided)"
               " VALUES (?, ?, ?, ?)"_s,
               {id.value, domain::name(status), plain(author), base::now().toString(Qt::ISODateWithMs)});
    return writes.result();
}

} // namespace counterpart::store
