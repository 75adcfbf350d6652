// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/meetingobservation.h"

#include "core/analysis/meetings/encounter.h"
#include "core/analysis/meetings/participants.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>
#include <tuple>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::ReadoutRole;

namespace {

constexpr QLatin1StringView SummitWord("summit"); ///< of occasions, and the key under which they are looked up
constexpr double kUndated = 0.6; ///< at most so certain is an account that others had to date

/// "XVI BRICS Summit"
bool isRoman(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return QStringView(u"ivxlc").contains(c); });
}

QStringList occasionWordsOf(const QString &occasion)
{
    static const lexicon::CueWords &general = lexicon::cueWords(u"matching.general_words");
    QStringList out;
    QString flat = occasion.toLower();
    flat.replace(u"united states"_s, u"us"_s);
    flat.remove(u'.').replace(u'-', u' ').replace(u'\u2013', u' ').replace(u'’', u' ').replace(u'\'', u' ');
    for (QString word : flat.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"summits")
            word = u"summit"_s;
        const bool ordinal = word[0].isDigit() || isRoman(word);
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

/// The state that a person stands for, as the document tells it or as the office of that day does.
QString stateOf(const QString &person, const MeetingCandidate &candidate, QDate day,
                const lexicon::Lexicon &lexicon)
{
    const QString told = candidate.states.value(person);
    const int holder = told.isEmpty() ? lexicon.offices().holders().indexOf(person) : -1;
    return holder < 0 ? told : lexicon.offices().countryOf(holder, day);
}

MeetingObservation observe(const MeetingCandidate &candidate, const domain::EncounterFact &encounter,
                           const lexicon::Lexicon &lexicon)
{
    MeetingObservation out;
    out.candidate = &candidate;
    out.encounter = &encounter;
    out.side = candidate.relays.isEmpty() ? candidate.side : candidate.relays;
    for (const QString &name : encounter.participants) {
        out.persons.push_back(parsePersonName(name));
        out.states.push_back(stateOf(name, candidate, encounter.date.from, lexicon));
    }
    out.occasionWords = occasionWordsOf(encounter.occasion);
    out.stated = encounterDateIsStated(encounter);
    out.loose = encounterDateIsLoose(encounter) || !encounter.date.isValid();
    if (encounter.date.isValid()) {
        out.from = encounter.date.from;
        out.to = encounter.date.to;
    }
    out.satellite = isSatellite(encounter.role) || hasMark(encounter, EncounterMark::JoinsOnly);
    out.today = hasMark(encounter, EncounterMark::Today);
    out.formatSure = !hasMark(encounter, EncounterMark::Seems);
    out.group = hasMark(encounter, EncounterMark::Group);
    out.atSummit = hasMark(encounter, EncounterMark::AtSummit);
    out.yearless = yearlessDay(encounter);
    const bool accounts = encounter.role == ReadoutRole::Readout || encounter.role == ReadoutRole::Relay;
    out.multilateral =
        hasMark(encounter, EncounterMark::Gathering) ||
        (!accounts && out.persons.size() < 2 && out.occasionWords.contains(SummitWord));
    return out;
}

} // namespace

std::vector<MeetingObservation> readObservations(const std::vector<MeetingCandidate> &candidates,
                                                 const lexicon::Lexicon &lexicon)
{
    std::vector<MeetingObservation> out;
    for (const MeetingCandidate &candidate : candidates)
        for (const domain::EncounterFact &encounter : candidate.encounters)
            out.push_back(observe(candidate, encounter, lexicon));
    std::ranges::sort(out, [](const MeetingObservation &a, const MeetingObservation &b) {
        const auto key = [](const MeetingObservation &o) {
            return std::tuple(o.satellite, !o.from.isValid(), o.loose, !o.stated, o.from.toJulianDay(),
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
        out << SummitWord;
        return out;
    }
    for (const PersonName &person : observation.persons)
        out += participantKeys(person);
    if (observation.atSummit)
        out << SummitWord;
    out.removeDuplicates();
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

/// People named by two documents or by the most certain account that names both, in its order, in their fullest
/// form.
QStringList participantsOf(Members members, const lexicon::Lexicon &lexicon)
{
    const auto namesBoth = [](const MeetingObservation *member) { return member->persons.size() >= 2; };
    const auto full = std::ranges::find_if(members, namesBoth);
    const MeetingObservation *certain = full == members.end() ? members.front() : *full;
    std::vector<const MeetingObservation *> inOrder{certain};
    std::ranges::copy_if(members, std::back_inserter(inOrder), [&](const auto *member) { return member != certain; });
    struct Voted
    {
        PersonName name;
        QString written;
        int count = 0;
    };
    std::vector<Voted> voted;
    for (const MeetingObservation *member : inOrder) {
        for (size_t i = 0; i < member->persons.size(); ++i) {
            const PersonName &name = member->persons[i];
            auto known = std::ranges::find_if(
                voted, [&](const Voted &v) { return sameParticipant(v.name, name, lexicon); });
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
    QStringList out;
    for (size_t i = 0; i < voted.size(); ++i)
        if (i < certain->persons.size() || voted[i].count > 1)
            out << voted[i].written;
    return out;
}

double certaintyOf(const MeetingObservation &member)
{
    const double told = member.encounter->evidence.confidence;
    return member.isUndated() ? std::min(told, kUndated) : told;
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
            out.readouts.push_back({member->candidate->document, member->encounter->role, certaintyOf(*member),
                                    member->encounter->passage});
    }
    return out;
}

} // namespace counterpart::analysis
