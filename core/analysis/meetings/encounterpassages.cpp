// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/meetings/encounterpassages.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DocType;
using domain::EncounterFact;
using domain::EntityFact;

namespace {

constexpr std::size_t LongText = 30;   ///< sentences from which on a statement is about more than one encounter
constexpr qsizetype SubjectReach = 60; ///< units from the beginning of a sentence to its subject

QRegularExpression cuedPattern(QStringView name)
{
    QRegularExpression expression(lexicon::cuePattern(name), QRegularExpression::CaseInsensitiveOption);
    expression.optimize();
    return expression;
}

class PassageFinder
{
public:
    PassageFinder(const AnalysedText &text, const domain::DocumentFacts &facts, std::vector<EncounterFact> &encounters)
        : m_text(text.text()), m_facts(facts), m_encounters(encounters)
    {
        for (const EncounterFact &each : encounters)
            m_tellings.push_back(each.passage.isEmpty() ? count() : sentenceAt(each.passage.begin));
    }

    void run()
    {
        const std::vector<text::Range> told = tellings();
        std::vector<std::size_t> wholes;
        for (std::size_t i = 0; i < m_encounters.size(); ++i) {
            if (isPart(i))
                m_encounters[i].passage = passageOf(i);
            else
                wholes.push_back(i);
        }
        for (const std::size_t i : wholes)
            m_encounters[i].passage = wholes.size() > 1 && told[i] == told[wholes.front()] ? turnOf(i, wholes) : restOf(i);
    }

private:
    std::size_t count() const { return m_facts.sentences.size(); }
    text::Range rangeOf(std::size_t sentence) const { return m_facts.sentences[sentence].range; }

    std::size_t sentenceAt(qsizetype at) const
    {
        const auto found = std::ranges::find_if(m_facts.sentences, [at](const auto &each) { return each.range.end > at; });
        return std::size_t(found - m_facts.sentences.begin());
    }

    std::vector<text::Range> tellings() const
    {
        std::vector<text::Range> out;
        std::ranges::transform(m_encounters, std::back_inserter(out), &EncounterFact::passage);
        return out;
    }

    /// What is told of beside, or announced, or in a long statement, is a part of the text.
    bool isPart(std::size_t encounter) const
    {
        const EncounterFact &fact = m_encounters[encounter];
        if (m_tellings[encounter] >= count())
            return false;
        const bool address = m_facts.docType && (*m_facts.docType == DocType::Statement || *m_facts.docType == DocType::Other);
        return fact.evidence.rule.startsWith("passage"_L1) || (address && count() > LongText) ||
               (fact.evidence.rule.startsWith("announcement"_L1) && m_encounters.size() > 1);
    }

    /// Whoever takes part and is not of the side that tells it; all, where that is not known.
    QStringList guestsOf(std::size_t encounter) const
    {
        const QString side = m_facts.side ? *m_facts.side : QString();
        QStringList out;
        for (const QString &name : m_encounters[encounter].participants) {
            const auto person = std::ranges::find(m_facts.entities, name, &EntityFact::name);
            if (side.isEmpty() || person == m_facts.entities.end() || person->country != side)
                out << name;
        }
        return out;
    }

    bool names(const QStringList &people, text::Range range) const
    {
        return std::ranges::any_of(m_facts.entities, [&](const EntityFact &entity) {
            return entity.kind == domain::EntityKind::Person && people.contains(entity.name) &&
                   std::ranges::any_of(entity.mentions, [&](const domain::Mention &mention) {
                       return range.contains(mention.range);
                   });
        });
    }

    bool beginsAnother(std::size_t sentence, std::size_t encounter) const
    {
        for (std::size_t i = 0; i < m_tellings.size(); ++i)
            if (i != encounter && m_tellings[i] == sentence && m_tellings[encounter] != sentence)
                return true;
        return false;
    }

    /// The text still speaks of what it spoke of: "They agreed", "During the meeting", "The two ministers".
    bool goesOn(std::size_t sentence) const
    {
        static const QRegularExpression continuing = cuedPattern(u"encounters.continuing");
        return continuing.matchView(rangeOf(sentence).in(m_text)).hasMatch();
    }

    bool tellsOfOther(std::size_t sentence) const
    {
        static const QRegularExpression verbs = cuedPattern(u"encounters.further");
        const auto match = verbs.matchView(rangeOf(sentence).in(m_text));
        return match.hasMatch() && match.capturedStart() < SubjectReach;
    }

    /// From the telling sentence on, as long as the text goes on about it.
    text::Range passageOf(std::size_t encounter) const
    {
        const QStringList guests = guestsOf(encounter);
        const std::size_t begin = m_tellings[encounter];
        std::size_t end = begin + 1;
        while (end < count() && !beginsAnother(end, encounter)) {
            const bool again = goesOn(end) || names(guests, rangeOf(end));
            const bool samePart = m_facts.sentences[end].paragraph == m_facts.sentences[end - 1].paragraph;
            if (!again && (!samePart || tellsOfOther(end)))
                break;
            ++end;
        }
        return {rangeOf(begin).begin, rangeOf(end - 1).end};
    }

    /// All of the text, without other encounters at its end.
    text::Range restOf(std::size_t encounter) const
    {
        if (count() == 0)
            return {};
        const text::Range all{rangeOf(0).begin, rangeOf(count() - 1).end};
        text::Range others{all.end, 0};
        for (std::size_t i = 0; i < m_encounters.size(); ++i) {
            const bool behind = m_tellings[encounter] >= count() || m_tellings[i] > m_tellings[encounter];
            if (i == encounter || !isPart(i) || !behind || m_tellings[i] == 0)
                continue;
            others.begin = std::min(others.begin, rangeOf(m_tellings[i]).begin);
            others.end = std::max(others.end, m_encounters[i].passage.end);
        }
        if (others.end == 0 || names(guestsOf(encounter), {others.end, all.end}))
            return all;
        return {all.begin, rangeOf(sentenceAt(others.begin) - 1).end};
    }

    /// One sentence tells of all of them, the text then of one after the other: from the first sentence that names
    /// this one's guest, and none of the others, to the next one's.
    text::Range turnOf(std::size_t encounter, const std::vector<std::size_t> &wholes) const
    {
        const QStringList own = guestsOf(encounter);
        QStringList others;
        for (const std::size_t other : wholes)
            for (const QString &name : guestsOf(other))
                if (!own.contains(name))
                    others << name;
        const std::size_t from = m_tellings[encounter] >= count() ? 0 : m_tellings[encounter] + 1;
        std::size_t begin = from;
        while (begin < count() && (!names(own, rangeOf(begin)) || names(others, rangeOf(begin))))
            ++begin;
        if (begin >= count() || others.isEmpty())
            return restOf(encounter);
        std::size_t end = begin + 1;
        while (end < count() && !names(others, rangeOf(end)))
            ++end;
        return {rangeOf(begin).begin, rangeOf(end - 1).end};
    }

    QStringView m_text;
    const domain::DocumentFacts &m_facts;
    std::vector<EncounterFact> &m_encounters;
    std::vector<std::size_t> m_tellings; ///< sentence of each; the number of sentences where there is none
};

} // namespace

void findPassages(const AnalysedText &text, const domain::DocumentFacts &facts,
                  std::vector<EncounterFact> &encounters)
{
    if (!encounters.empty() && !facts.sentences.empty())
        PassageFinder(text, facts, encounters).run();
}

} // namespace counterpart::analysis
