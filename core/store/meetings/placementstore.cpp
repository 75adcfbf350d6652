// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meetings/placementstore.h"

#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;

base::Result<QSet<DocumentId>> PlacementStore::placed() const
{
    QSet<DocumentId> all;
    return m_database
        .each(u"SELECT document_id FROM placement_decisions"_s, {},
              [&all](const Cursor &row) { all.insert(row.id<DocumentId>(0)); })
        .transform([&all] { return all; });
}

base::Result<void> PlacementStore::decide(Transaction &transaction, DocumentId document,
                                          const QString &author)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO placement_decisions (document_id, author, decided)"
               " VALUES (?, ?, ?)"_s,
               {document.value, plain(author), timeNow()});
    writes.run(u"UPDATE readouts SET origin = 'entered', confidence = 1 WHERE document_id = ?"_s,
               {document.value});
    return writes.result();
}

base::Result<void> PlacementStore::hold(Transaction &transaction, const domain::MeetingRow &meeting,
                                        const QString &author)
{
    for (const domain::ReadoutRow &readout : meeting.readouts) {
        if (auto held = decide(transaction, readout.document, author); !held)
            return held;
    }
    return {};
}

base::Result<void> PlacementStore::release(Transaction &transaction, DocumentId document)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM placement_decisions WHERE document_id = ?"_s, {document.value});
    writes.run(u"UPDATE readouts SET origin = 'detected' WHERE document_id = ?"_s, {document.value});
    return writes.result();
}

base::Result<void> PlacementStore::put(Transaction &transaction, DocumentId document,
                                       domain::MeetingId meeting, domain::ReadoutRole role)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO readouts (meeting_id, document_id, role, confidence, origin)"
               " VALUES (?, ?, ?, 1, 'entered')"_s,
               {meeting.value, document.value, domain::name(role)});
    return writes.result();
}

base::Result<void> PlacementStore::take(Transaction &transaction, DocumentId document,
                                        domain::MeetingId meeting)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM readouts WHERE document_id = ? AND meeting_id = ?"_s,
               {document.value, meeting.value});
    return writes.result();
}

base::Result<void> PlacementStore::takeOrRelease(Transaction &transaction, DocumentId document,
                                                 domain::MeetingId meeting)
{
    if (auto taken = take(transaction, document, meeting); !taken)
        return taken;
    const auto places = transaction.database().number(
        u"SELECT count(*) FROM readouts WHERE document_id = ?"_s, {document.value});
    if (!places)
        return std::unexpected(places.error());
    return *places > 0 ? base::Result<void>() : release(transaction, document);
}

base::Result<void> moveReadout(Transaction &transaction, DocumentId document, domain::MeetingId from,
                               domain::MeetingId to, const QString &author)
{
    std::vector<std::pair<domain::MeetingId, domain::ReadoutRole>> places;
    auto read = transaction.database().each(
        u"SELECT meeting_id, role FROM readouts WHERE document_id = ? ORDER BY confidence DESC"_s,
        {document.value}, [&places](const Cursor &row) {
            places.emplace_back(
                row.id<domain::MeetingId>(0),
                domain::fromName<domain::ReadoutRole>(row.text(1)).value_or(domain::ReadoutRole::Readout));
        });
    if (!read)
        return read;
    auto role = places.empty() ? domain::ReadoutRole::Readout : places.front().second;
    auto moved = PlacementStore::decide(transaction, document, author);
    for (const auto &[meeting, there] : places) {
        if (meeting == from || meeting == to)
            role = there;
        const bool leaves = meeting != to && (!from.isValid() || meeting == from);
        if (moved && leaves)
            moved = PlacementStore::take(transaction, document, meeting);
    }
    return moved.and_then([&] { return PlacementStore::put(transaction, document, to, role); });
}

} // namespace counterpart::store
