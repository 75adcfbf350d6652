// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing of what a change touches. The matcher looks a few days around an account, three weeks ahead at most
// (meetingmatcher.cpp): documents further off have no say, so a window of time around the touched ones is
// matched, wide enough that what stands at its edge is of no matter to what is written. Accounts without a date
// join the only meeting of their people at any time: where one may have a say, all are paired.
#include "core/workspace/pairing/nearpairing.h"

#include "core/store/database/metastore.h"
#include "core/store/documents/factsstore.h"
#include "core/store/meetings/candidatestore.h"
#include "core/store/meetings/meetingstore.h"
#include "core/store/trash/trashstore.h"
#include "core/workspace/pairing/dating.h"
#include "core/workspace/pairing/pairing.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace counterpart::workspace {

using domain::DocumentId;
using domain::MeetingId;
using store::CandidateStore;

namespace {

constexpr int NearDays = 10;    ///< around a touched document: who may join or leave a meeting for its sake
constexpr int ContextDays = 45; ///< further around: who has a say in that
constexpr int SafeDays = 23;    ///< of the context: what is matched as with all documents there
constexpr int LongestDays = 31; ///< that a date may leave open
constexpr int MostRounds = 4;   ///< then the touched are all over the store, and all are paired

struct Days
{
    QDate from;
    QDate to;
};

/// A document as far as pairing has to know it.
struct Known
{
    std::optional<analysis::MeetingCandidate> candidate; ///< nullopt for one in the trash
    std::vector<Days> days;

    /// Of what is known to the year alone the matcher looks at the end.
    void add(const std::optional<domain::PartialDate> &date)
    {
        if (date && date->isValid())
            days.push_back({date->from.daysTo(date->to) > LongestDays ? date->to : date->from, date->to});
    }
};

template <typename Id>
std::vector<Id> listed(const std::set<Id> &ids)
{
    return {ids.begin(), ids.end()};
}

/// Puts together what two stores know of the same documents; both come by id.
std::vector<analysis::MeetingCandidate> joined(const std::vector<CandidateStore::Candidate> &rows,
                                               std::vector<store::FactsStore::Encounters> &told)
{
    std::vector<analysis::MeetingCandidate> all;
    all.reserve(rows.size());
    auto next = told.begin();
    for (const CandidateStore::Candidate &row : rows) {
        analysis::MeetingCandidate candidate{row.id,      row.title,     row.side, row.relays,
                                             row.docType, row.published, {},       {},       {}};
        while (next != told.end() && next->document < row.id)
            ++next;
        if (next != told.end() && next->document == row.id) {
            candidate.encounters = std::move(next->encounters);
            candidate.topics = std::move(next->topics);
            candidate.states = std::move(next->states);
        }
        all.push_back(std::move(candidate));
    }
    return all;
}

/// One pairing of a few documents.
class NearPairing
{
public:
    NearPairing(store::Transaction &transaction, const lexicon::Lexicon &lexicon)
        : m_transaction(transaction), m_store(transaction.database()), m_lexicon(lexicon)
    {
    }

    /// nullopt where the touched documents are too far apart.
    base::Result<std::optional<bool>> run(std::vector<DocumentId> documents, std::set<MeetingId> meetings)
    {
        m_meetings = std::move(meetings);
        auto more = m_store.documentsOf(listed(m_meetings));
        if (!more)
            return std::unexpected(more.error());
        m_seeds.insert(documents.begin(), documents.end());
        m_seeds.insert(more->begin(), more->end());
        if (auto read = findUndated(); !read)
            return std::unexpected(read.error());
        for (int round = 0; round < MostRounds; ++round) {
            auto enough = look();
            if (!enough)
                return std::unexpected(enough.error());
            if (concernsUndated())
                return std::nullopt;
            if (*enough)
                return write().transform([](bool changed) { return std::optional(changed); });
        }
        return std::nullopt;
    }

private:
    /// Matches around the seeds; false where that reaches meetings made by hand of documents outside of the
    /// window: these are seeds of the next round.
    base::Result<bool> look()
    {
        auto read = take(unknownOf(m_seeds)).and_then([this] { return findAround(); });
        if (!read)
            return std::unexpected(read.error());
        m_matched = analysis::matchMeetings(candidatesAround(), m_lexicon);
        read = reach().and_then([this] { return take(unknownOf(m_gathered)); });
        if (!read)
            return std::unexpected(read.error());
        const size_t before = m_seeds.size();
        for (const DocumentId id : m_gathered) {
            if (!std::ranges::all_of(m_known[id].days, [this](const Days &days) { return isSafe(days); }))
                m_seeds.insert(id);
        }
        return m_seeds.size() == before;
    }

    base::Result<void> findUndated()
    {
        const auto found = m_store.undated();
        if (!found)
            return std::unexpected(found.error());
        m_undated.insert(found->begin(), found->end());
        return take(*found).transform([this] {
            for (const DocumentId id : m_undated) {
                if (const Known &known = m_known.at(id); known.candidate)
                    m_undatedKeys.unite(analysis::meetingKeys(*known.candidate, m_lexicon));
            }
        });
    }

    /// An account without a date is touched, or was or may be in a meeting with what is around; what is in
    /// the trash may have been.
    [[nodiscard]] bool concernsUndated() const
    {
        if (m_undated.empty())
            return false;
        const auto shares = [this](DocumentId id) {
            const Known &known = m_known.at(id);
            return known.candidate && !known.candidate->encounters.empty() &&
                   analysis::meetingKeys(*known.candidate, m_lexicon).intersects(m_undatedKeys);
        };
        const auto goneOrUndated = [this](DocumentId id) {
            return m_undated.contains(id) || !m_known.at(id).candidate;
        };
        const auto holds = [this](const auto &old) {
            return std::ranges::any_of(old.second.readouts, [this](const domain::ReadoutRow &readout) {
                return m_undated.contains(readout.document);
            });
        };
        return std::ranges::any_of(m_seeds, goneOrUndated) || std::ranges::any_of(m_around, shares) ||
               std::ranges::any_of(m_old, holds);
    }

    [[nodiscard]] std::vector<DocumentId> unknownOf(const std::set<DocumentId> &ids) const
    {
        std::vector<DocumentId> unknown;
        std::ranges::copy_if(ids, std::back_inserter(unknown),
                             [this](DocumentId id) { return !m_known.contains(id); });
        return unknown;
    }

    /// Reads documents: what the matcher wants to know of them, when they were published and what days they
    /// tell of.
    base::Result<void> take(const std::vector<DocumentId> &ids)
    {
        for (const DocumentId id : ids)
            m_known[id] = {}; // one in the trash is known to be nothing
        const auto rows = m_store.candidates(ids);
        auto told = store::FactsStore(m_transaction.database()).encountersOf(ids);
        if (!rows || !told)
            return std::unexpected(rows ? told.error() : rows.error());
        std::vector<analysis::MeetingCandidate> candidates = joined(*rows, *told);
        for (size_t i = 0; i < rows->size(); ++i) {
            Known &known = m_known[(*rows)[i].id];
            known.candidate = std::move(candidates[i]);
            known.add(known.candidate->published);
            known.add((*rows)[i].detected); // where it was paired before somebody said otherwise
            for (const domain::EncounterFact &fact : known.candidate->encounters)
                known.add(fact.date);
        }
        // One that just went into the trash was a part of what is near its days.
        return store::TrashStore(m_transaction.database()).dates(ids).transform([this](const auto &dates) {
            for (const auto &[id, date] : dates)
                m_known[id].add(date);
        });
    }

    /// The windows around the seeds, and what stands in them and around.
    base::Result<void> findAround()
    {
        m_windows.clear();
        std::vector<Days> windows;
        for (const DocumentId id : m_seeds) {
            for (const Days &days : m_known[id].days)
                windows.push_back({days.from.addDays(-NearDays), days.to.addDays(NearDays)});
        }
        std::ranges::sort(windows, {}, &Days::from);
        for (const Days &window : windows) {
            if (!m_windows.empty() && window.from <= m_windows.back().to.addDays(2 * ContextDays))
                m_windows.back().to = std::max(m_windows.back().to, window.to);
            else
                m_windows.push_back(window);
        }
        m_around = m_seeds;
        for (const Days &window : m_windows) {
            const auto found =
                m_store.between(window.from.addDays(-ContextDays), window.to.addDays(ContextDays));
            if (!found)
                return std::unexpected(found.error());
            m_around.insert(found->begin(), found->end());
        }
        return take(unknownOf(m_around));
    }

    [[nodiscard]] std::vector<analysis::MeetingCandidate> candidatesAround() const
    {
        std::vector<analysis::MeetingCandidate> all;
        for (const DocumentId id : m_around) {
            if (const Known &known = m_known.at(id); known.candidate)
                all.push_back(*known.candidate);
        }
        return all;
    }

    /// Of what is around, what stands in the windows.
    [[nodiscard]] std::set<DocumentId> near() const
    {
        std::set<DocumentId> found = m_seeds;
        for (const DocumentId id : m_around) {
            if (std::ranges::any_of(m_known.at(id).days,
                                    [this](const Days &days) { return isInWindow(days); }))
                found.insert(id);
        }
        return found;
    }

    /// All that shares a meeting, as it was or as it is now, with what is near, and so on; meetings that are
    /// out of the window stay as they are, though a document near tells of them too.
    base::Result<void> reach()
    {
        std::multimap<DocumentId, size_t> matchedOf;
        for (size_t i = 0; i < m_matched.size(); ++i) {
            for (const analysis::MatchedReadout &readout : m_matched[i].readouts)
                matchedOf.emplace(readout.document, i);
        }
        m_now.clear();
        m_old.clear();
        m_gathered.clear();
        std::set<DocumentId> reached;
        std::set<DocumentId> next = near();
        if (auto taken = takeOld(listed(m_meetings), next); !taken)
            return taken;
        for (std::set<DocumentId> fresh = std::exchange(next, {}); !fresh.empty();
             fresh = std::exchange(next, {})) {
            reached.insert(fresh.begin(), fresh.end());
            const auto taken = m_store.meetingsOf(listed(fresh)).and_then([&](const auto &meetings) {
                return takeOld(meetings, next);
            });
            if (!taken)
                return taken;
            for (const DocumentId id : fresh) {
                const auto [begin, end] = matchedOf.equal_range(id);
                for (auto at = begin; at != end; ++at)
                    takeNow(at->second, next);
            }
            std::erase_if(next, [&reached](DocumentId id) { return reached.contains(id); });
        }
        return {};
    }

    void takeNow(size_t index, std::set<DocumentId> &more)
    {
        const analysis::MatchedMeeting &meeting = m_matched[index];
        const bool isNear = !meeting.date.isValid() || isSafe({meeting.date.from, meeting.date.to});
        if (!isNear || !m_now.insert(index).second)
            return;
        for (const analysis::MatchedReadout &readout : meeting.readouts)
            more.insert(readout.document);
    }

    base::Result<void> takeOld(std::vector<MeetingId> ids, std::set<DocumentId> &more)
    {
        std::erase_if(ids, [this](MeetingId id) { return m_old.contains(id); });
        auto rows = store::MeetingStore(m_transaction.database()).detected(ids);
        if (!rows)
            return std::unexpected(rows.error());
        for (domain::MeetingRow &row : *rows) {
            const bool byHand = row.byHand || std::ranges::any_of(row.readouts, &domain::ReadoutRow::byHand);
            const bool isNear = !row.date || isSafe({row.date->from, row.date->to});
            if (!byHand && !isNear && !m_meetings.contains(row.id))
                continue;
            for (const domain::ReadoutRow &readout : row.readouts) {
                more.insert(readout.document);
                if (byHand) // others follow a document that was put there, whatever their days
                    m_gathered.insert(readout.document);
            }
            m_old.emplace(row.id, std::move(row));
        }
        return {};
    }

    [[nodiscard]] bool isInWindow(const Days &days) const
    {
        return std::ranges::any_of(
            m_windows, [&](const Days &window) { return days.from <= window.to && days.to >= window.from; });
    }
    [[nodiscard]] bool isSafe(const Days &days) const
    {
        return std::ranges::any_of(m_windows, [&](const Days &window) {
            return days.from >= window.from.addDays(-SafeDays) && days.to <= window.to.addDays(SafeDays);
        });
    }

    base::Result<bool> write()
    {
        std::vector<domain::MeetingRow> old;
        for (auto &[id, row] : m_old)
            old.push_back(std::move(row));
        std::ranges::stable_sort(old, {}, [](const domain::MeetingRow &row) {
            return row.date ? row.date->from.toJulianDay() : 0; // as all of them are listed
        });
        std::vector<analysis::MatchedMeeting> now;
        for (const size_t index : m_now)
            now.push_back(m_matched[index]);
        return writePairing(m_transaction, old, now);
    }

    store::Transaction &m_transaction;
    CandidateStore m_store;
    const lexicon::Lexicon &m_lexicon;
    std::set<DocumentId> m_seeds;
    std::set<MeetingId> m_meetings; ///< that the change touched; some may be without documents now
    std::set<DocumentId> m_undated;
    QSet<QString> m_undatedKeys; ///< under which the undated ones may meet others
    std::map<DocumentId, Known> m_known;
    std::vector<Days> m_windows; ///< far apart from one another
    std::set<DocumentId> m_around;
    std::vector<analysis::MatchedMeeting> m_matched;
    std::set<size_t> m_now;                        ///< into m_matched: those that are written
    std::map<MeetingId, domain::MeetingRow> m_old; ///< likewise, as they were
    std::set<DocumentId> m_gathered;               ///< documents of meetings that people had a hand in
};

} // namespace

base::Result<std::vector<analysis::MeetingCandidate>>
meetingCandidates(const store::Database &database, const std::vector<DocumentId> &documents)
{
    const auto rows = CandidateStore(database).candidates(documents);
    auto told = store::FactsStore(database).encountersOf(documents);
    if (!rows || !told)
        return std::unexpected(rows ? told.error() : rows.error());
    return joined(*rows, *told);
}

base::Result<bool> pairTouched(store::Transaction &transaction, const lexicon::Lexicon &lexicon,
                               const domain::ChangeSet &touched)
{
    const domain::ChangedIds &documents = touched.of(domain::Subject::Documents);
    const domain::ChangedIds &meetings = touched.of(domain::Subject::Meetings);
    if (documents.isAll() || meetings.isAll())
        return pairDocuments(transaction, lexicon);
    const std::vector<MeetingId> touchedMeetings = meetings.ids<MeetingId>();
    const auto changed =
        NearPairing(transaction, lexicon)
            .run(documents.ids<DocumentId>(), {touchedMeetings.begin(), touchedMeetings.end()});
    if (!changed)
        return std::unexpected(changed.error());
    if (!*changed)
        return pairDocuments(transaction, lexicon);
    const auto dated = dateUndated(transaction, lexicon);
    if (!dated)
        return dated;
    return store::MetaStore::setPairingDue(transaction, false).transform([&] { return **changed || *dated; });
}

} // namespace counterpart::workspace
