// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encounterfit.h"

#include "core/analysis/meetings/participants.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using domain::MeetingFormat;

namespace {

constexpr int kTwoPersons = 10;
constexpr int kOnePersonBothStates = 6;
constexpr int kSameOccasion = 5;
constexpr int kReach = 2;            ///< days that a release without a day of its own comes out later
constexpr int kZonesApart = 180;     ///< minutes between two capitals that let a day begin in one of them
constexpr qsizetype kSameTopics = 2; ///< that two accounts share when only the day of the week is told

const QStringList &statesOf(const MeetingObservation &observation)
{
    return observation.encounter->countries;
}

/// Who of two tables is the same.
struct Overlap
{
    int shared = 0;
    QStringList states; ///< of those who are at both, as far as known
    bool extraA = false;
    bool extraB = false;
    bool strangerA = false; ///< somebody of a state that is not at the other table
    bool strangerB = false;
};

bool isStranger(const MeetingObservation &at, size_t person, const MeetingObservation &other)
{
    if (statesOf(other).size() < 2)
        return false;
    if (!at.states[person].isEmpty())
        return !statesOf(other).contains(at.states[person]);
    return std::ranges::any_of(statesOf(at),
                               [&](const QString &state) { return !statesOf(other).contains(state); });
}

Overlap overlapOf(const MeetingObservation &a, const MeetingObservation &b, const lexicon::Lexicon &lexicon)
{
    Overlap out;
    std::vector<bool> taken(b.persons.size());
    for (size_t i = 0; i < a.persons.size(); ++i) {
        size_t same = 0;
        while (same < b.persons.size() &&
               (taken[same] || !sameParticipant(a.persons[i], b.persons[same], lexicon)))
            ++same;
        if (same == b.persons.size()) {
            out.extraA = true;
            out.strangerA = out.strangerA || isStranger(a, i, b);
            continue;
        }
        taken[same] = true;
        ++out.shared;
        const QString state = a.states[i].isEmpty() ? b.states[same] : a.states[i];
        if (!out.states.contains(state))
            out.states << state;
    }
    for (size_t i = 0; i < b.persons.size(); ++i) {
        if (taken[i])
            continue;
        out.extraB = true;
        out.strangerB = out.strangerB || isStranger(b, i, a);
    }
    return out;
}

/// People of one state among themselves: the same ones meet every day.
bool isDomestic(const MeetingObservation &observation)
{
    return statesOf(observation).size() < 2;
}

bool sameTitle(const MeetingObservation &a, const MeetingObservation &b)
{
    return a.from == b.from &&
           a.candidate->title.simplified().compare(b.candidate->title.simplified(), Qt::CaseInsensitive) == 0;
}

bool isOneSide(const MeetingObservation &a, const MeetingObservation &b)
{
    return !a.side.isEmpty() && a.side == b.side;
}

/// "U.S.-ASEAN Summit" is not the ASEAN Summit, nor is the business forum the summit of leaders.
bool tellsGatheringsApart(const QString &word, const lexicon::Lexicon &lexicon)
{
    static const lexicon::CueWords &parties = lexicon::cueWords(u"matching.party_words");
    static const lexicon::CueWords &others = lexicon::cueWords(u"matching.other_gatherings");
    return parties.contains(word) || others.contains(word) || !lexicon.places().codeOf(word).isEmpty();
}

bool sameOccasion(const MeetingObservation &a, const MeetingObservation &b, const lexicon::Lexicon &lexicon)
{
    const bool aIsLonger = a.occasionWords.size() >= b.occasionWords.size();
    const QStringList &longer = aIsLonger ? a.occasionWords : b.occasionWords;
    const QStringList &shorter = aIsLonger ? b.occasionWords : a.occasionWords;
    if (shorter.size() < 2 || !std::ranges::includes(longer, shorter))
        return false;
    return std::ranges::none_of(longer, [&](const QString &word) {
        return !shorter.contains(word) && tellsGatheringsApart(word, lexicon);
    });
}

/// What one document tells of a summit is of the same one for which those met whom the other names.
bool isItsSummit(const MeetingObservation &summit, const MeetingObservation &table, const lexicon::Lexicon &lexicon)
{
    return table.atSummit && sameOccasion(summit, table, lexicon) &&
           (summit.persons.empty() || overlapOf(summit, table, lexicon).shared > 0);
}

/// One account names the guest alone, since its own chief is known to all: the guest is foreign to its side,
/// and who sat with him in the other account is of that side.
bool namesTheGuestAlone(const MeetingObservation &single, const MeetingObservation &other,
                        const lexicon::Lexicon &lexicon)
{
    if (single.persons.size() != 1 || other.persons.size() < 2 || other.persons.size() > 3 ||
        single.side.size() != 2 || statesOf(single).size() != 2 || statesOf(other).size() != 2)
        return false;
    if (single.states.front() == single.side || !statesOf(single).contains(single.side) ||
        !statesOf(other).contains(single.side))
        return false;
    for (size_t i = 0; i < other.persons.size(); ++i) {
        const bool guest = sameParticipant(single.persons.front(), other.persons[i], lexicon);
        const QString &state = other.states[i];
        if (!guest && !state.isEmpty() && state != single.side && other.persons.size() == 2)
            return false;
    }
    return true;
}

/// A fact sheet of that very day on what two states agreed, which names one of the two who met.
bool explainsBothStates(const MeetingObservation &sheet, const MeetingObservation &account)
{
    return sheet.encounter->role == domain::ReadoutRole::Background && sheet.persons.size() == 1 &&
           sheet.stated && sheet.from == account.from && sheet.isDay() && statesOf(sheet).size() == 2 &&
           statesOf(account).size() == 2 &&
           std::ranges::all_of(statesOf(sheet),
                               [&](const QString &state) { return statesOf(account).contains(state); });
}

/// Minutes by which the day begins earlier where \p later was told; nullopt where nobody knows.
std::optional<int> zoneLead(const MeetingObservation &earlier, const MeetingObservation &later,
                            const lexicon::Lexicon &lexicon)
{
    const auto &countries = lexicon.places().countries();
    const lexicon::Country *west = countries.find(earlier.side);
    const lexicon::Country *east = countries.find(later.side);
    if (!west || !east)
        return std::nullopt;
    return east->utcOffset - west->utcOffset;
}

/// The most that the capitals of those who met lie apart, in minutes.
int zoneSpan(const MeetingObservation &a, const MeetingObservation &b, const lexicon::Lexicon &lexicon)
{
    int least = 0;
    int most = 0;
    bool first = true;
    for (const QString &state : statesOf(a) + statesOf(b)) {
        const lexicon::Country *country = lexicon.places().countries().find(state);
        if (!country)
            continue;
        least = first ? country->utcOffset : std::min(least, country->utcOffset);
        most = first ? country->utcOffset : std::max(most, country->utcOffset);
        first = false;
    }
    return most - least;
}

bool isRemote(const MeetingObservation &observation)
{
    return observation.encounter->format == MeetingFormat::PhoneCall ||
           observation.encounter->format == MeetingFormat::VideoCall;
}

bool daysOverlap(const MeetingObservation &a, const MeetingObservation &b)
{
    if (!a.from.isValid() || !b.from.isValid())
        return true;
    return a.from <= b.to.addDays(1) && b.from <= a.to.addDays(1);
}

} // namespace

int compareParties(const MeetingObservation &a, const MeetingObservation &b, const lexicon::Lexicon &lexicon)
{
    if (a.multilateral != b.multilateral)
        return isItsSummit(a.multilateral ? a : b, a.multilateral ? b : a, lexicon) ? kSameOccasion : 0;
    if (a.multilateral)
        return sameOccasion(a, b, lexicon) ? kSameOccasion : 0;
    if (isOneSide(a, b) && isDomestic(a) && isDomestic(b) && !sameTitle(a, b))
        return 0;
    const Overlap both = overlapOf(a, b, lexicon);
    if (both.shared == 0 || (both.strangerA && both.strangerB))
        return 0;
    // Two who also sat with a third, or with a whole group, had two meetings.
    const bool grouped = a.group != b.group || (a.group && !isDomestic(a) && !isDomestic(b));
    const bool wider = both.strangerA || both.strangerB || grouped;
    if (wider && both.shared < 3)
        return 0;
    if (both.shared >= 2) {
        // "The President and the Secretary met the Prime Minister", "… met the Foreign Minister"
        const bool ownAlone = both.states.size() == 1 && !both.states.front().isEmpty();
        const bool twoStates = !isDomestic(a) && !isDomestic(b);
        return ownAlone && twoStates && both.extraA && both.extraB ? 0 : kTwoPersons + both.shared;
    }
    if (explainsBothStates(a, b) || explainsBothStates(b, a))
        return kOnePersonBothStates;
    const bool guestAlone = namesTheGuestAlone(a, b, lexicon) || namesTheGuestAlone(b, a, lexicon);
    return guestAlone && !isOneSide(a, b) ? kOnePersonBothStates : 0;
}

bool formatsAgree(const MeetingObservation &a, const MeetingObservation &b)
{
    if (a.encounter->role == domain::ReadoutRole::Preview || b.encounter->role == domain::ReadoutRole::Preview) {
        const MeetingObservation &announced = a.encounter->role == domain::ReadoutRole::Preview ? a : b;
        const MeetingObservation &account = &announced == &a ? b : a;
        if (account.encounter->format == MeetingFormat::PhoneCall)
            return announced.encounter->format == MeetingFormat::PhoneCall;
    }
    const bool told = a.encounter->format != MeetingFormat::Unknown &&
                      b.encounter->format != MeetingFormat::Unknown;
    return !told || isRemote(a) == isRemote(b) || !a.formatSure || !b.formatSure;
}

bool daysAgree(const MeetingObservation &a, const MeetingObservation &b, const lexicon::Lexicon &lexicon)
{
    if (a.loose || b.loose)
        return daysOverlap(a, b);
    const qint64 apart = std::abs(a.from.daysTo(b.from));
    if (apart == 0)
        return true;
    const bool oneSide = isOneSide(a, b);
    if (oneSide && a.encounter->role == b.encounter->role)
        return false;
    const MeetingObservation &later = a.from > b.from ? a : b;
    const MeetingObservation &earlier = &later == &a ? b : a;
    // A release without a day of its own came out later than the meeting, never before.
    if (!later.stated)
        return apart == 1 || (apart <= kReach && !oneSide);
    if (apart > 1)
        return false;
    // "Today" is of the release, which may be dated by the clock of another place.
    const std::optional<int> lead = zoneLead(earlier, later, lexicon);
    const bool counted = a.today || b.today || !earlier.stated;
    if (!lead || counted)
        return zoneSpan(a, b, lexicon) >= kZonesApart || later.today;
    return *lead >= kZonesApart;
}

bool evidencePointsTo(const MeetingObservation &a, const MeetingObservation &b)
{
    const auto sharedTopics = std::ranges::count_if(
        a.candidate->topics, [&](const QString &topic) { return b.candidate->topics.contains(topic); });
    const bool placed = !a.encounter->place.isEmpty() && a.encounter->place == b.encounter->place;
    const bool occasioned = !a.occasionWords.isEmpty() && a.occasionWords == b.occasionWords;
    const YearlessDay &told = a.yearless;
    if (!b.from.isValid()) // neither has a day
        return !told.isEmpty() && told == b.yearless && (told.month > 0 || occasioned || placed);
    if (b.loose && !b.isDay())
        return false;
    if (told.month > 0) {
        const QDate day(b.from.year(), told.month, told.day);
        return day.isValid() && std::abs(day.daysTo(b.from)) <= 1;
    }
    if (told.weekday > 0) {
        const bool sameDay = told.weekday == b.from.dayOfWeek();
        return sameDay && (occasioned || placed || sharedTopics >= kSameTopics);
    }
    return occasioned && (placed || sharedTopics >= kSameTopics);
}

} // namespace counterpart::analysis
