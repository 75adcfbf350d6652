// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/meetingmatcher.h"

#include "core/analysis/meetings/meetingobservation.h"

#include <QSet>

#include <algorithm>

// The method is a greedy agglomeration with blocking (after the record-linkage literature: Fellegi and
// Sunter, "A theory for record linkage", JASA 64, 1969, for blocking and agreement; the thresholds are our
// own): accounts with told days found clusters first, each further observation joins the one best cluster
// within reach that no member speaks against, and announcements and fact sheets only ever join.

namespace counterpart::analysis {

using domain::ReadoutRole;

namespace {

constexpr int kReach = 2;          ///< days between two accounts of one meeting at most
constexpr int kBackgroundBack = 8; ///< a fact sheet follows its meeting within so many days
constexpr int kPreviewAhead = 21;  ///< a preview without a day precedes its meeting by at most so many

struct Cluster
{
    std::vector<const MeetingObservation *> members;
};

class MeetingBuilder
{
public:
    MeetingBuilder(const std::vector<MeetingObservation> &observations, const lexicon::Lexicon &lexicon)
        : m_observations(observations), m_lexicon(lexicon)
    {
    }

    std::vector<MatchedMeeting> run()
    {
        for (const MeetingObservation &observation : m_observations)
            place(observation);
        std::vector<MatchedMeeting> out;
        for (const Cluster &cluster : m_clusters)
            if (isMeeting(cluster))
                out.push_back(describeMeeting(cluster.members, m_lexicon));
        std::ranges::stable_sort(out, [](const MatchedMeeting &a, const MatchedMeeting &b) {
            return std::tuple(a.date.from.toJulianDay(), a.readouts.front().document) <
                   std::tuple(b.date.from.toJulianDay(), b.readouts.front().document);
        });
        return out;
    }

private:
    using Key = std::pair<qint64, QString>;

    void place(const MeetingObservation &observation)
    {
        const auto [from, to] = reachOf(observation);
        if (!from.isValid())
            return;
        const std::optional<size_t> cluster = bestCluster(observation, from, to);
        if (cluster) {
            m_clusters[*cluster].members.push_back(&observation);
            if (observation.isDay() && !observation.loose)
                index(*cluster, observation);
            return;
        }
        if (!observation.from.isValid() || observation.encounter->role == ReadoutRole::Background)
            if (!observation.satellite || !observation.from.isValid() || observation.persons.size() < 2)
                return;
        m_clusters.push_back({{&observation}});
        index(m_clusters.size() - 1, observation);
    }

    void index(size_t cluster, const MeetingObservation &observation)
    {
        for (const QString &key : lookupKeys(observation)) {
            auto &list = m_index[{observation.from.toJulianDay(), key}];
            if (list.empty() || list.back() != cluster)
                list.push_back(cluster);
        }
    }

    /// The days on which an account may lie that tells of the same meeting.
    static std::pair<QDate, QDate> reachOf(const MeetingObservation &observation)
    {
        const QDate published =
            observation.candidate->published ? observation.candidate->published->to : observation.from;
        if (!observation.satellite && observation.from.isValid() && !observation.loose)
            return {observation.from.addDays(-kReach), observation.from.addDays(1)};
        if (observation.encounter->role == ReadoutRole::Preview ||
            (observation.satellite && observation.from > published)) {
            if (observation.from.isValid())
                return {observation.from.addDays(-1), observation.to.addDays(1)};
            return published.isValid() ? std::pair(published, published.addDays(kPreviewAhead))
                                       : std::pair<QDate, QDate>();
        }
        if (observation.from.isValid() && observation.stated && !observation.loose)
            return {observation.from.addDays(-1), observation.to.addDays(1)};
        return published.isValid() ? std::pair(published.addDays(-kBackgroundBack), published.addDays(1))
                                   : std::pair<QDate, QDate>();
    }

    std::optional<size_t> bestCluster(const MeetingObservation &observation, QDate from, QDate to) const
    {
        QSet<size_t> seen;
        std::optional<size_t> best;
        int bestScore = 0;
        bool tie = false;
        const QStringList keys = lookupKeys(observation);
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            for (const QString &key : keys) {
                for (const size_t cluster : m_index.value({day.toJulianDay(), key})) {
                    if (seen.contains(cluster))
                        continue;
                    seen.insert(cluster);
                    const int score = fit(observation, m_clusters[cluster]);
                    tie = score > 0 && score == bestScore ? true : score > bestScore ? false : tie;
                    if (score > bestScore) {
                        bestScore = score;
                        best = cluster;
                    }
                }
            }
        }
        return tie ? std::nullopt : best;
    }

    /// How well an observation fits a cluster; 0 when any member speaks against it.
    int fit(const MeetingObservation &observation, const Cluster &cluster) const
    {
        int best = 0;
        for (const MeetingObservation *member : cluster.members) {
            if (observation.satellite && !member->satellite && !formatsAgree(observation, *member))
                return 0;
            const int parties = compareParties(observation, *member, m_lexicon);
            if (parties == 0 ||
                (!observation.satellite && !member->satellite && !daysAgree(observation, *member)))
                return 0;
            best = std::max(best, parties);
        }
        const MeetingObservation &first = *cluster.members.front();
        const qint64 apart = observation.from.isValid() && first.from.isValid()
                                 ? std::abs(observation.from.daysTo(first.from))
                                 : 0;
        const bool otherSide = observation.candidate->side != first.candidate->side;
        return best * 16 - static_cast<int>(std::min<qint64>(apart, 7)) * 2 + otherSide;
    }

    /// A visit that is announced is not the call that came instead.
    static bool formatsAgree(const MeetingObservation &announced, const MeetingObservation &account)
    {
        using domain::MeetingFormat;
        const bool called = account.encounter->format == MeetingFormat::PhoneCall;
        return !called || announced.encounter->format == MeetingFormat::PhoneCall;
    }

    /// A day apart is a matter of time zones between two sides, and of a late release; two accounts of one
    /// side that tell different days tell of two meetings.
    static bool daysAgree(const MeetingObservation &a, const MeetingObservation &b)
    {
        if (a.loose || b.loose)
            return true;
        const qint64 apart = std::abs(a.from.daysTo(b.from));
        if (apart == 0)
            return true;
        const bool oneSide = a.candidate->side == b.candidate->side;
        const bool oneKind = a.encounter->role == b.encounter->role;
        if (oneSide && oneKind)
            return false;
        if (apart == 1)
            return true;
        // A release without a day of its own came out later than the meeting, never before.
        const MeetingObservation &later = a.from > b.from ? a : b;
        return apart <= kReach && !later.stated && !oneSide;
    }

    /// Announcements alone make a meeting when two documents agree, or one names the day and the people.
    static bool isMeeting(const Cluster &cluster)
    {
        const auto account = [](const MeetingObservation *member) { return !member->satellite; };
        if (std::ranges::any_of(cluster.members, account))
            return true;
        QSet<qint64> documents;
        for (const MeetingObservation *member : cluster.members)
            documents.insert(member->candidate->document.value);
        const MeetingObservation &first = *cluster.members.front();
        if (first.encounter->countries.size() < 2 && !first.multilateral)
            return false;
        return documents.size() > 1 || (first.encounter->role == ReadoutRole::Preview && first.isDay() &&
                                        first.stated && !first.loose && first.persons.size() >= 2);
    }

    const std::vector<MeetingObservation> &m_observations;
    const lexicon::Lexicon &m_lexicon;
    std::vector<Cluster> m_clusters;
    QHash<Key, std::vector<size_t>> m_index;
};

} // namespace

std::vector<MatchedMeeting> matchMeetings(const std::vector<MeetingCandidate> &candidates,
                                          const lexicon::Lexicon &lexicon)
{
    const std::vector<MeetingObservation> observations = readObservations(candidates);
    return MeetingBuilder(observations, lexicon).run();
}

} // namespace counterpart::analysis
