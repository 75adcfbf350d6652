// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encounterdetails.h"

#include "core/analysis/figures/dates.h"
#include "core/analysis/meetings/encounter.h"
#include "core/analysis/meetings/encountercues.h"
#include "core/analysis/meetings/encountermarks.h"
#include "core/analysis/meetings/encounterparties.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/encounterwords.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using domain::EncounterFact;
using domain::MeetingFormat;

namespace {

constexpr qsizetype kLetterhead = 400;
constexpr QLatin1StringView Summit("Summit");
constexpr QLatin1StringView FileName("file-name"); ///< rule of a day of publication
constexpr size_t kOpening = 6; ///< sentences in which the talks beside a summit are told

QRegularExpression cuedPattern(QStringView name,
                           QRegularExpression::PatternOptions options = QRegularExpression::CaseInsensitiveOption)
{
    QRegularExpression expression(lexicon::cuePattern(name), options);
    expression.optimize();
    return expression;
}

bool has(const QRegularExpression &expression, QStringView text)
{
    return expression.matchView(text).hasMatch();
}

text::Range sentenceRange(const EncounterTelling &telling)
{
    return telling.sentence ? telling.facts.sentences[*telling.sentence].range : text::Range{};
}

QStringView sentenceOf(const EncounterTelling &telling)
{
    return sentenceRange(telling).in(telling.text.text());
}

QStringView partiesOf(const EncounterTelling &telling)
{
    return sentenceOf(telling).first(std::min(telling.partiesEnd, sentenceOf(telling).size()));
}

/// Took part in the summit itself: "attended the …", "participated in the …", but not "on the sidelines of", nor two
/// who were there for it and "held a meeting".
bool takesPart(const EncounterFact &encounter, QStringView text)
{
    static const QRegularExpression partaking = cuedPattern(u"encounter_details.partaking");
    static const QRegularExpression ofTwo = cuedPattern(u"encounter_details.talks_of_two");
    if (encounter.participants.size() == 2 && encounter.countries.size() == 2 && has(ofTwo, text))
        return false;
    const qsizetype at = encounter.occasion.isEmpty() ? -1 : text.indexOf(encounter.occasion);
    return at > 0 && encounter.occasion[0].isUpper() && has(partaking, text.first(at)) &&
           !isBeside(encounter, text);
}

/// "met for the fourth Quad Leaders Summit": several leaders, whom the text names, at the summit itself.
bool areAtSummit(const EncounterFact &encounter, QStringView text)
{
    static const QRegularExpression forSummit = cuedPattern(u"encounter_details.for_summit");
    constexpr qsizetype Several = 3;
    const qsizetype at = encounter.occasion.contains(Summit) ? text.indexOf(encounter.occasion) : -1;
    return at > 0 && encounter.participants.size() >= Several && encounter.countries.size() >= Several &&
           has(forSummit, text.first(at));
}

/// "yesterday" of a day that stands in the name of a file alone: that may be the day of the release or of what it
/// tells.
bool isCountedFromFileName(const EncounterTelling &telling, const domain::DateFact &date)
{
    const auto &published = telling.facts.published;
    return published.value && published.evidence.rule == FileName &&
           date.date.to.addDays(1) == published.value->from && published.value->from == published.value->to &&
           std::ranges::none_of(date.range.in(telling.text.text()), [](QChar c) { return c.isUpper(); });
}

/// Of a text that has no day of its own: what it tells of the day, read against two days that agree in
/// nothing. What comes out the same both times the text tells. Of \p spans ("August 2-6") the first day counts.
YearlessDay yearlessDayIn(const EncounterTelling &telling, text::Range range, bool spans = false)
{
    static const QDate references[]{QDate(2000, 3, 15), QDate(2000, 9, 15)};
    const auto read = [&](QDate reference) {
        return findDates(telling.text, range, {reference, false, telling.facts.language.value.value_or(QString())});
    };
    const auto one = read(references[0]);
    const auto two = read(references[1]);
    YearlessDay told;
    for (size_t i = 0; i < one.size() && one.size() == two.size(); ++i) {
        const QDate a = one[i].date.from;
        const QDate b = two[i].date.from;
        const bool isSpan = spans && one[i].date.precision == domain::DatePrecision::Span && one[i].relative;
        if (one[i].date.precision != domain::DatePrecision::Day && !isSpan)
            continue;
        if (a.month() == b.month() && a.day() == b.day() && told.month == 0) {
            told.month = a.month();
            told.day = a.day();
        } else if (a.dayOfWeek() == b.dayOfWeek() && told.weekday == 0) {
            told.weekday = a.dayOfWeek();
        }
    }
    return told;
}

void tellDay(EncounterFact &encounter, const EncounterTelling &telling)
{
    const text::Range sentence = sentenceRange(telling);
    if (!encounter.date.isValid()) {
        YearlessDay told = yearlessDayIn(telling, sentence);
        for (size_t i = telling.sentence.value_or(0); told.isEmpty() && i-- > 0;)
            told = yearlessDayIn(telling, telling.facts.sentences[i].range);
        if (told.isEmpty() && !telling.facts.sentences.empty()) {
            const qsizetype begin = telling.facts.sentences.front().range.begin;
            told = yearlessDayIn(telling, {std::max<qsizetype>(0, begin - kLetterhead), begin});
        }
        setYearlessDay(encounter, told);
        return;
    }
    const auto counted = std::ranges::find_if(telling.facts.dates, [&](const domain::DateFact &date) {
        return sentence.contains(date.range) && date.date == encounter.date && date.relative &&
               !std::ranges::any_of(date.range.in(telling.text.text()), [](QChar c) { return c.isDigit(); });
    });
    if (counted == telling.facts.dates.end())
        return;
    setMark(encounter, EncounterMark::Today);
    if (isCountedFromFileName(telling, *counted))
        markAsLoose(encounter);
}

/// What is still to come is a preview, whatever the document calls itself.
bool isToCome(const EncounterTelling &telling)
{
    static const QRegularExpression toCome = cuedPattern(u"encounter_details.to_come");
    static const QRegularExpression titled = cuedPattern(u"encounter_details.to_come_titles");
    static const QRegularExpression past = cuedPattern(u"encounter_details.past");
    if (telling.facts.sentences.empty())
        return false;
    const QStringView first = telling.facts.sentences.front().range.in(telling.text.text());
    const QStringView sentence = telling.sentence ? sentenceOf(telling) : first;
    const bool ahead = has(toCome, sentence) || (!telling.sentence && has(titled, telling.title));
    return ahead && !has(past, sentence);
}

void tellStates(EncounterFact &encounter, const EncounterTelling &telling)
{
    const lexicon::Offices &offices = telling.text.lexicon().offices();
    for (const QString &person : std::as_const(encounter.participants)) {
        const auto known = std::ranges::find(telling.facts.entities, person, &domain::EntityFact::name);
        if (known != telling.facts.entities.end() && !known->country.isEmpty())
            continue;
        const int holder = offices.holders().indexOf(person);
        const QString state = holder < 0 ? QString() : offices.countryOf(holder, encounter.date.from);
        if (!state.isEmpty() && !encounter.countries.contains(state))
            encounter.countries << state;
    }
}

} // namespace

bool isBeside(const EncounterFact &encounter, QStringView text)
{
    static const QRegularExpression beside = cuedPattern(u"encounter_details.beside");
    const qsizetype at = text.indexOf(encounter.occasion);
    return at > 0 && has(beside, text.first(at));
}

void tellHosted(EncounterFact &encounter, const EncounterTelling &telling)
{
    static const QRegularExpression hosting =
        cuedPattern(u"encounter_details.hosts_gathering", QRegularExpression::NoPatternOption);
    const QRegularExpressionMatch match = hosting.matchView(sentenceOf(telling));
    if (!match.hasMatch() || !match.captured(1).contains(u' '))
        return;
    // Guests are named behind it: "will host the Leaders' Summit with President X".
    const text::Range behind{sentenceRange(telling).begin + match.capturedEnd(), sentenceRange(telling).end};
    if (!partiesOfRange(behind, telling.facts).persons.isEmpty())
        return;
    encounter.occasion = match.captured(1).simplified();
    setMark(encounter, EncounterMark::Gathering);
}

void tellFormat(EncounterFact &encounter, const EncounterTelling &telling)
{
    static const QRegularExpression phone = cuedPattern(u"encounter_details.surely_by_phone");
    static const QRegularExpression person = cuedPattern(u"encounter_details.surely_in_person");
    const QStringView sentence = sentenceOf(telling);
    const QStringView parties = partiesOf(telling);
    const MeetingFormat titled =
        titlesEncounter(telling.title) ? formatOf(telling.title) : MeetingFormat::Unknown;
    const MeetingFormat told = formatOf(sentence);
    if (titled == MeetingFormat::VideoCall || told == MeetingFormat::VideoCall) {
        encounter.format = MeetingFormat::VideoCall;
    } else if (has(phone, telling.title) || has(phone, parties)) {
        encounter.format = MeetingFormat::PhoneCall;
    } else if (has(person, telling.title) || has(person, parties)) {
        encounter.format = MeetingFormat::InPerson;
    } else {
        encounter.format = titled == MeetingFormat::Unknown ? told : titled;
        setMark(encounter, EncounterMark::Seems);
    }
}

void tellAnnouncedDay(EncounterFact &encounter, const EncounterTelling &telling)
{
    if (encounter.date.isValid() || telling.facts.sentences.empty())
        return;
    YearlessDay told = yearlessDayIn(telling, sentenceRange(telling), true);
    if (told.isEmpty())
        told = yearlessDayIn(telling, telling.facts.sentences.front().range, true);
    setYearlessDay(encounter, told);
}

void tellDetails(EncounterFact &encounter, const EncounterTelling &telling)
{
    static const QRegularExpression groups = cuedPattern(u"encounter_details.groups");
    static const QRegularExpression lists =
        cuedPattern(u"encounter_details.many_states", QRegularExpression::NoPatternOption);
    const QStringView sentence = sentenceOf(telling);
    if (takesPart(encounter, sentence) || takesPart(encounter, telling.title))
        setMark(encounter, EncounterMark::Gathering);
    if (areAtSummit(encounter, sentence))
        setMark(encounter, EncounterMark::AtSummit);
    if (has(groups, partiesOf(telling)) || has(lists, partiesOf(telling)) || has(groups, telling.title))
        setMark(encounter, EncounterMark::Group);
    if (encounter.role == domain::ReadoutRole::Readout && isToCome(telling))
        encounter.role = domain::ReadoutRole::Preview;
    tellDay(encounter, telling);
    tellStates(encounter, telling);
}

namespace {

/// The talk of two beside the summit that a text tells of first: "He received the President at the Palace."
std::optional<EncounterFact> besideGathering(const EncounterFact &gathering, const EncounterTelling &telling)
{
    static const QRegularExpression talk = cuedPattern(u"encounter_details.talks_of_two");
    if (!hasMark(gathering, EncounterMark::Gathering) || gathering.participants.size() < 2)
        return std::nullopt;
    const size_t count = std::min(telling.facts.sentences.size(), kOpening);
    for (size_t i = 0; i < count; ++i) {
        const text::Range range = telling.facts.sentences[i].range;
        const Parties parties = partiesOfRange(range, telling.facts);
        if (i == telling.sentence || parties.persons.size() != 2 || parties.countries.size() != 2 ||
            !has(talk, range.in(telling.text.text())))
            continue;
        EncounterFact beside = gathering;
        dropMark(beside, EncounterMark::Gathering);
        beside.participants = parties.persons;
        beside.countries = parties.countries;
        return beside;
    }
    return std::nullopt;
}

} // namespace

std::vector<EncounterFact> toldApart(const EncounterFact &encounter, const EncounterTelling &telling)
{
    if (auto beside = besideGathering(encounter, telling))
        return {*beside, encounter};
    static const QRegularExpression apart = cuedPattern(u"encounter_details.apart");
    static const QRegularExpression together = cuedPattern(u"encounter_details.together");
    const bool severally = has(apart, telling.title) || has(apart, partiesOf(telling));
    if (encounter.participants.size() < 3 || !severally || has(together, telling.title) ||
        has(together, partiesOf(telling)))
        return {encounter};
    const auto stateOf = [&](const QString &person) {
        const auto known = std::ranges::find(telling.facts.entities, person, &domain::EntityFact::name);
        return known == telling.facts.entities.end() ? QString() : known->country;
    };
    // The one who met them all is of the side that tells it, else the first that is named.
    const QString side = telling.facts.side.value.value_or(QString());
    const auto own = std::ranges::find_if(encounter.participants, [&](const QString &person) {
        return !side.isEmpty() && stateOf(person) == side;
    });
    const QString host = own == encounter.participants.end() ? encounter.participants.first() : *own;
    std::vector<EncounterFact> out;
    const QString hostState = stateOf(host);
    const bool abroad = std::ranges::any_of(encounter.participants, [&](const QString &person) {
        return !stateOf(person).isEmpty() && stateOf(person) != hostState;
    });
    for (const QString &guest : encounter.participants) {
        if (guest == host || (abroad && stateOf(guest) == hostState)) // who came along is no guest
            continue;
        EncounterFact one = encounter;
        one.participants = {host, guest};
        one.countries.clear();
        for (const QString &state : {stateOf(host), stateOf(guest)}) {
            if (!state.isEmpty() && !one.countries.contains(state))
                one.countries << state;
        }
        out.push_back(std::move(one));
    }
    return out;
}

bool looksBack(const EncounterFact &encounter, const EncounterTelling &telling)
{
    static const QRegularExpression following = cuedPattern(u"encounter_details.following");
    const bool told = encounterDateIsStated(encounter) && !encounterDateIsLoose(encounter);
    return !told && has(following, sentenceOf(telling));
}

} // namespace counterpart::analysis
