// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/meetingmatcher.h"

#include "core/analysis/meetings/encounterfit.h"
#include "core/analysis/meetings/meetingobservation.h"

#include <algorithm>

// The method is a greedy agglomeration with blocking (after the record-linkage literature: Fellegi and
// Sunter, "A theory for record linkage", JASA 64, 1969, for blocking and agreement; the thresholds are our
// own): accounts with told days found clusters first, each further observation joins the one best cluster
// within reach that no member speaks against, and announcements and fact sheets only ever join. An account
// without a date joins the only meeting of its people that what it tells of the day points to.

namespace counterpart::analysis {

using domain::ReadoutRole;

namespace {

constexpr int kReach = 2;          ///< days between two accounts of one meeting at most, as daysAgree() has it
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
            if (observation.isDay() && !observation.satellite)
                for (const QString &key : lookupKeys(observation))
                    m_accounts[{observation.from.toJulianDay(), key}].push_back(&observation);
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
        if (observation.isUndated())
            return placeUndated(observation);
        const auto [from, to] = reachOf(observation);
        if (!from.isValid())
            return;
        const std::optional<size_t> cluster = bestCluster(observation, clustersBetween(observation, from, to));
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

    void placeUndated(const MeetingObservation &observation)
    {
        std::vector<size_t> found;
        for (const QString &key : lookupKeys(observation))
            std::ranges::copy(m_byKey.value(key), std::back_inserter(found));
        std::ranges::sort(found);
        found.erase(std::ranges::unique(found).begin(), found.end());
        std::erase_if(found, [&](size_t cluster) { return fit(observation, m_clusters[cluster]) == 0; });
        if (found.size() > 1)
            return; // which of them is not told
        if (found.size() == 1) {
            m_clusters[found.front()].members.push_back(&observation);
        } else {
            m_clusters.push_back({{&observation}});
            index(m_clusters.size() - 1, observation);
        }
    }

    void index(size_t cluster, const MeetingObservation &observation)
    {
        const auto add = [cluster](std::vector<size_t> &list) {
            if (list.empty() || list.back() != cluster)
                list.push_back(cluster);
        };
        for (const QString &key : lookupKeys(observation)) {
            add(m_byKey[key]);
            if (observation.from.isValid())
                add(m_index[{observation.from.toJulianDay(), key}]);
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

    /// Each once, in order of its day.
    [[nodiscard]] std::vector<size_t> clustersBetween(const MeetingObservation &observation, QDate from,
                                                      QDate to) const
    {
        std::vector<size_t> found;
        QSet<size_t> seen;
        const QStringList keys = lookupKeys(observation);
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            for (const QString &key : keys) {
                for (const size_t cluster : m_index.value({day.toJulianDay(), key})) {
                    if (!seen.contains(cluster)) {
                        seen.insert(cluster);
                        found.push_back(cluster);
                    }
                }
            }
        }
        return found;
    }

    /// The side that tells of \p cluster tells of one with the same people on the very day of \p observation too:
    /// that of another day is another one.
    [[nodiscard]] bool belongsElsewhere(const MeetingObservation &observation, const Cluster &cluster) const
    {
        if (!observation.isDay() || observation.satellite || cluster.members.front()->from == observation.from)
            return false;
        const QString &side = cluster.members.front()->side;
        return std::ranges::any_of(lookupKeys(observation), [&](const QString &key) {
            const auto list = m_accounts.constFind({observation.from.toJulianDay(), key});
            return list != m_accounts.cend() && std::ranges::any_of(*list, [&](const MeetingObservation *other) {
                return !side.isEmpty() && other->side == side && other->side != observation.side &&
                       compareParties(observation, *other, m_lexicon) > 0 && formatsAgree(observation, *other);
            });
        });
    }

    /// None where two fit alike.
    [[nodiscard]] std::optional<size_t> bestCluster(const MeetingObservation &observation,
                                                    const std::vector<size_t> &clusters) const
    {
        std::optional<size_t> best;
        int bestScore = 0;
        bool tie = false;
        for (const size_t cluster : clusters) {
            if (belongsElsewhere(observation, m_clusters[cluster]))
                continue;
            const int score = fit(observation, m_clusters[cluster]);
            tie = score > 0 && score == bestScore ? true : score > bestScore ? false : tie;
            if (score > bestScore) {
                bestScore = score;
                best = cluster;
            }
        }
        return tie ? std::nullopt : best;
    }

    /// How well an observation fits a cluster; 0 when any member speaks against it.
    int fit(const MeetingObservation &observation, const Cluster &cluster) const
    {
        int best = 0;
        for (const MeetingObservation *member : cluster.members) {
            const int parties = compareParties(observation, *member, m_lexicon);
            if (parties == 0 || !formatsAgree(observation, *member) || !timesAgree(observation, *member))
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

    /// Announcements and fact sheets are held within their reach; of an account without a date the words tell.
    [[nodiscard]] bool timesAgree(const MeetingObservation &observation, const MeetingObservation &member) const
    {
        if (observation.isUndated())
            return member.isUndated() || !member.satellite ? evidencePointsTo(observation, member) : true;
        if (observation.satellite || member.satellite || member.isUndated())
            return true;
        return daysAgree(observation, member, m_lexicon);
    }

    /// Announcements alone make a meeting when two documents agree, or one names the day and the people.
    static bool isMeeting(const Cluster &cluster)
    {
        QSet<qint64> documents;
        for (const MeetingObservation *member : cluster.members)
            documents.insert(member->candidate->document.value);
        const auto account = [](const MeetingObservation *member) {
            return !member->satellite && !member->isUndated();
        };
        if (std::ranges::any_of(cluster.members, account))
            return true;
        if (cluster.members.front()->isUndated())
            return documents.size() > 1;
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
    QHash<Key, std::vector<const MeetingObservation *>> m_accounts; ///< that tell of a day
    QHash<QString, std::vector<size_t>> m_byKey; ///< the same whatever the day
};

} // namespace

QSet<QString> meetingKeys(const MeetingCandidate &candidate, const lexicon::Lexicon &lexicon)
{
    const std::vector<MeetingCandidate> alone{candidate};
    QSet<QString> keys;
    for (const MeetingObservation &observation : readObservations(alone, lexicon)) {
        for (const QString &key : lookupKeys(observation))
            keys.insert(key);
    }
    return keys;
}

std::vector<MatchedMeeting> matchMeetings(const std::vector<MeetingCandidate> &candidates,
                                          const lexicon::Lexicon &lexicon)
{
    const std::vector<MeetingObservation> observations = readObservations(candidates, lexicon);
    return MeetingBuilder(observations, lexicon).run();
}

} // namespace counterpart::analysis
