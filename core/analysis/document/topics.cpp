// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/topics.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/lexicon.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using lexicon::Hit;
using lexicon::Table;
using text::Range;

namespace {

constexpr std::size_t OpeningSentences = 2; ///< in which a text says who met

class TopicFinder
{
public:
    TopicFinder(const AnalysedText &text, const domain::DocumentFacts &facts)
        : m_text(text), m_tokens(text.tokens()), m_facts(facts)
    {
        using domain::EntityKind;
        const qsizetype opening =
            facts.sentences.empty()
                ? 0
                : facts.sentences[std::min(OpeningSentences, facts.sentences.size()) - 1].range.end;
        if (facts.side)
            m_parties.insert(*facts.side);
        for (const domain::EntityFact &entity : facts.entities) {
            const bool person = entity.kind == EntityKind::Person;
            for (const domain::Mention &mention : entity.mentions) {
                if (person || entity.kind == EntityKind::Organization)
                    m_named.push_back(mention.range);
                if (person && mention.range.begin < opening && !entity.country.isEmpty())
                    m_parties.insert(entity.country);
            }
        }
        std::ranges::sort(m_named);
    }

    std::vector<domain::TopicFact> run()
    {
        std::size_t sentence = 0;
        qsizetype lastBegin = -1;
        for (const Hit &hit : m_text.hits()) {
            // Of several topics with the same longest term the first of the file counts.
            if (hit.table != Table::Topics || hit.range.begin == lastBegin)
                continue;
            lastBegin = hit.range.begin;
            while (sentence < m_facts.sentences.size() && m_facts.sentences[sentence].range.end <= hit.range.begin)
                ++sentence;
            if (sentence == m_facts.sentences.size())
                break;
            if (m_facts.sentences[sentence].range.contains(hit.range) && isAbout(hit.range))
                add(hit, int(sentence));
        }
        return std::move(m_topics);
    }

private:
    void add(const Hit &hit, int sentence)
    {
        const auto at = m_rows.constFind(hit.index);
        const std::size_t row = at == m_rows.cend() ? m_topics.size() : *at;
        if (at == m_rows.cend()) {
            m_rows.insert(hit.index, row);
            const lexicon::Topic &topic = m_text.lexicon().topics()[hit.index];
            m_topics.push_back({topic.name, false, topic.generic, {}, {}});
        }
        domain::TopicFact &fact = m_topics[row];
        if (fact.sentences.empty() || fact.sentences.back() != sentence)
            fact.sentences.push_back(sentence);
        fact.terms.push_back(hit.range);
    }

    bool isAbout(Range range)
    {
        const int first = m_tokens.at(range.begin);
        const int last = m_tokens.at(range.end - 1);
        return !isNamed(range) && !isOfOffice(first) && !hasOtherSense(range, first, last) && !isVenue(first) &&
               placeStands(range, first, last);
    }

    /// Within a longer name: "Minister of Trade", "World Health Organization".
    bool isNamed(Range range)
    {
        while (m_nextNamed < m_named.size() && m_named[m_nextNamed].end <= range.begin)
            ++m_nextNamed;
        for (std::size_t k = m_nextNamed; k < m_named.size() && m_named[k].begin <= range.begin; ++k)
            // "the UN" and "United Nations Security Council" are of the United Nations.
            if (m_named[k].contains(range) && m_named[k].length() > range.length() + 4 &&
                !(m_named[k].begin == range.begin && range.in(m_text.text()).contains(u' ')))
                return true;
        return false;
    }

    /// "Minister of Foreign Trade and Industry": no name need follow.
    bool isOfOffice(int first) const
    {
        static const lexicon::CueWords &heads = lexicon::cueWords(u"topics.office_heads");
        static const lexicon::CueWords &inside = lexicon::cueWords(u"topics.inside_offices");
        if (!m_tokens.isCapitalised(first))
            return false;
        bool joined = false;
        for (int i = first - 1; i >= 0 && i > first - 10; --i) {
            if (joined && m_tokens.isCapitalised(i) && heads.contains(m_tokens.lower(i)))
                return true;
            if (!m_tokens.isCapitalised(i) && !inside.contains(m_tokens.lower(i)))
                return false;
            joined = joined || !m_tokens.isCapitalised(i);
        }
        return false;
    }

    bool hasOtherSense(Range range, int first, int last) const
    {
        static const lexicon::CueWords &senses = lexicon::cueWords(u"topics.other_senses");
        const QString term = m_text.folded(range).toString();
        return senses.contains(QString(m_tokens.lowerString(first - 1) + u' ' + term)) ||
               senses.contains(QString(term + u' ' + m_tokens.lowerString(last + 1)));
    }

    /// "on the sidelines of the 77th General Assembly".
    bool isVenue(int first) const
    {
        static const lexicon::CueWords &venues = lexicon::cueWords(u"topics.before_venue");
        for (int i = first - 1; i >= 0 && i > first - 9 && (m_tokens.isWord(i) || m_tokens.isNumber(i)); --i)
            if (venues.contains(m_tokens.lower(i)))
                return true;
        return false;
    }

    /// The name of a state is a topic where it stands for what happens there.
    bool placeStands(Range range, int first, int last) const
    {
        for (const Hit &hit : m_text.hitsIn({std::max<qsizetype>(0, range.begin - 40), range.end})) {
            if (hit.table != Table::Places || !hit.range.contains(range))
                continue;
            if (hit.range != range)
                return false; // "South Africa", "Democratic Republic"
            if (hit.field == lexicon::Places::Named)
                continue;
            const auto &country = m_text.lexicon().places().countries()[hit.index];
            return !m_parties.contains(country.code) && !isOffice(first, last);
        }
        return true;
    }

    /// "President of Ukraine", "Ukrainian Minister", "Government of Iraq": the state as somebody's.
    bool isOffice(int first, int last) const
    {
        static const lexicon::CueWords &offices = lexicon::cueWords(u"topics.of_states");
        int after = last + 1;
        if (m_tokens.is(after, u"'") || m_tokens.is(after, u"s"))
            ++after;
        for (int i = after; i < after + 3 && m_tokens.isWord(i); ++i)
            if (offices.contains(m_tokens.lower(i)))
                return true;
        int before = first - 1;
        if (m_tokens.isThe(before))
            --before;
        if (!m_tokens.isOf(before))
            return false;
        return m_tokens.isCapitalised(before - 1) || offices.contains(m_tokens.lower(before - 1));
    }

    const AnalysedText &m_text;
    const Tokens &m_tokens;
    const domain::DocumentFacts &m_facts;
    QSet<QString> m_parties;    ///< codes of states whose people met, or who speaks
    std::vector<Range> m_named; ///< where people and bodies are spoken of
    std::size_t m_nextNamed = 0;
    QHash<int, std::size_t> m_rows;
    std::vector<domain::TopicFact> m_topics;
};

} // namespace

std::vector<domain::TopicFact> findTopics(const AnalysedText &text, const domain::DocumentFacts &facts)
{
    return TopicFinder(text, facts).run();
}

} // namespace counterpart::analysis
