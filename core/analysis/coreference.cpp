// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coreference.h"

#include "core/analysis/coreferenceroles.h"
#include "core/lexicon/lexicon.h"

#include <QHash>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using Proof = PersonCandidate::Proof;

namespace {

double confidenceOf(Proof proof, bool fullName)
{
    switch (proof) {
    case Proof::Known:
        return 0.97;
    case Proof::Titled:
        return fullName ? 0.95 : 0.8;
    case Proof::Apposed:
        return 0.85;
    case Proof::GivenName:
        return 0.75;
    case Proof::Context:
        return 0.6;
    case Proof::Weak:
        break;
    }
    return 0.3;
}

QString ruleOf(Proof proof)
{
    switch (proof) {
    case Proof::Known:
        return u"lexicon"_s;
    case Proof::Titled:
        return u"title"_s;
    case Proof::Apposed:
        return u"apposition"_s;
    case Proof::GivenName:
        return u"given-name"_s;
    case Proof::Context:
        return u"person-verb"_s;
    case Proof::Weak:
        break;
    }
    return u"name-seen-again"_s;
}

struct Reference
{
    text::Range range;
    bool byName = true;
};

struct Person
{
    PersonName name;           ///< the fullest form
    QHash<QString, int> forms; ///< display forms and how often
    QStringList formOrder;
    QStringList roles;
    QStringList honorifics; ///< folded honorific strings that stood before the name
    QString country;
    QString known;
    Proof proof = Proof::Weak;
    std::vector<Reference> references;
    std::vector<qsizetype> seen; ///< begins of mentions in the body, to find the latest before a place
};

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
        takeTitles();
        std::vector<domain::EntityFact> out;
        for (Person &person : m_people)
            out.push_back(fact(person));
        std::ranges::stable_sort(out, {}, [](const domain::EntityFact &f) {
            return f.mentions.empty() ? qsizetype(-1) : f.mentions.front().range.begin;
        });
        return out;
    }

private:
    void index(size_t person, const PersonName &name)
    {
        for (const QString &key : name.keys) {
            auto &list = m_byKey[soundKey(key)];
            if (key.size() > 1 && (list.empty() || list.back() != person))
                list.push_back(person);
        }
    }

    /// People that share a word with the name, by its sound; nicknames and slips are met by the family name.
    std::vector<size_t> sharing(const PersonName &name) const
    {
        std::vector<size_t> out;
        for (const QString &key : name.keys)
            for (const size_t person : m_byKey.value(soundKey(key)))
                if (std::ranges::find(out, person) == out.end())
                    out.push_back(person);
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
                attach(m_people[person], text, candidate);
                index(person, candidate.name);
                return;
            }
        }
        if (pass == Proof::Weak || (candidate.proof <= Proof::GivenName && isHeadline(text, candidate)))
            return;
        m_people.emplace_back();
        attach(m_people.back(), text, candidate);
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
            attach(m_people[*person], text, candidate);
            return;
        }
        if (candidate.proof < Proof::Titled)
            return;
        m_people.emplace_back();
        attach(m_people.back(), text, candidate);
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

    static bool later(const Person &a, const Person &b)
    {
        return !a.seen.empty() && (b.seen.empty() || a.seen.back() > b.seen.back());
    }

    int bearerScore(const Person &person, const PersonCandidate &candidate) const
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

    void attach(Person &person, const ScannedText &text, const PersonCandidate &candidate)
    {
        const bool fuller = candidate.name.fullWords() > person.name.fullWords() ||
                            (candidate.name.fullWords() == person.name.fullWords() &&
                             candidate.name.keys.size() > person.name.keys.size());
        if (person.name.isEmpty() || fuller) {
            const int family = person.name.family;
            person.name = candidate.name;
            if (person.name.family < 0 && family == 0)
                person.name.family = 0;
        }
        const QString form = candidate.name.display();
        if (!person.forms.contains(form))
            person.formOrder << form;
        person.forms[form] += text.isBody ? 2 : 1;
        person.proof = std::max(person.proof, candidate.proof);
        if (person.country.isEmpty())
            person.country = candidate.country;
        if (person.known.isEmpty())
            person.known = candidate.known;
        for (const QString &role : candidate.roles)
            addRole(person.roles, role);
        if (candidate.title && candidate.title->honorific)
            person.honorifics << text.text.string(candidate.title->begin, candidate.title->end).toLower();
        if (text.isBody)
            refer(person, text.text.range(candidate.begin, candidate.end), true);
    }

    static void refer(Person &person, text::Range range, bool byName)
    {
        person.references.push_back({range, byName});
        person.seen.push_back(range.begin);
    }

    /// Titles without names, in the order of the text, so that the latest bearer can be told.
    void takeTitles()
    {
        for (const ScannedText &text : m_texts) {
            if (!text.isBody)
                continue;
            for (const TitleMention &mention : text.scan.titles)
                takeTitle(text, mention.span);
        }
    }

    void takeTitle(const ScannedText &text, const TitleSpan &span)
    {
        const bool capital = text.text.tokens[size_t(span.begin)].shape != EntityToken::Lower;
        if (span.plural || (!span.definite && !span.honorific && !capital))
            return;
        const text::Range range = text.text.range(span.begin, span.end);
        Person *best = nullptr;
        int bestScore = 0;
        for (Person &person : m_people) {
            const int score = titleScore(person, span, text, range.begin);
            if (score > bestScore ||
                (score == bestScore && best && score > 0 && nearer(person, *best, range.begin))) {
                best = &person;
                bestScore = score;
            }
        }
        if (best)
            refer(*best, range, false);
    }

    static qsizetype lastBefore(const Person &person, qsizetype at)
    {
        qsizetype last = -1;
        for (const qsizetype seen : person.seen)
            if (seen < at)
                last = std::max(last, seen);
        return last;
    }
    static bool nearer(const Person &a, const Person &b, qsizetype at)
    {
        return lastBefore(a, at) > lastBefore(b, at);
    }

    int titleScore(const Person &person, const TitleSpan &span, const ScannedText &text, qsizetype at) const
    {
        if (!span.country.isEmpty() && !person.country.isEmpty() && span.country != person.country)
            return 0;
        const QString honorific = text.text.string(span.begin, span.end).toLower();
        int score = 0;
        if (span.office && rolesFit(person.roles, span.role))
            score = 4;
        else if (!span.office && std::ranges::any_of(person.honorifics, [&](const QString &h) {
                     return h.contains(honorific) || honorificsAgree(h, honorific);
                 }))
            score = 2;
        if (score == 0)
            return 0;
        score += !span.country.isEmpty() && span.country == person.country;
        score += span.country.isEmpty() && !m_context.side.isEmpty() && person.country == m_context.side;
        return score + (lastBefore(person, at) >= 0);
    }

    QString displayName(const Person &person) const
    {
        if (!person.known.isEmpty())
            return person.known;
        QString best;
        int bestCount = -1;
        for (const QString &form : person.formOrder) {
            const PersonName name = parsePersonName(form);
            if (name.fullWords() < std::min(2, person.name.fullWords()))
                continue;
            const int count = person.forms.value(form);
            if (count > bestCount || (count == bestCount && form.size() > best.size())) {
                bestCount = count;
                best = form;
            }
        }
        return best;
    }

    domain::EntityFact fact(Person &person) const
    {
        domain::EntityFact out;
        out.kind = domain::EntityKind::Person;
        out.name = displayName(person);
        for (const QString &form : person.formOrder)
            if (form != out.name)
                out.aliases << form;
        out.country = person.country;
        const QString country = m_lexicon.places().countryName(person.country);
        for (const QString &role : person.roles)
            out.roles << withCountry(role, country);
        out.roles.removeDuplicates();
        std::ranges::sort(person.references, {}, [](const Reference &r) { return r.range.begin; });
        for (const Reference &reference : person.references)
            if (out.mentions.empty() || out.mentions.back().range.end <= reference.range.begin)
                out.mentions.push_back({reference.range, reference.byName});
        out.evidence = {confidenceOf(person.proof, person.name.fullWords() >= 2), ruleOf(person.proof)};
        return out;
    }

    std::span<const ScannedText> m_texts;
    const EntityContext &m_context;
    const lexicon::Lexicon &m_lexicon;
    std::vector<Person> m_people;
    QHash<QString, std::vector<size_t>> m_byKey;
};

} // namespace

std::vector<domain::EntityFact> resolvePersons(std::span<const ScannedText> texts,
                                               const EntityContext &context, const lexicon::Lexicon &lexicon)
{
    return Resolver(texts, context, lexicon).run();
}

} // namespace counterpart::analysis
