// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/continuation.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace counterpart::analysis {

using domain::DocumentId;
using domain::MeetingRow;
using Placed = QSet<DocumentId>;

namespace {

MeetingRow rowOf(const MatchedMeeting &matched)
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
    for (const MatchedReadout &readout : matched.readouts)
        row.readouts.push_back({readout.document, {}, {}, readout.role, readout.confidence, false, {}, readout.passage});
    return row;
}

/// For each new meeting the index of the old one that it continues, or -1.
std::vector<int> continuations(const std::vector<MeetingRow> &old, const std::vector<MeetingRow> &now,
                               const Placed &placed)
{
    std::multimap<DocumentId, size_t> oldOf;
    for (size_t i = 0; i < old.size(); ++i) {
        for (const domain::ReadoutRow &readout : old[i].readouts) {
            if (!placed.contains(readout.document))
                oldOf.emplace(readout.document, i);
        }
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

/// Puts what the machine found together with what people decided: a document that a person placed stays
/// where it was put, and others that tell of the same encounter follow it there.
class Assembly
{
public:
    Assembly(const std::vector<MeetingRow> &old, const Placed &placed) : m_placed(placed)
    {
        for (size_t i = 0; i < old.size(); ++i) {
            m_rows.push_back(old[i]);
            std::erase_if(m_rows.back().readouts, [](const auto &readout) { return !readout.byHand; });
            for (const domain::ReadoutRow &readout : m_rows.back().readouts)
                m_placedIn.emplace(readout.document, i);
        }
        m_told.resize(old.size());
    }

    void add(MeetingRow now, int continued)
    {
        const int home = continued >= 0 ? continued : homeByHand(now);
        std::erase_if(now.readouts,
                      [this](const auto &readout) { return m_placed.contains(readout.document); });
        if (home < 0) {
            if (!now.readouts.empty())
                m_rows.push_back(std::move(now));
            return;
        }
        std::vector<domain::ReadoutRow> &readouts = m_rows[size_t(home)].readouts;
        for (const domain::ReadoutRow &readout : now.readouts) {
            if (!std::ranges::contains(readouts, readout.document, &domain::ReadoutRow::document))
                readouts.push_back(readout);
        }
        m_told[size_t(home)].push_back(std::move(now));
    }

    /// The old meetings in their order, then the new ones. One without readouts is over, unless made by hand.
    [[nodiscard]] std::vector<MeetingRow> take()
    {
        for (size_t i = 0; i < m_told.size(); ++i) {
            if (!m_told[i].empty() && !m_rows[i].byHand)
                tell(m_rows[i], m_told[i]);
        }
        return std::move(m_rows);
    }

private:
    /// Takes over what was found of a meeting. Where a person made one of several, the one that it was stays.
    static void tell(MeetingRow &row, std::vector<MeetingRow> &told)
    {
        const auto same = std::ranges::find(told, row.date, &MeetingRow::date);
        if (told.size() > 1 && same == told.end())
            return;
        MeetingRow &now = same == told.end() ? told.front() : *same;
        now.id = row.id;
        now.readouts = std::move(row.readouts);
        row = std::move(now);
    }

    /// The old meeting that most of the placed documents are in.
    [[nodiscard]] int homeByHand(const MeetingRow &now) const
    {
        std::map<size_t, int> votes;
        for (const domain::ReadoutRow &readout : now.readouts) {
            const auto [begin, end] = m_placedIn.equal_range(readout.document);
            for (auto at = begin; at != end; ++at)
                ++votes[at->second];
        }
        const auto most = std::ranges::max_element(votes, {}, [](const auto &vote) { return vote.second; });
        return most == votes.end() ? -1 : int(most->first);
    }

    const Placed &m_placed;
    std::vector<MeetingRow> m_rows;
    std::vector<std::vector<MeetingRow>> m_told; ///< what was found of each old meeting
    std::multimap<DocumentId, size_t> m_placedIn;
};

} // namespace

std::vector<MeetingRow> continueMeetings(const std::vector<MeetingRow> &old,
                                         const std::vector<MatchedMeeting> &matched, const Placed &placed)
{
    std::vector<MeetingRow> now;
    for (const MatchedMeeting &meeting : matched)
        now.push_back(rowOf(meeting));
    const std::vector<int> continued = continuations(old, now, placed);
    Assembly assembly(old, placed);
    for (const bool firstRound : {true, false}) { // a meeting goes on before others join it
        for (size_t i = 0; i < now.size(); ++i) {
            if ((continued[i] >= 0) == firstRound)
                assembly.add(std::move(now[i]), continued[i]);
        }
    }
    return assembly.take();
}

bool saysTheSame(const MeetingRow &a, const MeetingRow &b)
{
    const auto readouts = [](const MeetingRow &row) {
        std::map<DocumentId, std::tuple<domain::ReadoutRole, double, bool, text::Range>> roles;
        for (const domain::ReadoutRow &readout : row.readouts)
            roles[readout.document] = {readout.role, readout.confidence, readout.byHand, readout.passage};
        return roles;
    };
    return a.title == b.title && a.date == b.date && a.place == b.place && a.format == b.format &&
           a.occasion == b.occasion && a.participants == b.participants && a.countries == b.countries &&
           readouts(a) == readouts(b);
}

} // namespace counterpart::analysis
