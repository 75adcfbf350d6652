// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/meetingobservation.h"

#include "core/analysis/meetings/encounter.h"
#include "core/lexicon/cues.h"

#include <algorithm>
#include <tuple>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::ReadoutRole;

namespace {

constexpr int kTwoPersons = 10;
constexpr int kOnePersonBothStates = 6;
constexpr int kSameOccasion = 5;

QStringList occasionWordsOf(const QString &occasion)
{
    static const lexicon::CueWords &general = lexicon::cueWords(u"matching.general_words");
    QStringList out;
    QString flat = occasion.toLower();
    flat.replace(u"united states"_s, u"us"_s);
    flat.remove(u'.').replace(u'-', u' ').replace(u'’', u' ').replace(u'\'', u' ');
    for (QString word : flat.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"summits")
            word = u"summit"_s;
        const bool ordinal = word[0].isDigit();
        if (!general.contains(word) && !ordinal && !out.contains(word))
            out << word;
    }
    out.sort();
    return out;
}

bool isSatellite(ReadoutRole role)
{
    return role == ReadoutRole::Preview || role == ReadoutRole::Background;
}

MeetingObservation observe(const MeetingCandidate &candidate, const domain::EncounterFact &encounter)
{
    MeetingObservation out;
    out.candidate = &candidate;
    out.encounter = &encounter;
    for (const QString &name : encounter.participants)
        out.persons.push_back(parsePersonName(name));
    out.occasionWords = occasionWordsOf(encounter.occasion);
    out.stated = encounterDateIsStated(encounter);
    out.loose = encounterDateIsLoose(encounter) || !encounter.date.isValid();
    if (encounter.date.isValid()) {
        out.from = encounter.date.from;
        out.to = encounter.date.to;
    }
    out.satellite = isSatellite(encounter.role);
    out.multilateral = out.persons.size() < 2 && out.occasionWords.contains(u"summit"_s);
    return out;
}

bool samePerson(const PersonName &a, const PersonName &b, const lexicon::Lexicon &lexicon)
{
    switch (compareNames(a, b, lexicon)) {
    case NameMatch::Same:
        return true;
    case NameMatch::Different:
        return false;
    case NameMatch::Possible:
        break;
    }
    const PersonName &shorter = a.keys.size() <= b.keys.size() ? a : b;
    const PersonName &longer = a.keys.size() <= b.keys.size() ? b : a;
    return sameSpelling(shorter.keys.last(), longer.keys.last()) ||
           sameSpelling(shorter.keys.last(), longer.keys.first());
}

int sharedPersons(const MeetingObservation &a, const MeetingObservation &b, const lexicon::Lexicon &lexicon)
{
    int shared = 0;
    for (const PersonName &person : a.persons)
        shared += std::ranges::any_of(
            b.persons, [&](const PersonName &other) { return samePerson(person, other, lexicon); });
    return shared;
}

int sharedCountries(const MeetingObservation &a, const MeetingObservation &b)
{
    return static_cast<int>(std::ranges::count_if(a.encounter->countries, [&](const QString &country) {
        return b.encounter->countries.contains(country);
    }));
}

/// People of one state among themselves: the same ones meet every day.
bool isDomestic(const MeetingObservation &observation)
{
    return observation.encounter->countries.size() < 2;
}

bool sameTitle(const MeetingObservation &a, const MeetingObservation &b)
{
    return a.from == b.from &&
           a.candidate->title.simplified().compare(b.candidate->title.simplified(), Qt::CaseInsensitive) == 0;
}

/// Three states around a table are not the two of them that also met alone.
bool isWider(const MeetingObservation &wide, const MeetingObservation &narrow)
{
    return wide.persons.size() >= 3 && narrow.persons.size() == 2 && wide.encounter->countries.size() >= 3 &&
           narrow.encounter->countries.size() == 2;
}

} // namespace

int compareParties(const MeetingObservation &a, const MeetingObservation &b, const lexicon::Lexicon &lexicon)
{
    if (a.multilateral != b.multilateral)
        return 0;
    if (a.multilateral) {
        const bool same =
            a.occasionWords.size() >= 2 && b.occasionWords.size() >= 2 &&
            (a.occasionWords == b.occasionWords || std::ranges::includes(a.occasionWords, b.occasionWords) ||
             std::ranges::includes(b.occasionWords, a.occasionWords));
        return same ? kSameOccasion : 0;
    }
    const bool oneSide = a.candidate->side == b.candidate->side;
    if (oneSide && isDomestic(a) && isDomestic(b) && !sameTitle(a, b))
        return 0;
    if (isWider(a, b) || isWider(b, a))
        return 0;
    const int shared = sharedPersons(a, b, lexicon);
    if (shared >= 2)
        return kTwoPersons + shared;
    // One side names one person only: then both states must agree, and be two.
    const bool single = a.persons.size() == 1 || b.persons.size() == 1;
    if (shared == 1 && single && !oneSide && sharedCountries(a, b) >= 2 &&
        a.encounter->countries.size() == 2 && b.encounter->countries.size() == 2)
        return kOnePersonBothStates;
    return 0;
}

std::vector<MeetingObservation> readObservations(const std::vector<MeetingCandidate> &candidates)
{
    std::vector<MeetingObservation> out;
    for (const MeetingCandidate &candidate : candidates)
        for (const domain::EncounterFact &encounter : candidate.encounters)
            out.push_back(observe(candidate, encounter));
    std::ranges::sort(out, [](const MeetingObservation &a, const MeetingObservation &b) {
        const auto key = [](const MeetingObservation &o) {
            return std::tuple(o.satellite, o.loose, !o.stated, o.from.toJulianDay(),
                              -o.encounter->evidence.confidence, o.candidate->document.value,
                              o.encounter - o.candidate->encounters.data());
        };
        return key(a) < key(b);
    });
    return out;
}

QStringList lookupKeys(const MeetingObservation &observation)
{
    QStringList out;
    if (observation.multilateral) {
        out << u"summit"_s;
        return out;
    }
    for (const PersonName &person : observation.persons)
        for (const QString &key : person.keys)
            if (key.size() > 1 && !out.contains(soundKey(key)))
                out << soundKey(key);
    return out;
}

namespace {

using Members = std::span<const MeetingObservation *const>;

/// The day that most told ones agree on; days that stand for publication count only if there are no others.
domain::PartialDate dateOf(Members members)
{
    QHash<QDate, double> votes;
    const MeetingObservation *fallback = nullptr;
    for (const MeetingObservation *member : members) {
        if (!member->from.isValid())
            continue;
        if (!fallback || (fallback->satellite && !member->satellite))
            fallback = member;
        if (!member->isDay() || member->loose)
            continue;
        votes[member->from] += member->satellite ? 0.1 : member->stated ? 10.0 : 1.0;
    }
    QDate best;
    for (auto vote = votes.cbegin(); vote != votes.cend(); ++vote)
        if (!best.isValid() || vote.value() > votes.value(best) ||
            (vote.value() == votes.value(best) && vote.key() < best))
            best = vote.key();
    if (best.isValid())
        return domain::PartialDate::day(best);
    return fallback ? fallback->encounter->date : domain::PartialDate();
}

template <typename Value, typename Get>
Value mostTold(Members members, Value none, Get get)
{
    std::vector<std::pair<Value, double>> votes;
    for (const MeetingObservation *member : members) {
        const Value value = get(*member->encounter);
        if (value == none)
            continue;
        const double weight = member->encounter->evidence.confidence * (member->satellite ? 0.3 : 1.0);
        auto vote = std::ranges::find(votes, value, &std::pair<Value, double>::first);
        if (vote == votes.end())
            votes.emplace_back(value, weight);
        else
            vote->second += weight;
    }
    const auto best = std::ranges::max_element(votes, {}, &std::pair<Value, double>::second);
    return best == votes.end() ? none : best->first;
}

/// People named by two documents or by the most certain account, in its order, in their fullest form.
QStringList participantsOf(Members members, const lexicon::Lexicon &lexicon)
{
    struct Voted
    {
        PersonName name;
        QString written;
        int count = 0;
    };
    std::vector<Voted> voted;
    for (const MeetingObservation *member : members) {
        for (size_t i = 0; i < member->persons.size(); ++i) {
            const PersonName &name = member->persons[i];
            auto known = std::ranges::find_if(
                voted, [&](const Voted &v) { return samePerson(v.name, name, lexicon); });
            if (known == voted.end()) {
                voted.push_back({name, member->encounter->participants[qsizetype(i)], 1});
                continue;
            }
            ++known->count;
            if (name.fullWords() > known->name.fullWords() && known->name.fullWords() < 2) {
                known->name = name;
                known->written = member->encounter->participants[qsizetype(i)];
            }
        }
    }
    const size_t certain = members.front()->persons.size();
    QStringList out;
    for (size_t i = 0; i < voted.size(); ++i)
        if (i < certain || voted[i].count > 1)
            out << voted[i].written;
    return out;
}

} // namespace

MatchedMeeting describeMeeting(Members members, const lexicon::Lexicon &lexicon)
{
    MatchedMeeting out;
    out.date = dateOf(members);
    out.participants = participantsOf(members, lexicon);
    out.place = mostTold(members, QString(), [](const domain::EncounterFact &e) { return e.place; });
    out.occasion = mostTold(members, QString(), [](const domain::EncounterFact &e) { return e.occasion; });
    const bool video = std::ranges::any_of(members, [](const MeetingObservation *member) {
        return !member->satellite && member->encounter->format == domain::MeetingFormat::VideoCall;
    });
    out.format = video ? domain::MeetingFormat::VideoCall
                       : mostTold(members, domain::MeetingFormat::Unknown,
                                  [](const domain::EncounterFact &e) { return e.format; });
    if (out.format == domain::MeetingFormat::PhoneCall || out.format == domain::MeetingFormat::VideoCall)
        out.place.clear();
    for (const MeetingObservation *member : members)
        for (const QString &country : member->encounter->countries)
            if (!out.countries.contains(country))
                out.countries << country;
    const bool summit = members.front()->multilateral && !out.occasion.isEmpty();
    out.title = summit ? out.occasion : out.participants.mid(0, 3).join(u" \u2013 "_s);
    for (const MeetingObservation *member : members) {
        const auto known =
            std::ranges::find(out.readouts, member->candidate->document, &MatchedReadout::document);
        if (known == out.readouts.end())
            out.readouts.push_back({member->candidate->document, member->encounter->role,
                                    member->encounter->evidence.confidence});
    }
    return out;
}

} // namespace counterpart::analysis
