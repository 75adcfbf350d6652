// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meetings/meetingstore.h"

#include "core/store/database/codec.h"
#include "core/store/database/idlist.h"
#include "core/store/database/writes.h"
#include "core/store/tags/tagstore.h"

#include <QHash>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::MeetingId;
using domain::MeetingRow;

namespace {

MeetingRow readRow(const Cursor &row)
{
    MeetingRow meeting;
    meeting.id = row.id<MeetingId>(0);
    meeting.title = row.text(1);
    meeting.date = domain::PartialDate::fromString(row.text(2));
    meeting.place = row.text(3);
    meeting.format =
        domain::fromName<domain::MeetingFormat>(row.text(4)).value_or(domain::MeetingFormat::Unknown);
    meeting.occasion = row.text(5);
    meeting.participants = codec::words(row.text(6));
    meeting.countries = codec::words(row.text(7));
    meeting.byHand = row.text(8) == u"entered";
    return meeting;
}

domain::ReadoutRow readReadout(const Cursor &row)
{
    return {row.id<domain::DocumentId>(1), row.text(2), row.text(3),
            domain::fromName<domain::ReadoutRole>(row.text(4)).value_or(domain::ReadoutRole::Readout),
            row.real(5), row.text(6) == u"entered", row.text(7),
            // Where a person put a document, its text may have changed since.
            row.text(6) == u"entered" ? text::Range{} : text::Range{row.integer(8), row.integer(9)}};
}

/// Those of documents in the trash stay, for the day when they come back.
void removeReadouts(Writes &writes, MeetingId meeting)
{
    writes.run(u"DELETE FROM readouts WHERE meeting_id = ? AND NOT EXISTS"
               " (SELECT 1 FROM trash t WHERE t.document_id = readouts.document_id)"_s,
               {meeting.value});
}

} // namespace

base::Result<std::vector<MeetingRow>> MeetingStore::select(const QString &table, const QString &where,
                                                           const QVariantList &values) const
{
    std::vector<MeetingRow> rows;
    QHash<MeetingId, size_t> places;
    auto read =
        m_database.each(u"SELECT m.id, m.title, m.date, m.place, m.format, m.occasion, m.participants,"
                        " m.countries, m.origin FROM %1 m "_s.arg(table) +
                            where + u" ORDER BY m.date_from, m.id"_s,
                        values, [&](const Cursor &row) {
                            rows.push_back(readRow(row));
                            places.insert(rows.back().id, rows.size() - 1);
                        });
    if (read) {
        read = m_database.each(
            u"SELECT m.meeting_id, d.id, d.side AS voice, d.relays, m.role, m.confidence, m.origin,"
            " d.issuer, m.passage_begin, m.passage_end"
            " FROM readouts m JOIN document_values d ON d.id = m.document_id "_s +
                QString(where).replace(u"m.id"_s, u"m.meeting_id"_s) +
                u" ORDER BY m.meeting_id, voice, d.id"_s,
            values, [&](const Cursor &row) {
                if (const auto at = places.constFind(row.id<MeetingId>(0)); at != places.cend())
                    rows[*at].readouts.push_back(readReadout(row));
            });
    }
    if (read) {
        read = m_database.each(
            u"SELECT m.meeting_id, m.side, m.checked, m.note, m.author FROM unpublished_accounts m "_s +
                QString(where).replace(u"m.id"_s, u"m.meeting_id"_s) + u" ORDER BY m.meeting_id, m.side"_s,
            values, [&](const Cursor &row) {
                if (const auto at = places.constFind(row.id<MeetingId>(0)); at != places.cend())
                    rows[*at].unpublished.push_back(
                        {row.text(1), QDate::fromString(row.text(2), Qt::ISODate), row.text(3), row.text(4)});
            });
    }
    if (read)
        read = TagStore(m_database).fill(rows);
    return read.transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<MeetingRow>> MeetingStore::rows() const
{
    return select(u"meeting_values"_s, {}, {});
}

base::Result<std::vector<MeetingRow>> MeetingStore::rows(const std::vector<MeetingId> &ids) const
{
    return select(u"meeting_values"_s, u"WHERE m.id IN (SELECT value FROM json_each(?))"_s, {idList(ids)});
}

base::Result<std::vector<MeetingRow>> MeetingStore::detected() const
{
    return select(u"live_meetings"_s, {}, {});
}

base::Result<std::vector<MeetingRow>> MeetingStore::detected(const std::vector<MeetingId> &ids) const
{
    return select(u"live_meetings"_s, u"WHERE m.id IN (SELECT value FROM json_each(?))"_s, {idList(ids)});
}

base::Result<MeetingRow> MeetingStore::row(MeetingId id) const
{
    auto rows = select(u"meeting_values"_s, u"WHERE m.id = ?"_s, {id.value});
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->empty())
        return base::fail(base::ErrorKind::NotFound, QString::number(id.value),
                          u"is no meeting of this store"_s, u"'meetings' lists those that are there"_s);
    return std::move(rows->front());
}

base::Result<MeetingId> MeetingStore::write(Transaction &transaction, const MeetingRow &row)
{
    const auto date = row.date.value_or(domain::PartialDate());
    Writes writes(transaction);
    const MeetingId id(writes.run(
        u"INSERT INTO meetings (id, title, date, date_from, date_to, place, format, occasion, participants,"
        " countries, origin) VALUES (%1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET title = excluded.title, date = excluded.date,"
        " date_from = excluded.date_from, date_to = excluded.date_to, place = excluded.place,"
        " format = excluded.format, occasion = excluded.occasion, participants = excluded.participants,"
        " countries = excluded.countries"_s.arg(newId(u"meetings"_s)),
        {idOrNull(row.id), plain(row.title), known(date.toString()), date.from.toString(Qt::ISODate),
         date.to.toString(Qt::ISODate), plain(row.place), plain(domain::name(row.format)),
         plain(row.occasion), codec::encode(row.participants), codec::encode(row.countries),
         row.byHand ? u"entered"_s : u"detected"_s}));
    const MeetingId written = row.id.isValid() ? row.id : id;
    removeReadouts(writes, written);
    for (const domain::ReadoutRow &readout : row.readouts) {
        writes.run(u"INSERT INTO readouts (meeting_id, document_id, role, confidence, origin,"
                   " passage_begin, passage_end) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {written.value, readout.document.value, domain::name(readout.role), readout.confidence,
                    readout.byHand ? u"entered"_s : u"detected"_s, qint64(readout.passage.begin),
                    qint64(readout.passage.end)});
    }
    return writes.result().transform([written] { return written; });
}

base::Result<void> MeetingStore::leave(Transaction &transaction, MeetingId id)
{
    Writes writes(transaction);
    removeReadouts(writes, id);
    writes.run(u"DELETE FROM meetings WHERE id = ? AND NOT EXISTS"
               " (SELECT 1 FROM readouts r WHERE r.meeting_id = meetings.id)"_s,
               {id.value});
    return writes.result();
}

base::Result<void> MeetingStore::remove(Transaction &transaction, MeetingId id)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM meetings WHERE id = ?"_s, {id.value});
    return writes.result();
}

} // namespace counterpart::store
