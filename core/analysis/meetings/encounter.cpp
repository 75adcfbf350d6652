// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encounter.h"

#include "core/analysis/entities/entities.h"
#include "core/analysis/meetings/encountercues.h"
#include "core/analysis/meetings/encounterdays.h"
#include "core/analysis/meetings/encounterdetails.h"
#include "core/analysis/meetings/encountermarks.h"
#include "core/analysis/meetings/encounterparties.h"
#include "core/analysis/meetings/encounterpassages.h"
#include "core/analysis/meetings/encounterplace.h"
#include "core/analysis/meetings/furtherencounters.h"
#include "core/analysis/meetings/leadersstatement.h"
#include "core/analysis/meetings/participants.h"
#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/encounterwords.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DocType;
using domain::EncounterFact;
using domain::ReadoutRole;

namespace {

constexpr int kLead = 4;        ///< sentences in which a readout says who met
constexpr int kAnnouncing = 14; ///< sentences in which a preview tells the programme
constexpr int kMaxPreviews = 6;
constexpr qsizetype kMaxParticipants = 6;

class EncounterFinder
{
public:
    EncounterFinder(const AnalysedText &text, const AnalysedText &title, const domain::DocumentFacts &facts)
        : m_analysed(text), m_text(text.text()), m_facts(facts), m_title(title), m_place(text, facts),
          m_days(text, title, facts)
    {
        m_type = facts.docType.value;
        m_named = withoutIssuer(title.text());
        m_side = facts.side.value.value_or(QString());
    }

    std::vector<EncounterFact> run()
    {
        std::vector<EncounterFact> out = told();
        findPassages(m_analysed, m_facts, out);
        return out;
    }

private:
    std::vector<EncounterFact> told() const
    {
        std::vector<EncounterFact> out;
        if (m_facts.depth != domain::Depth::Full)
            return out;
        if (is({DocType::Transcript}) || (titlesRemarks(m_named) && !is({DocType::Readout}))) {
            out = remarks();
            if (out.empty())
                out = furtherEncounters(m_analysed, m_facts, out, ReadoutRole::Readout);
            return out;
        }
        if (isAnnouncement()) {
            out = announced();
            if (!out.empty())
                return out;
        }
        if (auto told = account())
            out = std::move(*told);
        else if (auto gathered = gathering())
            out.push_back(std::move(*gathered));
        else if (auto leaders = leadersStatement(m_analysed, m_title, m_facts))
            out.push_back(std::move(*leaders));
        if (out.size() < 2 && !is({DocType::JointStatement, DocType::FactSheet, DocType::Agreement, DocType::Briefing}))
            addFurtherEncounters(m_analysed, m_facts, out, accountRole());
        return out;
    }

    bool is(std::initializer_list<DocType> types) const
    {
        return m_type && std::ranges::find(types, *m_type) != types.end();
    }
    QStringView sentence(size_t index) const { return m_facts.sentences[index].range.in(m_text); }
    Parties partiesOfTitle() const
    {
        const qsizetype end = m_title.text().size();
        const text::Range named{end - m_named.size(), end};
        Parties out = analysis::partiesOfTitle(m_title, named, m_facts);
        // Those whom the title alone names.
        if (titlesEncounter(m_named) && !m_text.contains(m_title.text()))
            addStrangers(out, analysis::partiesOfTitle(m_title, named, factsOfTitle()));
        return out;
    }
    domain::DocumentFacts factsOfTitle() const
    {
        const domain::CleanDocument nothing;
        const AnalysedText empty(nothing, m_title.lexicon());
        domain::DocumentFacts out;
        out.entities = findEntities(m_title, empty, {m_days.published(), m_side, QString()});
        return out;
    }

    void addStrangers(Parties &to, const Parties &from) const
    {
        for (const QString &name : from.persons) {
            const PersonName parsed = parsePersonName(name);
            const bool known = std::ranges::any_of(m_facts.entities, [&](const domain::EntityFact &entity) {
                return entity.kind == domain::EntityKind::Person &&
                       sameParticipant(parsePersonName(entity.name), parsed, m_title.lexicon());
            });
            if (!known && parsed.words.size() > 1)
                to.persons << name;
        }
        addParties(to, {{}, from.countries});
    }

    size_t lead(int most) const { return std::min(m_facts.sentences.size(), size_t(most)); }

    bool isAnnouncement() const
    {
        if (is({DocType::Readout, DocType::JointStatement, DocType::NewsReport, DocType::Agreement}) ||
            lead(1) == 0)
            return false;
        // Whoever briefs the press on a call to come greets first.
        const bool ahead = looksAhead(sentence(0)) || looksAhead(m_named) || is({DocType::Briefing});
        return ahead &&
               !(tellsOfEncounter(sentence(0)) && !announcesEncounter(sentence(0)) && hasPastDate(0));
    }

    bool hasPastDate(size_t index) const
    {
        const std::optional<QDate> published = m_days.published();
        return std::ranges::any_of(m_facts.dates, [&](const domain::DateFact &date) {
            return m_facts.sentences[index].range.contains(date.range) && published &&
                   date.date.to <= *published;
        });
    }

    /// Two leaders speak before or after they meet; or one of them at a summit.
    std::vector<EncounterFact> remarks() const
    {
        Parties parties = partiesOfTitle();
        EncounterFact out;
        out.role = ReadoutRole::Remarks;
        out.occasion = occasionOf(m_named);
        const bool summit = m_named.contains(u"Summit", Qt::CaseInsensitive);
        addSide(parties);
        // "Opening remarks by Minister X at the Bilateral Commission of A and B"
        const bool speech = parties.persons.size() == 1 && parties.countries.size() == 2 && titlesEncounter(m_named);
        if (looksAhead(m_named) || (parties.persons.size() < 2 && !summit && !speech))
            return {};
        const bool twoStates = parties.countries.size() >= 2 || titlesEncounter(m_named);
        if (parties.persons.size() >= 2 && !twoStates)
            return {};
        take(out, parties);
        // "Press conference on the telephone talk with …"
        out.format = formatOf(m_named);
        if (out.format == domain::MeetingFormat::Unknown || !titlesEncounter(m_named))
            out.format = domain::MeetingFormat::InPerson;
        if (out.format == domain::MeetingFormat::InPerson)
            out.place = m_place.before(m_facts.sentences.empty() ? 0 : m_facts.sentences.front().range.begin);
        out.evidence = {speech ? 0.6 : 0.85, u"remarks"_s};
        m_days.assume(out);
        return {out};
    }

    /// One encounter, or those that one sentence tells of apart.
    std::optional<std::vector<EncounterFact>> account() const
    {
        Parties parties = partiesOfTitle();
        const bool titled = titlesEncounter(m_named);
        const std::optional<size_t> telling = tellingSentence();
        if (!titled && !telling)
            return std::nullopt;
        const qsizetype fromTitle = parties.persons.size();
        if (telling)
            addParties(parties, partiesTold(*telling));
        dropSpokespersons(parties);
        EncounterFact out;
        out.occasion = telling ? occasionOf(sentence(*telling)) : occasionOf(m_named);
        const bool readout = is({DocType::Readout}) || titled;
        const bool several = parties.persons.size() >= 2;
        const bool many = out.occasion.contains(u"Summit"_s) && parties.persons.size() == 1 &&
                          (m_named.contains(u"Summit"_s) || is({DocType::Readout}));
        if (!several && !many && !(readout && parties.persons.size() == 1))
            return std::nullopt;
        if (is({DocType::Statement, DocType::FactSheet, DocType::Briefing, DocType::Other}) && !titled &&
            !(telling && *telling < 2 && (several || many)))
            return std::nullopt;
        addSide(parties);
        take(out, parties);
        out.role = accountRole();
        if (telling)
            out.passage = m_facts.sentences[*telling].range;
        const EncounterTelling words = tellingOf(telling);
        setFormatAndPlace(out, words);
        m_days.tell(out, telling);
        if (is({DocType::Statement, DocType::Other}) && !titled && looksBack(out, words))
            return std::nullopt;
        const double certain = titled && telling         ? 0.95
                               : titled && fromTitle > 1 ? 0.8
                               : telling && several      ? 0.75
                                                         : 0.5;
        out.evidence.confidence = certain;
        out.evidence.rule.prepend(titled && telling ? u"title-and-text"_s : titled ? u"title"_s : u"text"_s);
        tellDetails(out, words);
        return toldApart(out, words);
    }

    EncounterTelling tellingOf(std::optional<size_t> sentence) const
    {
        const text::Range parties = sentence ? partiesRange(*sentence) : text::Range{};
        return {m_analysed, m_facts, m_named, sentence, parties.end - parties.begin};
    }

    /// A joint statement or fact sheet of a summit, which names states and not people.
    std::optional<EncounterFact> gathering() const
    {
        if (!is({DocType::JointStatement, DocType::FactSheet}))
            return std::nullopt;
        for (size_t i = 0; i < lead(2); ++i) {
            EncounterFact out;
            out.occasion = occasionOf(sentence(i));
            if (!out.occasion.contains(u"Summit"))
                continue;
            Parties parties;
            if (is({DocType::FactSheet}))
                parties.persons = partiesOfRange(partiesRange(i), m_facts).persons.mid(0, 1);
            addSide(parties);
            take(out, parties);
            out.role = accountRole();
            out.passage = m_facts.sentences[i].range;
            out.format = formatOf(sentence(i));
            out.place = m_place.near(i);
            m_days.tell(out, i);
            out.evidence.confidence = 0.6;
            out.evidence.rule.prepend(u"summit"_s);
            if (!isBeside(out, sentence(i)))
                setMark(out, EncounterMark::Gathering);
            return out;
        }
        return std::nullopt;
    }

    ReadoutRole accountRole() const
    {
        if (m_side == u"media" || is({DocType::NewsReport}))
            return ReadoutRole::Relay;
        return is({DocType::FactSheet, DocType::Briefing}) ? ReadoutRole::Background : ReadoutRole::Readout;
    }

    /// The first of the leading sentences that tells of an encounter and names somebody in it.
    std::optional<size_t> tellingSentence() const
    {
        std::optional<size_t> single;
        for (size_t i = 0; i < lead(kLead); ++i) {
            if (!tellsOfEncounter(sentence(i)))
                continue;
            const qsizetype count = partiesOfRange(partiesRange(i), m_facts).persons.size();
            if (count >= 2)
                return i;
            // "X and Y have said …. The Presidents did so in a telephone discussion this evening."
            if (count == 0 && i == 1 && !tellsOfEncounter(sentence(0)) &&
                partiesOfRange(m_facts.sentences[0].range, m_facts).persons.size() >= 2)
                return i;
            if (count == 1 && !single)
                single = i;
        }
        return single;
    }

    /// The people of the telling sentence; of the one before it where it names nobody.
    Parties partiesTold(size_t telling) const
    {
        const Parties told = partiesOfRange(partiesRange(telling), m_facts);
        return told.persons.isEmpty() && telling > 0
                   ? partiesOfRange(m_facts.sentences[telling - 1].range, m_facts)
                   : told;
    }

    text::Range partiesRange(size_t index) const
    {
        const text::Range whole = m_facts.sentences[index].range;
        const QStringView text = whole.in(m_text);
        qsizetype end = partiesEnd(text);
        // "X, who is …, and Y said so when they met": what stands before the verb is of the parties too.
        if (const auto cue = encounterCue(text); cue && *cue > end)
            end = *cue + partiesEnd(text.sliced(*cue));
        return {whole.begin, whole.begin + end};
    }

    std::vector<EncounterFact> announced() const
    {
        std::vector<EncounterFact> out;
        const Parties title = partiesOfTitle();
        for (size_t i = 0; i < lead(kAnnouncing) && out.size() < size_t(kMaxPreviews); ++i) {
            if (!announcesEncounter(sentence(i)))
                continue;
            Parties parties = partiesOfRange(m_facts.sentences[i].range, m_facts);
            if (parties.persons.isEmpty())
                continue;
            const QString principal = title.persons.isEmpty() ? firstPerson() : title.persons.first();
            if (!principal.isEmpty() && !parties.persons.contains(principal))
                parties.persons.prepend(principal);
            EncounterFact fact;
            fact.occasion = occasionOf(sentence(i));
            if (parties.persons.size() < 2 && fact.occasion.isEmpty())
                continue;
            addSide(parties);
            take(fact, parties);
            fact.role = is({DocType::FactSheet}) ? ReadoutRole::Background : ReadoutRole::Preview;
            fact.passage = m_facts.sentences[i].range;
            tellFormat(fact, tellingOf(i));
            fact.place = m_place.near(i);
            m_days.announce(fact, i);
            fact.evidence.confidence = i == 0 ? 0.8 : 0.65;
            fact.evidence.rule.prepend(u"announcement"_s);
            tellAnnouncedDay(fact, tellingOf(i));
            tellHosted(fact, tellingOf(i));
            out.push_back(std::move(fact));
        }
        return out;
    }

    QString firstPerson() const
    {
        const auto first =
            std::ranges::find(m_facts.entities, domain::EntityKind::Person, &domain::EntityFact::kind);
        return first == m_facts.entities.end() ? QString() : first->name;
    }

    void addSide(Parties &parties) const
    {
        if (m_side.size() == 2 && !parties.countries.contains(m_side))
            parties.countries << m_side;
    }

    static void take(EncounterFact &out, const Parties &parties)
    {
        out.participants = parties.persons.mid(0, kMaxParticipants);
        out.countries = parties.countries.mid(0, kMaxParticipants);
    }

    void dropSpokespersons(Parties &parties) const
    {
        if (parties.persons.size() < 3)
            return;
        parties.persons.removeIf([this](const QString &name) {
            const auto person = std::ranges::find(m_facts.entities, name, &domain::EntityFact::name);
            return person != m_facts.entities.end() && !person->roles.isEmpty() &&
                   std::ranges::all_of(person->roles, [](const QString &role) {
                       return role.contains(u"Spokes", Qt::CaseInsensitive) ||
                              role.contains(u"Press Secretary"_s);
                   });
        });
    }

    void setFormatAndPlace(EncounterFact &out, const EncounterTelling &words) const
    {
        tellFormat(out, words);
        if (out.format == domain::MeetingFormat::InPerson || out.format == domain::MeetingFormat::Unknown)
            out.place = words.sentence ? m_place.near(*words.sentence) : QString();
    }

    const AnalysedText &m_analysed;
    QStringView m_text;
    const domain::DocumentFacts &m_facts;
    const AnalysedText &m_title;
    EncounterPlace m_place;
    EncounterDays m_days;
    QStringView m_named;
    QString m_side;
    std::optional<DocType> m_type;
};

} // namespace

std::vector<EncounterFact> findEncounters(const AnalysedText &text, const AnalysedText &title,
                                          const domain::DocumentFacts &facts)
{
    return EncounterFinder(text, title, facts).run();
}

} // namespace counterpart::analysis
