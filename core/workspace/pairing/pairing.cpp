// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pairing/pairing.h"

#include "core/analysis/meetings/continuation.h"
#include "core/store/database/metastore.h"
#include "core/store/documents/documentstore.h"
#include "core/store/tags/tagstore.h"
#include "core/store/meetings/meetingstore.h"
#include "core/store/meetings/placementstore.h"
#include "core/store/meetings/unpublishedstore.h"
#include "core/workspace/pairing/dating.h"
#include "core/workspace/pairing/nearpairing.h"

#include <algorithm>

namespace counterpart::workspace {

using domain::MeetingId;
using domain::MeetingRow;

namespace {

/// The meeting that has most of the documents of \p over now; invalid for none.
MeetingId heirOf(const MeetingRow &over, const std::vector<MeetingRow> &rows)
{
    const auto shared = [&over](const MeetingRow &row) {
        return std::ranges::count_if(row.readouts, [&](const domain::ReadoutRow &readout) {
            return std::ranges::contains(over.readouts, readout.document, &domain::ReadoutRow::document);
        });
    };
    const auto most = std::ranges::max_element(rows, {}, shared);
    return most != rows.end() && shared(*most) > 0 ? most->id : MeetingId();
}

/// A meeting that is over leaves its tags and what was found out of it to the one that took it over.
base::Result<void> leave(store::Transaction &transaction, const MeetingRow &over,
                         const std::vector<MeetingRow> &rows)
{
    base::Result<void> done;
    if (const MeetingId heir = heirOf(over, rows); heir.isValid())
        done = store::TagStore::copy(transaction, over.id, heir).and_then([&] {
            return store::UnpublishedStore::move(transaction, over.id, heir);
        });
    return done.and_then([&] { return store::MeetingStore::leave(transaction, over.id); });
}

} // namespace

base::Result<bool> writePairing(store::Transaction &transaction, const std::vector<MeetingRow> &old,
                                const std::vector<analysis::MatchedMeeting> &matched)
{
    const auto placed = store::PlacementStore(transaction.database()).placed();
    if (!placed)
        return std::unexpected(placed.error());
    std::vector<MeetingRow> rows = analysis::continueMeetings(old, matched, *placed);
    bool changed = false;
    std::vector<size_t> over; // into old: known ones come first
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isOver = rows[i].readouts.empty() && !rows[i].byHand;
        if (!isOver && i < old.size() && analysis::saysTheSame(old[i], rows[i]))
            continue;
        changed = true;
        if (isOver) {
            if (i < old.size())
                over.push_back(i);
            continue;
        }
        const auto written = store::MeetingStore::write(transaction, rows[i]);
        if (!written)
            return std::unexpected(written.error());
        rows[i].id = *written;
    }
    for (const size_t i : over) {
        if (auto left = leave(transaction, old[i], rows); !left)
            return std::unexpected(left.error());
    }
    return changed;
}

base::Result<bool> pairDocuments(store::Transaction &transaction, const lexicon::Lexicon &lexicon)
{
    const store::Database &database = transaction.database();
    const auto documents = store::DocumentStore(database).liveIds();
    const auto all = documents.and_then([&](const auto &ids) { return meetingCandidates(database, ids); });
    const auto old = store::MeetingStore(database).detected();
    if (!all || !old)
        return std::unexpected(all ? old.error() : all.error());
    const auto changed = writePairing(transaction, *old, analysis::matchMeetings(*all, lexicon));
    if (!changed)
        return changed;
    const auto dated = dateUndated(transaction, lexicon);
    if (!dated)
        return dated;
    return store::MetaStore::setPairingDue(transaction, false).transform([&] { return *changed || *dated; });
}

base::Result<bool> pairDocuments(store::Database &database, const lexicon::Lexicon &lexicon)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto changed = pairDocuments(*transaction, lexicon);
    if (!changed)
        return changed;
    return transaction->commit().transform([&] { return *changed; });
}

} // namespace counterpart::workspace
