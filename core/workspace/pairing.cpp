// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/pairing.h"

#include "core/analysis/meetingmatcher.h"
#include "core/store/documentstore.h"
#include "core/store/factsstore.h"
#include "core/store/meetingstore.h"
#include "core/store/metastore.h"

#include <map>

namespace counterpart::workspace {

using domain::DocumentId;
using domain::MeetingId;
using domain::MeetingRow;

namespace {

base::Result<std::vector<analysis::MeetingCandidate>> candidates(const store::Database &database)
{
    const auto rows = store::DocumentStore(database).rows();
    if (!rows)
        return std::unexpected(rows.error());
    auto told = store::FactsStore(database).allEncounters();
    if (!told)
        return std::unexpected(told.error());
    std::vector<analysis::MeetingCandidate> all;
    all.reserve(rows->size());
    auto next = told->begin(); // both are ordered by document
    for (const domain::DocumentRow &row : *rows) {
        analysis::MeetingCandidate candidate{row.id,      row.title,     row.side, row.relays,
                                             row.docType, row.published, {},       {}};
        while (next != told->end() && next->document < row.id)
            ++next;
        if (next != told->end() && next->document == row.id) {
            candidate.encounters = std::move(next->encounters);
            candidate.topics = std::move(next->topics);
        }
        all.push_back(std::move(candidate));
    }
    return all;
}

MeetingRow rowOf(const analysis::MatchedMeeting &matched)
{
    MeetingRow row;
    row.title = matched.title;
    if (matched.date.isValid())
        row.date = matched.date;
    row.place = matched.place;
    row.format = matched.format;
    row.occasion = matched.occasion;
    row.participants = matched.participants;
    row.countries = matched.countries;
    for (const analysis::MatchedReadout &readout : matched.readouts)
        row.readouts.push_back({readout.document, {}, {}, readout.role, readout.confidence});
    return row;
}

/// Equal in all that is stored; sides belong to the documents, order to the listing.
bool saysTheSame(const MeetingRow &a, const MeetingRow &b)
{
    const auto readouts = [](const MeetingRow &row) {
        std::map<DocumentId, std::pair<domain::ReadoutRole, double>> roles;
        for (const domain::ReadoutRow &readout : row.readouts)
            roles[readout.document] = {readout.role, readout.confidence};
        return roles;
    };
    return a.title == b.title && a.date == b.date && a.place == b.place && a.format == b.format &&
           a.occasion == b.occasion && a.participants == b.participants && a.countries == b.countries &&
           readouts(a) == readouts(b);
}

/// For each new meeting the index of the old one that it continues, or -1.
std::vector<int> continuations(const std::vector<MeetingRow> &old, const std::vector<MeetingRow> &now)
{
    std::multimap<DocumentId, size_t> oldOf;
    for (size_t i = 0; i < old.size(); ++i) {
        for (const domain::ReadoutRow &readout : old[i].readouts)
            oldOf.emplace(readout.document, i);
    }
    struct Overlap
    {
        int documents;
        size_t now;
        size_t old;
    };
    std::vector<Overlap> overlaps;
    for (size_t i = 0; i < now.size(); ++i) {
        std::map<size_t, int> shared;
        for (const domain::ReadoutRow &readout : now[i].readouts) {
            const auto [begin, end] = oldOf.equal_range(readout.document);
            for (auto at = begin; at != end; ++at)
                ++shared[at->second];
        }
        for (const auto &[index, documents] : shared)
            overlaps.push_back({documents, i, index});
    }
    std::ranges::stable_sort(overlaps, std::greater(), &Overlap::documents);
    std::vector<int> continued(now.size(), -1);
    std::vector<bool> taken(old.size());
    for (const Overlap &overlap : overlaps) {
        if (continued[overlap.now] >= 0 || taken[overlap.old])
            continue;
        continued[overlap.now] = int(overlap.old);
        taken[overlap.old] = true;
    }
    return continued;
}

base::Result<bool> write(store::Transaction &transaction, const std::vector<MeetingRow> &old,
                         std::vector<MeetingRow> &now)
{
    bool changed = false;
    const std::vector<int> continued = continuations(old, now);
    std::vector<bool> kept(old.size());
    for (const int index : continued) {
        if (index >= 0)
            kept[size_t(index)] = true;
    }
    for (size_t i = 0; i < old.size(); ++i) {
        if (kept[i])
            continue;
        changed = true;
        if (auto removed = store::MeetingStore::remove(transaction, old[i].id); !removed)
            return std::unexpected(removed.error());
    }
    for (size_t i = 0; i < now.size(); ++i) {
        if (continued[i] >= 0) {
            const MeetingRow &before = old[size_t(continued[i])];
            if (saysTheSame(before, now[i]))
                continue;
            now[i].id = before.id;
        }
        changed = true;
        if (auto written = store::MeetingStore::write(transaction, now[i]); !written)
            return std::unexpected(written.error());
    }
    return changed;
}

} // namespace

base::Result<bool> pairDocuments(store::Database &database, const lexicon::Lexicon &lexicon)
{
    auto transaction = store::Transaction::begin(database);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto all = candidates(database);
    if (!all)
        return std::unexpected(all.error());
    const auto old = store::MeetingStore(database).rows();
    if (!old)
        return std::unexpected(old.error());
    std::vector<MeetingRow> now;
    for (const analysis::MatchedMeeting &matched : analysis::matchMeetings(*all, lexicon))
        now.push_back(rowOf(matched));
    const auto changed = write(*transaction, *old, now);
    if (!changed)
        return changed;
    return store::MetaStore::setPairingDue(*transaction, false)
        .and_then([&] { return transaction->commit(); })
        .transform([&] { return *changed; });
}

} // namespace counterpart::workspace
