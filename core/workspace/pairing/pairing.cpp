// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pairing/pairing.h"

#include "core/analysis/meetings/continuation.h"
#include "core/store/database/metastore.h"
#include "core/store/documents/documentstore.h"
#include "core/store/meetings/meetingstore.h"
#include "core/store/meetings/placementstore.h"
#include "core/workspace/pairing/dating.h"
#include "core/workspace/pairing/nearpairing.h"

namespace counterpart::workspace {

using domain::MeetingId;
using domain::MeetingRow;

base::Result<bool> writePairing(store::Transaction &transaction, const std::vector<MeetingRow> &old,
                                const std::vector<analysis::MatchedMeeting> &matched)
{
    const auto placed = store::PlacementStore(transaction.database()).placed();
    if (!placed)
        return std::unexpected(placed.error());
    const std::vector<MeetingRow> rows = analysis::continueMeetings(old, matched, *placed);
    bool changed = false;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isOver = rows[i].readouts.empty() && !rows[i].byHand;
        if (!isOver && i < old.size() && analysis::saysTheSame(old[i], rows[i]))
            continue;
        changed = true;
        auto written = isOver ? store::MeetingStore::leave(transaction, rows[i].id)
                              : store::MeetingStore::write(transaction, rows[i]).transform([](MeetingId) {});
        if (!written)
            return std::unexpected(written.error());
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
