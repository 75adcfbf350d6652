// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/coreference.h"

#include "core/analysis/entities/coreferenceoffices.h"
#include "core/analysis/entities/coreferenceperson.h"
#include "core/analysis/entities/coreferenceroles.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using Proof = PersonCandidate::Proof;

namespace {

constexpr size_t kFewBearers = 64;  ///< a name word of more people than this is a common one
constexpr size_t kMaxTitles = 4000; ///< title-only mentions that are resolved in one document
constexpr size_t kMaxOffices = 400; ///< people with offices among whom they are looked for

class Resolver
{
public:
    Resolver(std::span<const ScannedText> texts, const EntityContext &context,
             const lexicon::Lexicon &lexicon)
        : m_texts(texts), m_context(context), m_lexicon(lexicon)
    {
    }

    std::vector<domain::EntityFact> run()
    {
        takeFullNames();
        takeSingleNames(true);
        takeSingleNames(false);
        nameHolders();
        takeTitles();
        std::vector<domain::EntityFact> out;
        for (CoreferencePerson &person : m_people)
            out.push_back(person.fact(m_lexicon));
        std::ranges::stable_sort(out, {}, [](const domain::EntityFact &f) {
            return f.mentions.empty() ? qsizetype(-1) : f.mentions.front().range.begin;
        });
        return out;
    }

private:
    void index(size_t person, const PersonName &name)
    {
        for (const QString &key : QStringList(name.keys + name.parts())) {
            auto &list = m_byKey[soundKey(key)];
            if (key.size() > 1 && (list.empty() || list.back() != person))
                list.push_back(person);
        }
    }

    /// People that share a word with the name, by its sound; nicknames and slips are met by the family name.
    /// In a list of thousands of people common words are looked up only when no rarer one is there.
    std::vector<size_t> sharing(const PersonName &name) const
    {
        std::vector<const std::vector<size_t> *> lists;
        for (const QString &key : QStringList(name.keys + name.parts()))
            if (const auto list = m_byKey.constFind(soundKey(key)); list != m_byKey.cend())
                lists.push_back(&*list);
        std::ranges::stable_sort(lists, {}, [](const auto *list) { return list->size(); });
        std::vector<size_t> out;
        for (size_t i = 0; i < lists.size() && (i == 0 || lists[i]->size() <= kFewBearers); ++i) {
            const size_t few = std::min(lists[i]->size(), kFewBearers); // of a common word the latest bearers
            for (auto person = lists[i]->end() - qptrdiff(few); person != lists[i]->end(); ++person)
                if (std::ranges::find(out, *person) == out.end())
                    out.push_back(*person);
        }
        return out;
    }

    void takeFullNames()
    {
        for (const Proof least : {Proof::GivenName, Proof::Context, Proof::Weak})
            for (const ScannedText &text : m_texts)
                for (const PersonCandidate &candidate : text.scan.named)
                    if (candidate.name.fullWords() >= 2 && inPass(candidate.proof, least))
                        takeFullName(text, candidate, least);
    }

    static bool inPass(Proof proof, Proof least)
    {
        return least == Proof::GivenName ? proof >= Proof::GivenName : proof == least;
    }

    void takeFullName(const ScannedText &text, const PersonCandidate &candidate, Proof pass)
    {
        for (const size_t person : sharing(candidate.name)) {
            if (compareNames(m_people[person].name, candidate.name, m_lexicon) == NameMatch::Same) {
                m_people[person].attach(text.text, candidate, text.isBody);
                index(person, candidate.name);
                return;
            }
        }
        if (pass == Proof::Weak || (candidate.proof <= Proof::GivenName && isHeadline(text, candidate)))
            return;
        m_people.emplace_back();
        m_people.back().attach(text.text, candidate, text.isBody);
        index(m_people.size() - 1, candidate.name);
    }

    static bool isHeadline(const ScannedText &text, const PersonCandidate &candidate)
    {
        const EntityToken &token = text.text.tokens[size_t(candidate.begin)];
        return text.text.titleCase[size_t(token.block)];
    }

    void takeSingleNames(bool titled)
    {
        for (const ScannedText &text : m_texts)
            for (const PersonCandidate &candidate : text.scan.named)
                if (candidate.name.fullWords() == 1 && (candidate.proof >= Proof::Titled) == titled)
                    takeSingleName(text, candidate);
    }

    void takeSingleName(const ScannedText &text, const PersonCandidate &candidate)
    {
        const std::optional<size_t> person = bearerOf(candidate);
        if (person) {
            m_people[*person].attach(text.text, candidate, text.isBody);
            return;
        }
        if (candidate.proof < Proof::Titled)
            return;
        m_people.emplace_back();
        m_people.back().attach(text.text, candidate, text.isBody);
        index(m_people.size() - 1, candidate.name);
    }

    /// Whom a surname means: the one person who bears it and whose offices and state do not speak against it.
    std::optional<size_t> bearerOf(const PersonCandidate &candidate) const
    {
        std::optional<size_t> best;
        int bestScore = -1;
        bool tie = false;
        for (const size_t at : sharing(candidate.name)) {
            const int score = bearerScore(m_people[at], candidate);
            if (score < 0)
                continue;
            tie = score == bestScore;
            if (score > bestScore) {
                bestScore = score;
                best = at;
            } else if (tie && later(m_people[at], m_people[*best])) {
                best = at;
            }
        }
        return best;
    }

    static bool later(const CoreferencePerson &a, const CoreferencePerson &b)
    {
        constexpr qsizetype end = std::numeric_limits<qsizetype>::max();
        return a.lastBefore(end) > b.lastBefore(end);
    }

    int bearerScore(const CoreferencePerson &person, const PersonCandidate &candidate) const
    {
        if (compareNames(person.name, candidate.name, m_lexicon) == NameMatch::Different)
            return -1;
        const bool titled = candidate.title && candidate.title->office;
        const QString &key = candidate.name.keys.back();
        const bool end =
            sameSpelling(person.name.keys.front(), key) || sameSpelling(person.name.keys.back(), key);
        if (!end && !titled)
            return -1;
        if (!candidate.country.isEmpty() && !person.country.isEmpty() && candidate.country != person.country)
            return -1;
        // A given name alone means its bearer only behind a title, or in the languages that call people so.
        const bool last = sameSpelling(person.name.keys.back(), key);
        int score = last || person.name.family == 0 ? 2 : candidate.proof >= Proof::Titled ? 1 : -1;
        if (score < 0)
            return -1;
        if (titled && !person.roles.isEmpty())
            score += rolesFit(person.roles, candidate.title->role) ? 4 : 0;
        return score;
    }

    /// Gives people the names, states and offices that the lexicon knows; two clusters of one holder become
    /// one.
    void nameHolders()
    {
        QHash<QString, size_t> first;
        std::vector<bool> gone(m_people.size(), false);
        for (size_t i = 0; i < m_people.size(); ++i) {
            CoreferencePerson &person = m_people[i];
            const auto holder =
                holderNamed(person.name, {person.roles, person.country, m_context.date}, m_lexicon);
            if (holder)
                takeHolder(person, *holder);
            if (person.known.isEmpty())
                continue;
            if (const auto known = first.constFind(person.known); known != first.cend()) {
                m_people[*known].absorb(std::move(person));
                gone[i] = true;
            } else {
                first.insert(person.known, i);
            }
        }
        std::vector<CoreferencePerson> kept;
        for (size_t i = 0; i < m_people.size(); ++i)
            if (!gone[i])
                kept.push_back(std::move(m_people[i]));
        m_people = std::move(kept);
    }

    void takeHolder(CoreferencePerson &person, int holder) const
    {
        const lexicon::Offices &offices = m_lexicon.offices();
        person.known = offices.holders()[holder].name;
        person.proof = Proof::Known;
        const QString country = offices.countryOf(holder, m_context.date.value_or(QDate()));
        if (country.size() == 2)
            person.country = country;
        if (person.roles.isEmpty())
            addRole(person.roles, officeHeld(holder, m_context.date, m_lexicon));
    }

    /// Titles without names, in the order of the text, so that the latest bearer can be told.
    void takeTitles()
    {
        size_t left = kMaxTitles;
        collectOfficers();
        for (const ScannedText &text : m_texts) {
            if (!text.isBody)
                continue;
            for (const TitleMention &mention : text.scan.titles) {
                if (left == 0)
                    return;
                --left;
                takeTitle(text, mention.span);
            }
        }
    }

    void takeTitle(const ScannedText &text, const TitleSpan &span)
    {
        const bool capital = text.text.tokens[size_t(span.begin)].shape != EntityToken::Lower;
        if (span.plural || (!span.definite && !span.honorific && !capital))
            return;
        const text::Range range = text.text.range(span.begin, span.end);
        CoreferencePerson *best = nullptr;
        int bestScore = 0;
        const RoleWords role = readRole(span.role);
        const QString written = text.text.string(span.begin, span.end).toLower();
        for (size_t i = 0; i < m_officers.size(); ++i) {
            CoreferencePerson &person = m_people[m_officers[i]];
            const bool fits = span.office ? rolesFit(m_officerRoles[i], role) : isHonoured(person, written);
            const int score = fits ? titleScore(person, span, range.begin) : 0;
            if (score > bestScore ||
                (score == bestScore && best && score > 0 && nearer(person, *best, range.begin))) {
                best = &person;
                bestScore = score;
            }
        }
        if (best)
            best->refer(range, false);
        else if (span.office && span.definite)
            takeOffice(text, span, range, capital);
    }

    /// A chief who needs no name is the subject: "The Secretary will …" at the beginning of a sentence.
    static bool mayOpen(const ScannedText &text, const TitleSpan &span)
    {
        static const lexicon::CueWords &chiefs = lexicon::cueWords(u"persons.chiefs");
        return span.begin > 0 && chiefs.contains(span.role) &&
               text.text.tokens[size_t(span.begin - 1)].sentenceStart;
    }

    /// "the President of Ruritania" means who held the office. Somebody who is not named in the document is
    /// added only for the chief of the side that speaks: "The Secretary will travel …".
    void takeOffice(const ScannedText &text, const TitleSpan &span, text::Range range, bool capital)
    {
        const bool own = span.country.isEmpty();
        const QString country = own ? m_context.side : span.country;
        const bool chief = own && span.role == u"Secretary"_s && country == u"us"_s &&
                           !m_context.issuer.contains(u"White House"_s);
        const QString title = chief ? u"Secretary of State"_s : span.role;
        const auto holder = holderOfOffice(title, country, m_context.date, m_lexicon);
        if (!holder)
            return;
        const QString &name = m_lexicon.offices().holders()[*holder].name;
        const auto person = std::ranges::find(m_people, name, &CoreferencePerson::known);
        if (person != m_people.end()) {
            person->refer(range, false);
            return;
        }
        if (!own || !capital || !mayOpen(text, span))
            return;
        CoreferencePerson assumed;
        assumed.name = parsePersonName(name);
        assumed.assumed = true;
        takeHolder(assumed, *holder);
        addRole(assumed.roles, withCountry(title, m_lexicon.places().countryName(country)));
        assumed.refer(range, false);
        m_people.push_back(std::move(assumed));
        addOfficer(m_people.size() - 1);
    }

    /// Those who can be meant by a title at all.
    void collectOfficers()
    {
        m_officers.clear();
        m_officerRoles.clear();
        for (size_t i = 0; i < m_people.size() && m_officers.size() < kMaxOffices; ++i)
            if (!m_people[i].roles.isEmpty() || !m_people[i].honorifics.isEmpty())
                addOfficer(i);
    }

    void addOfficer(size_t person)
    {
        std::vector<RoleWords> roles;
        for (const QString &role : m_people[person].roles)
            roles.push_back(readRole(role));
        m_officers.push_back(person);
        m_officerRoles.push_back(std::move(roles));
    }

    static bool nearer(const CoreferencePerson &a, const CoreferencePerson &b, qsizetype at)
    {
        return a.lastBefore(at) > b.lastBefore(at);
    }

    static bool isHonoured(const CoreferencePerson &person, const QString &honorific)
    {
        return std::ranges::any_of(person.honorifics, [&](const QString &known) {
            return known.contains(honorific) || honorificsAgree(known, honorific);
        });
    }

    int titleScore(const CoreferencePerson &person, const TitleSpan &span, qsizetype at) const
    {
        if (!span.country.isEmpty() && !person.country.isEmpty() && span.country != person.country)
            return 0;
        int score = span.office ? 8 : 4;
        score += !span.country.isEmpty() && span.country == person.country ? 2 : 0;
        // Without a state it is the chief of the side that speaks, whose own is seldom told, and not a guest.
        if (span.country.isEmpty() && !m_context.side.isEmpty())
            score += person.country == m_context.side ? 2 : person.country.isEmpty() ? 1 : 0;
        return score + (person.lastBefore(at) >= 0 ? 2 : 0);
    }

    std::span<const ScannedText> m_texts;
    const EntityContext &m_context;
    const lexicon::Lexicon &m_lexicon;
    std::vector<CoreferencePerson> m_people;
    std::vector<size_t> m_officers; ///< indexes into m_people
    std::vector<std::vector<RoleWords>> m_officerRoles;
    QHash<QString, std::vector<size_t>> m_byKey;
};

} // namespace

std::vector<domain::EntityFact> resolvePersons(std::span<const ScannedText> texts,
                                               const EntityContext &context, const lexicon::Lexicon &lexicon)
{
    return Resolver(texts, context, lexicon).run();
}

} // namespace counterpart::analysis
