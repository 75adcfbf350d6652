// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitments/trackingstore.h"

#include "core/base/clock.h"
#include "core/store/annotations/codestore.h"
#include "core/store/commitments/commitmentcolumns.h"
#include "core/store/database/anchorcolumns.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::Commitment;
using domain::CommitmentId;
using domain::EvidenceId;
using domain::EvidenceRow;
using domain::StatusChange;

namespace {

/// What a person says of a field, in one of its columns.
struct Edit
{
    QString column;
    QString value;
    QString author;
    QString decided;
};

base::Result<void> keep(Transaction &transaction, CommitmentId id, const Edit &edit)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM commitment_edits WHERE commitment_id = ? AND field = ?"_s,
               {id.value, edit.column});
    // What shows through now is what was detected.
    const auto detected = transaction.database().word(
        u"SELECT CAST("_s + edit.column + u" AS TEXT) FROM commitment_values WHERE id = ?"_s, {id.value});
    if (!detected)
        return std::unexpected(detected.error());
    if (*detected != edit.value)
        writes.run(u"INSERT INTO commitment_edits (commitment_id, field, value, author, decided)"
                   " VALUES (?, ?, ?, ?, ?)"_s,
                   {id.value, edit.column, edit.value, edit.author, edit.decided});
    return writes.result();
}

/// Of what the name of a detected commitment is made.
const QString Seeds =
    u"SELECT o.sha256 || ' ' || r.part || ' ' || c.quote || ' ' || (SELECT count(*) FROM commitments e"
    " WHERE e.document_id = c.document_id AND e.quote = c.quote AND e.\"begin\" < c.\"begin\"), c.id"
    " FROM commitments c JOIN revisions r ON r.document_id = c.document_id AND r.number = 1"
    " JOIN originals o ON o.id = r.original_id WHERE "_s;

/// The same in every copy of the store.
QString nameFrom(const QString &seed)
{
    static const QUuid space(u"5b0a4b7e-6a1c-4c59-9a39-2f0c6f1f9a10"_s);
    return QUuid::createUuidV5(space, seed.toUtf8()).toString(QUuid::WithoutBraces);
}

EvidenceRow readEvidence(const Cursor &row)
{
    EvidenceRow evidence;
    evidence.id = row.id<EvidenceId>(0);
    evidence.uuid = row.text(1);
    evidence.commitment = row.id<CommitmentId>(2);
    evidence.document = row.id<domain::DocumentId>(3);
    evidence.orphan = row.flag(4);
    evidence.anchor = readAnchor(row, 5);
    evidence.source = row.text(10);
    evidence.sourceDate = domain::PartialDate::fromString(row.text(11));
    evidence.note = row.text(12);
    evidence.author = row.text(13);
    evidence.created = timeOf(row.text(14));
    return evidence;
}

} // namespace

base::Result<std::vector<StatusChange>> TrackingStore::history(CommitmentId id) const
{
    std::vector<StatusChange> changes;
    return m_database
        .each(u"SELECT status, note, author, decided, uuid FROM commitment_history WHERE commitment_id = ?"
              " ORDER BY decided, id"_s,
              {id.value},
              [&changes](const Cursor &row) {
                  changes.push_back({domain::fromName<domain::CommitmentStatus>(row.text(0))
                                         .value_or(domain::CommitmentStatus::Open),
                                     row.text(1), row.text(2), timeOf(row.text(3)), row.text(4)});
              })
        .transform([&changes] { return std::move(changes); });
}

base::Result<std::vector<EvidenceRow>> TrackingStore::selectEvidence(const QString &where, qint64 id) const
{
    std::vector<EvidenceRow> rows;
    return m_database
        .each(u"SELECT e.id, e.uuid, e.commitment_id, e.document_id, d.id IS NOT NULL AND"
              " e.revision_id IS NOT d.revision_id, e.\"begin\", e.\"end\", e.quote, e.prefix, e.suffix,"
              " e.source, e.source_date, e.note, e.author, e.created FROM evidence_values e"
              " LEFT JOIN live_documents d ON d.id = e.document_id WHERE "_s +
                  where + u" ORDER BY e.created, e.id"_s,
              {id}, [&rows](const Cursor &row) { rows.push_back(readEvidence(row)); })
        .transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<EvidenceRow>> TrackingStore::evidence(CommitmentId id) const
{
    return selectEvidence(u"e.commitment_id = ?"_s, id.value);
}

base::Result<EvidenceRow> TrackingStore::evidenceRow(EvidenceId id) const
{
    auto rows = selectEvidence(u"e.id = ?"_s, id.value);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return base::fail(base::ErrorKind::NotFound, {}, u"the evidence is not in the store any more"_s);
    return std::move(rows->front());
}

base::Result<QString> TrackingStore::nameOf(const Database &database, CommitmentId id)
{
    const auto origin = database.word(u"SELECT origin FROM commitments WHERE id = ?"_s, {id.value});
    if (!origin)
        return origin;
    return *origin == u"detected" ? database.word(Seeds + u"c.id = ?"_s, {id.value}).transform(nameFrom)
                                  : base::Result<QString>(newUuid());
}

base::Result<QHash<CommitmentId, QString>> TrackingStore::namesOfDetected() const
{
    QHash<CommitmentId, QString> names;
    return m_database
        .each(Seeds + u"c.origin = 'detected'"_s, {},
              [&names](const Cursor &row) { names.insert(row.id<CommitmentId>(1), nameFrom(row.text(0))); })
        .transform([&names] { return std::move(names); });
}

base::Result<QString> TrackingStore::name(Transaction &transaction, CommitmentId id)
{
    const Database &database = transaction.database();
    const auto kept =
        database.word(u"SELECT uuid FROM commitment_names WHERE commitment_id = ?"_s, {id.value});
    if (!kept || !kept->isEmpty())
        return kept;
    const auto made = nameOf(database, id);
    if (!made)
        return made;
    const auto taken = database.number(u"SELECT count(*) FROM commitment_names WHERE uuid = ?"_s, {*made});
    if (!taken)
        return std::unexpected(taken.error());
    // An earlier commitment of the same words was decided about and is an orphan now.
    const QString uuid = *taken > 0 ? newUuid() : *made;
    return transaction
        .run(u"INSERT INTO commitment_names (commitment_id, uuid) VALUES (?, ?)"_s, {id.value, uuid})
        .transform([&uuid](qint64) { return uuid; });
}

base::Result<void> TrackingStore::setValues(Transaction &transaction, CommitmentId id,
                                            const Commitment &before, const Commitment &after,
                                            const QString &author)
{
    const QString now = timeText(base::now());
    for (const domain::CommitmentField &field : domain::commitmentFields()) {
        const QStringList columns = commitmentcolumns::namesOf(field);
        const QVariantList old = commitmentcolumns::valuesOf(field, before);
        const QVariantList values = commitmentcolumns::valuesOf(field, after);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString value = plain(values[i].toString());
            if (value == old[i].toString())
                continue;
            if (auto kept = keep(transaction, id, {columns[i], value, plain(author), now}); !kept)
                return kept;
        }
    }
    return {};
}

base::Result<void> TrackingStore::addStatus(Transaction &transaction, CommitmentId id,
                                            const StatusChange &change)
{
    Writes writes(transaction);
    writes.run(u"INSERT INTO commitment_history (uuid, commitment_id, status, note, author, decided)"
               " VALUES (?, ?, ?, ?, ?, ?)"_s,
               {change.uuid.isEmpty() ? newUuid() : change.uuid, id.value, domain::name(change.status),
                plain(change.note), plain(change.author), timeText(change.decided)});
    // What somebody follows is no copy of another one any more.
    writes.run(u"DELETE FROM commitment_rejections WHERE commitment_id = ? AND same_as IS NOT NULL"_s,
               {id.value});
    writes.run(u"INSERT OR REPLACE INTO commitment_decisions (commitment_id, status, author, decided)"
               " VALUES (?, ?, ?, ?)"_s,
               {id.value, domain::name(change.status), plain(change.author), timeText(change.decided)});
    return writes.result();
}

base::Result<void> TrackingStore::setRejected(Transaction &transaction, CommitmentId id, bool rejected,
                                              const QString &author, CommitmentId sameAs)
{
    Writes writes(transaction);
    if (rejected)
        writes.run(u"INSERT OR REPLACE INTO commitment_rejections (commitment_id, author, decided, same_as)"
                   " VALUES (?, ?, ?, ?)"_s,
                   {id.value, plain(author), timeText(base::now()), idOrNull(sameAs)});
    else
        writes.run(u"DELETE FROM commitment_rejections WHERE commitment_id = ?"_s, {id.value});
    return writes.result();
}

base::Result<void> TrackingStore::merge(Transaction &transaction, CommitmentId id, CommitmentId into,
                                        const QString &author)
{
    Writes writes(transaction);
    writes.run(u"UPDATE commitment_rejections SET same_as = ? WHERE same_as = ?"_s, {into.value, id.value});
    return writes.result().and_then([&] { return setRejected(transaction, id, true, author, into); });
}

base::Result<EvidenceId> TrackingStore::addEvidence(Transaction &transaction, const EvidenceRow &row,
                                                    domain::RevisionId revision)
{
    Writes writes(transaction);
    const EvidenceId id(writes.run(
        u"INSERT INTO commitment_evidence (uuid, commitment_id, document_id, revision_id, \"begin\","
        " \"end\", quote, prefix, suffix, source, source_date, note, author, created)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        QVariantList{row.uuid.isEmpty() ? newUuid() : row.uuid, row.commitment.value, idOrNull(row.document),
                     idOrNull(revision)} +
            anchorValues(row.anchor) +
            QVariantList{plain(row.source), row.sourceDate ? row.sourceDate->toString() : u""_s,
                         plain(row.note), plain(row.author), timeText(row.created)}));
    return writes.result().transform([id] { return id; });
}

base::Result<void> TrackingStore::removeEvidence(Transaction &transaction, EvidenceId id,
                                                 const QString &author)
{
    const auto uuid =
        transaction.database().word(u"SELECT uuid FROM commitment_evidence WHERE id = ?"_s, {id.value});
    if (!uuid)
        return std::unexpected(uuid.error());
    Writes writes(transaction);
    writes.run(u"DELETE FROM commitment_evidence WHERE id = ?"_s, {id.value});
    return writes.result().and_then([&] { return rememberRemoval(transaction, *uuid, {}, author); });
}

base::Result<void> TrackingStore::placeEvidence(Transaction &transaction, EvidenceId id,
                                                domain::RevisionId revision, const text::Anchor &anchor)
{
    Writes writes(transaction);
    writes.run(u"UPDATE commitment_evidence SET revision_id = ?, \"begin\" = ?, \"end\" = ?, quote = ?,"
               " prefix = ?, suffix = ? WHERE id = ?"_s,
               QVariantList{revision.value} + anchorValues(anchor) + QVariantList{id.value});
    return writes.result();
}

base::Result<void> TrackingStore::place(Transaction &transaction, CommitmentId id,
                                        domain::RevisionId revision, text::Range range, const QString &quote)
{
    Writes writes(transaction);
    writes.run(
        u"UPDATE commitments SET revision_id = ?, \"begin\" = ?, \"end\" = ?, quote = ? WHERE id = ?"_s,
        {revision.value, qint64(range.begin), qint64(range.end), plain(quote), id.value});
    return writes.result();
}

} // namespace counterpart::store
