// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/furtherencounters.h"

#include "core/analysis/meetings/encounter.h"
#include "core/analysis/meetings/encountercues.h"
#include "core/analysis/meetings/encounterparties.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>
#include <ranges>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::EncounterFact;
using domain::EntityFact;

namespace {

constexpr std::size_t MostFurther = 8;
constexpr std::size_t MostSentences = 60;
constexpr qsizetype SubjectReach = 60; ///< units from the beginning of a sentence to its subject
constexpr qsizetype HeadLength = 300;  ///< units in which an address says that it is one
constexpr int DaysBack = 2;

const EntityFact *personCalled(const QString &name, const domain::DocumentFacts &facts)
{
    const auto at = std::ranges::find_if(facts.entities, [&name](const EntityFact &entity) {
        return entity.kind == domain::EntityKind::Person && entity.name == name;
    });
    return at == facts.entities.end() ? nullptr : &*at;
}

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// "Today I spoke with …"
bool tellsInFirstPerson(QStringView sentence)
{
    static const QRegularExpression own = insensitive(lexicon::cuePattern(u"encounters.own_today"));
    static const QRegularExpression account = insensitive(lexicon::cuePattern(u"encounters.own_account"));
    return account.matchView(sentence).hasMatch() && own.matchView(sentence).hasMatch();
}

/// Reads the sentences of one document for encounters of its own leader.
class FurtherFinder
{
public:
    FurtherFinder(const AnalysedText &text, const domain::DocumentFacts &facts,
                  const std::vector<EncounterFact> &told, domain::ReadoutRole role)
        : m_text(text.text()), m_facts(facts), m_told(told), m_role(role),
          m_side(facts.side.value.value_or(QString()))
    {
        m_ofTheDay = isOfTheDay();
        for (const EncounterFact &each : told)
            for (const QString &name : each.participants) {
                m_known << name;
                const EntityFact *person = personCalled(name, facts);
                if (m_principal.isEmpty() && person && person->country == m_side)
                    m_principal = name;
            }
    }

    std::vector<EncounterFact> run() const
    {
        std::vector<EncounterFact> out;
        if (m_side.size() != 2)
            return out;
        const std::size_t count = std::min(m_facts.sentences.size(), MostSentences);
        for (std::size_t i = 0; i < count && out.size() < MostFurther; ++i)
            if (auto found = toldIn(m_facts.sentences[i].range, out); found || (found = ownIn(m_facts.sentences[i].range, out)))
                out.push_back(std::move(*found));
        return out;
    }

private:
    std::optional<EncounterFact> toldIn(text::Range sentence, const std::vector<EncounterFact> &before) const
    {
        static const QRegularExpression verbs = insensitive(lexicon::cuePattern(u"encounters.further"));
        static const QRegularExpression recalled = insensitive(lexicon::cuePattern(u"encounters.recalled"));
        static const QRegularExpression own = insensitive(lexicon::cuePattern(u"encounters.own_today"));
        const QStringView words = sentence.in(m_text);
        const auto verb = verbs.matchView(words);
        if (!verb.hasMatch() || verb.capturedStart() > SubjectReach || recalled.matchView(words).hasMatch())
            return std::nullopt;
        const bool mine = own.matchView(words).hasMatch();
        if (!mine && (m_told.empty() || !isPrincipal(sentence.begin, verb.capturedStart())))
            return std::nullopt;
        const qsizetype from = sentence.begin + verb.capturedEnd();
        static const QRegularExpression other = insensitive(lexicon::cuePattern(u"encounters.not_met"));
        const Parties guests = guestsIn({from, from + partiesEnd(words.sliced(verb.capturedEnd()))}, other);
        const bool again = std::ranges::any_of(before, [&guests](const EncounterFact &each) {
            return each.participants.contains(guests.persons.value(0));
        });
        if (guests.persons.isEmpty() || guests.countries.size() != 1 || again)
            return std::nullopt;
        return encounterOf(guests, words, sentence);
    }

    /// The leader tells of a day, that of the text, in the first person.
    bool isOfTheDay() const
    {
        static const QRegularExpression titles = insensitive(lexicon::cuePattern(u"encounters.day_titles"));
        static const QRegularExpression people = insensitive(lexicon::cuePattern(u"perspective.own_people"));
        static const QRegularExpression today = insensitive(lexicon::cuePattern(u"encounters.day_words"));
        const auto published = m_facts.published.value;
        if (published && published->precision != domain::DatePrecision::Day)
            return false;
        const QStringView head = m_text.left(HeadLength);
        const bool address = titles.matchView(head).hasMatch() || people.matchView(head).hasMatch();
        return std::ranges::any_of(m_facts.sentences | std::views::take(MostSentences), [&](const auto &sentence) {
            const QStringView words = sentence.range.in(m_text);
            return today.matchView(words).hasMatch() && (address || (published && tellsInFirstPerson(words)));
        });
    }

    /// "In the evening I met with the President of …", in an account of the day.
    std::optional<EncounterFact> ownIn(text::Range sentence, const std::vector<EncounterFact> &before) const
    {
        static const QRegularExpression account = insensitive(lexicon::cuePattern(u"encounters.own_account"));
        static const QRegularExpression otherDay = insensitive(lexicon::cuePattern(u"encounters.other_day"));
        static const QRegularExpression other = insensitive(lexicon::cuePattern(u"encounters.other_met"));
        const QStringView words = sentence.in(m_text);
        const auto verb = m_ofTheDay ? account.matchView(words) : QRegularExpressionMatch();
        if (!verb.hasMatch() || otherDay.matchView(words).hasMatch())
            return std::nullopt;
        const qsizetype from = sentence.begin + verb.capturedEnd();
        const Parties guests = guestsIn({from, from + partiesEnd(words.sliced(verb.capturedEnd()))}, other);
        const bool again = std::ranges::any_of(before, [&guests](const EncounterFact &each) {
            return each.participants.contains(guests.persons.value(0));
        });
        if (guests.persons.isEmpty() || guests.countries.size() != 1 || again)
            return std::nullopt;
        return encounterOf(guests, words, sentence);
    }

    /// Whoever stands before the verb is the one whose account this is, by name, office or pronoun.
    bool isPrincipal(qsizetype begin, qsizetype length) const
    {
        static const QRegularExpression bare = insensitive(lexicon::cuePattern(u"encounters.bare_subject"));
        const text::Range before{begin, begin + length};
        const Parties named = partiesOfRange(before, m_facts);
        if (!named.persons.isEmpty())
            return named.persons.size() == 1 && named.persons.first() == m_principal;
        return bare.matchView(before.in(m_text)).hasMatch();
    }

    Parties guestsIn(text::Range range, const QRegularExpression &other) const
    {
        Parties out;
        for (const QString &name : partiesOfRange(range, m_facts).persons) {
            const EntityFact *person = personCalled(name, m_facts);
            if (!person)
                continue;
            const auto at = std::ranges::find_if(person->mentions, [&range](const domain::Mention &mention) {
                return mention.range.begin >= range.begin && mention.range.begin < range.end;
            });
            if (at == person->mentions.end() ||
                other.matchView(text::Range{range.begin, at->range.begin}.in(m_text)).hasMatch())
                break; // "met on the understandings reached by President …"
            if ( person->country.isEmpty() || person->country == m_side || m_known.contains(name))
                continue;
            out.persons << name;
            if (!out.countries.contains(person->country))
                out.countries << person->country;
        }
        return out;
    }

    std::optional<EncounterFact> encounterOf(const Parties &guests, QStringView words, text::Range sentence) const
    {
        EncounterFact out;
        if (!m_principal.isEmpty())
            out.participants << m_principal;
        out.participants += guests.persons;
        out.countries = QStringList{m_side} + guests.countries;
        out.format = formatOf(words);
        out.occasion = occasionOf(words);
        out.role = m_role;
        out.evidence = {0.6, u"passage"_s};
        out.passage = sentence;
        const auto published = m_facts.published.value;
        for (const domain::DateFact &date : m_facts.dates) {
            if (!sentence.contains(date.range) || date.date.precision != domain::DatePrecision::Day)
                continue;
            if (published && (date.date.from < published->from.addDays(-DaysBack) || date.date.from > published->to))
                return std::nullopt; // of another day
            out.date = date.date;
            return out;
        }
        if (published)
            out.date = *published;
        markAsPublished(out);
        return out;
    }

    QStringView m_text;
    const domain::DocumentFacts &m_facts;
    const std::vector<EncounterFact> &m_told;
    domain::ReadoutRole m_role;
    QString m_side;
    QString m_principal;
    bool m_ofTheDay = false;
    QStringList m_known;
};

} // namespace

std::vector<EncounterFact> furtherEncounters(const AnalysedText &text, const domain::DocumentFacts &facts,
                                             const std::vector<EncounterFact> &told, domain::ReadoutRole role)
{
    return FurtherFinder(text, facts, told, role).run();
}

void addFurtherEncounters(const AnalysedText &text, const domain::DocumentFacts &facts, std::vector<EncounterFact> &told,
                          domain::ReadoutRole role)
{
    std::vector<EncounterFact> further = furtherEncounters(text, facts, told, role);
    if (!further.empty() && !told.empty() && tellsInFirstPerson(told.front().passage.in(text.text())))
        told.front().evidence.rule.prepend(u"passage-"_s);
    std::ranges::move(further, std::back_inserter(told));
}

} // namespace counterpart::analysis
