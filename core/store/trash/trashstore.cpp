// SPDX-License-Identifier: GPL-3.0-or-later
// What TrashStore writes.
#include "core/store/trash/trashstore.h"

#include "core/base/clock.h"
#include "core/store/database/anchorcolumns.h"
#include "core/store/database/idlist.h"
#include "core/store/documents/removalstore.h"
#include "core/store/documents/searchstore.h"
#include "core/store/meetings/placementstore.h"
#include "core/store/trash/stakestore.h"
#include "core/store/trash/trashparts.h"

#include <algorithm>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::MeetingId;
using domain::RestoreLoss;
using domain::TrashId;
using domain::TrashItem;
using domain::TrashKind;

namespace {

QString columnOf(TrashKind kind)
{
    constexpr std::array<QLatin1StringView, domain::TrashKinds> Columns{"document_id"_L1,   "meeting_id"_L1,
                                                                        "annotation_id"_L1, "code_id"_L1,
                                                                        "commitment_id"_L1, "search_id"_L1};
    return Columns[size_t(kind)];
}

base::Result<void> mark(Transaction &transaction, TrashKind kind, qint64 id, const domain::Stakes &stakes,
                        const QString &author)
{
    Writes writes(transaction);
    writes.run(u"INSERT INTO trash (id, %1, author, deleted, stakes) VALUES (%2, ?, ?, ?, ?)"_s.arg(
                   columnOf(kind), newId(u"trash"_s)),
               {QVariant(), id, plain(author), timeText(base::now()), StakeStore::encoded(stakes)});
    return writes.result();
}

/// What was decided of the place of a document.
struct Placement
{
    QString author; ///< null for nothing
    QString decided;
    friend bool operator==(const Placement &, const Placement &) = default;
};

base::Result<Placement> placementOf(const Database &database, DocumentId document)
{
    Placement placement;
    return database
        .each(u"SELECT author, decided FROM placement_decisions WHERE document_id = ?"_s, {document.value},
              [&placement](const Cursor &row) { placement = {row.text(0), row.text(1)}; })
        .transform([&placement] { return placement; });
}

/// A document in a meeting when that was deleted.
struct KeptPlace
{
    DocumentId document;
    bool byHand = false;
    Placement then;
};

base::Result<std::vector<KeptPlace>> keptPlaces(const Database &database, MeetingId meeting)
{
    std::vector<KeptPlace> places;
    return database
        .each(u"SELECT document_id, origin, author, decided FROM trash_places WHERE meeting_id = ?"_s,
              {meeting.value},
              [&places](const Cursor &row) {
                  places.push_back(
                      {row.id<DocumentId>(0), row.text(1) == u"entered", {row.text(2), row.text(3)}});
              })
        .transform([&places] { return std::move(places); });
}

/// Puts the documents of a meeting back into it, but for those that a person placed elsewhere meanwhile.
base::Result<void> restorePlaces(Transaction &transaction, const TrashItem &item,
                                 std::vector<RestoreLoss> &losses)
{
    const auto places = keptPlaces(transaction.database(), item.meeting);
    if (!places)
        return std::unexpected(places.error());
    int elsewhere = 0;
    Writes writes(transaction);
    for (const KeptPlace &place : *places) {
        const auto now = placementOf(transaction.database(), place.document);
        if (!now)
            return std::unexpected(now.error());
        if (!now->author.isNull() && *now != place.then) {
            ++elsewhere;
            continue;
        }
        // Where pairing put it meanwhile is over.
        writes.run(u"DELETE FROM readouts WHERE document_id = ? AND origin = 'detected'"_s,
                   {place.document.value});
        writes.run(u"INSERT INTO readouts (meeting_id, document_id, role, confidence, origin)"
                   " SELECT meeting_id, document_id, role, confidence, origin FROM trash_places"
                   " WHERE meeting_id = ? AND document_id = ?"_s,
                   {item.meeting.value, place.document.value});
        if (now->author.isNull() && !place.then.author.isNull())
            writes.run(u"INSERT INTO placement_decisions (document_id, author, decided) VALUES (?, ?, ?)"_s,
                       {place.document.value, place.then.author, place.then.decided});
    }
    writes.run(u"DELETE FROM trash_places WHERE meeting_id = ?"_s, {item.meeting.value});
    if (elsewhere > 0)
        losses.push_back({item.title, RestoreLoss::What::PlacedSince, {}, elsewhere});
    const auto byHand = std::ranges::count_if(*places, &KeptPlace::byHand);
    const int gone = item.stakes[domain::Stake::Memberships] - int(byHand);
    if (gone > 0)
        losses.push_back({item.title, RestoreLoss::What::DocumentsGone, {}, gone});
    return writes.result();
}

/// What other deletions took away from documents meanwhile. One look for all: each look reads every decision.
base::Result<void> tellMissing(const Database &database, const std::vector<TrashItem> &items,
                               std::vector<RestoreLoss> &losses)
{
    QSet<DocumentId> documents;
    for (const TrashItem &item : items)
        documents.insert(item.document);
    const auto all = StakeStore(database).ofDocuments(documents);
    if (!all)
        return std::unexpected(all.error());
    for (const TrashItem &item : items) {
        if (!item.document.isValid())
            continue;
        const domain::Stakes now = all->value(item.document);
        for (size_t kind = 0; kind < now.counts.size(); ++kind) {
            const int fewer = item.stakes.counts[kind] - now.counts[kind];
            if (fewer > 0)
                losses.push_back({item.title, RestoreLoss::What::Fewer, domain::Stake(kind), fewer});
        }
        const auto others = TrashStore(database).othersFromItsFile(item);
        if (!others)
            return std::unexpected(others.error());
        if (*others > 0)
            losses.push_back({item.title, RestoreLoss::What::SameFile, {}, *others});
    }
    return {};
}

base::Result<void> purgeDocument(Transaction &transaction, const TrashItem &item, const QString &author)
{
    std::vector<MeetingId> meetings;
    auto read = transaction.database().each(
        u"SELECT meeting_id FROM readouts WHERE document_id = ?"_s, {item.document.value},
        [&meetings](const Cursor &row) { meetings.push_back(row.id<MeetingId>(0)); });
    if (!read)
        return read;
    Writes writes(transaction);
    writes.run(u"UPDATE commitment_evidence SET (source, source_date) = (SELECT v.source, v.source_date"
               " FROM evidence_values v WHERE v.id = commitment_evidence.id), document_id = NULL,"
               " revision_id = NULL WHERE document_id = ? AND commitment_id IN"
               " (SELECT id FROM commitments WHERE document_id <> ?)"_s,
               {item.document.value, item.document.value});
    auto done = writes.result()
                    .and_then([&] { return SearchStore::remove(transaction, item.document); })
                    .and_then([&] { return RemovalStore::remove(transaction, item.document, author); });
    if (!done)
        return done;
    for (const MeetingId meeting : meetings)
        writes.run(u"DELETE FROM meetings WHERE id = ? AND origin = 'detected'"
                   " AND NOT EXISTS (SELECT 1 FROM readouts WHERE meeting_id = meetings.id)"_s,
                   {meeting.value});
    return writes.result();
}

} // namespace

base::Result<void> TrashStore::put(Transaction &transaction, DocumentId document,
                                   const domain::Stakes &stakes, const QString &author)
{
    return mark(transaction, TrashKind::Document, document.value, stakes, author);
}

base::Result<void> TrashStore::putPart(Transaction &transaction, TrashKind kind, qint64 id,
                                       const QString &author)
{
    return trashparts::stakes(transaction.database(), kind, id)
        .and_then([&](const domain::Stakes &stakes) { return mark(transaction, kind, id, stakes, author); })
        .and_then([&] { return trashparts::freeName(transaction, kind, id); });
}

base::Result<void> TrashStore::put(Transaction &transaction, MeetingId meeting, const domain::Stakes &stakes,
                                   const QString &author)
{
    if (auto marked = mark(transaction, TrashKind::Meeting, meeting.value, stakes, author); !marked)
        return marked;
    Writes writes(transaction);
    writes.run(
        u"INSERT INTO trash_places (meeting_id, document_id, role, confidence, origin, author, decided)"
        " SELECT r.meeting_id, r.document_id, r.role, r.confidence, r.origin, p.author, p.decided"
        " FROM readouts r LEFT JOIN placement_decisions p ON p.document_id = r.document_id"
        " WHERE r.meeting_id = ?"_s,
        {meeting.value});
    const auto places = writes.result().and_then([&] { return keptPlaces(transaction.database(), meeting); });
    if (!places)
        return std::unexpected(places.error());
    for (const KeptPlace &place : *places) {
        if (auto left = PlacementStore::takeOrRelease(transaction, place.document, meeting); !left)
            return left;
    }
    return {};
}

base::Result<void> TrashStore::restore(Transaction &transaction, const std::vector<TrashItem> &items,
                                       std::vector<RestoreLoss> &losses)
{
    Writes writes(transaction);
    for (const TrashItem &item : items)
        writes.run(u"DELETE FROM trash WHERE id = ?"_s, {item.id.value});
    auto done = writes.result();
    for (const TrashItem &item : items) {
        if (done)
            done = item.meeting.isValid() ? restorePlaces(transaction, item, losses)
                                          : trashparts::settle(transaction, item, losses);
    }
    return done.and_then([&] { return tellMissing(transaction.database(), items, losses); });
}

base::Result<domain::StakesSummary> TrashStore::atStake(const std::vector<TrashItem> &items) const
{
    QSet<DocumentId> documents;
    QSet<MeetingId> meetings;
    for (const TrashItem &item : items) {
        if (item.document.isValid())
            documents.insert(item.document);
        else if (item.meeting.isValid())
            meetings.insert(item.meeting);
    }
    return StakeStore(m_database).summary(documents, meetings, Fate::Gone).transform([&](auto &&summary) {
        for (const TrashItem &item : items) {
            if (item.document.isValid() || item.meeting.isValid())
                continue;
            ++summary[item.kind()];
            const int codings = item.stakes[domain::Stake::Codings];
            summary.items[domain::Stake::Codings] += codings;
            summary.owners[domain::Stake::Codings] += codings > 0;
        }
        return std::move(summary);
    });
}

base::Result<domain::StakesSummary>
TrashStore::purge(Transaction &transaction, const std::vector<TrashItem> &items, const QString &author)
{
    auto stakes = TrashStore(transaction.database()).atStake(items);
    Writes writes(transaction);
    // Documents last: with them goes what stands in them.
    std::vector<TrashItem> ordered = items;
    std::ranges::stable_sort(ordered, std::greater(), &TrashItem::kind);
    for (const TrashItem &item : ordered) {
        if (item.meeting.isValid()) {
            writes.run(u"DELETE FROM meetings WHERE id = ?"_s, {item.meeting.value});
            continue;
        }
        const QString &by = author.isNull() ? item.author : author;
        auto gone = item.document.isValid() ? purgeDocument(transaction, item, by)
                                            : trashparts::purge(transaction, item, by);
        if (!gone)
            return std::unexpected(gone.error());
    }
    return writes.result().and_then([&] { return std::move(stakes); });
}

} // namespace counterpart::store
