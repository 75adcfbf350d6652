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

    std::vector<domain::TopicFact> run(const AnalysedText &title)
    {
        for (const Hit &hit : title.hits())
            if (hit.table == Table::Topics && hit.field == lexicon::Topics::Strong)
                m_ofTitle.insert(hit.index);
        collect();
        qsizetype lastBegin = -1;
        for (const Found &found : m_found) {
            // Of several topics with the same longest term the first of the file counts.
            if (found.hit.range.begin == lastBegin || !isBorneOut(found))
                continue;
            lastBegin = found.hit.range.begin;
            add(found.hit, found.sentence);
        }
        return std::move(m_topics);
    }

private:
    struct Found
    {
        Hit hit;
        int sentence;
    };

    /// What may tell of a topic, and where each topic is told of beyond doubt.
    void collect()
    {
        std::size_t sentence = 0;
        for (const Hit &hit : m_text.hits()) {
            if (hit.table != Table::Topics || hit.field == lexicon::Topics::Shield || isShielded(hit))
                continue;
            while (sentence < m_facts.sentences.size() && m_facts.sentences[sentence].range.end <= hit.range.begin)
                ++sentence;
            if (sentence == m_facts.sentences.size())
                break;
            if (!m_facts.sentences[sentence].range.contains(hit.range) || isRoll(sentence) || !isAbout(hit))
                continue;
            m_found.push_back({hit, int(sentence)});
            if (hit.field == lexicon::Topics::Strong)
                m_sure[hit.index].insert(int(sentence));
        }
    }

    /// "Jane Roe, Director, Initiative on Health Equity": capitals all along, and an office or a body.
    bool isRoll(std::size_t sentence)
    {
        static const lexicon::CueWords &heads = lexicon::cueWords(u"topics.office_heads");
        static const lexicon::CueWords &bodies = lexicon::cueWords(u"topics.capital_actors");
        static const lexicon::CueWords &joints = lexicon::cueWords(u"topics.inside_rolls");
        if (m_rollOf == sentence)
            return m_isRoll;
        m_rollOf = sentence;
        m_isRoll = false;
        const Range range = m_facts.sentences[sentence].range;
        for (int i = m_tokens.at(range.begin); m_tokens.has(i) && m_tokens[i].range.begin < range.end; ++i) {
            const QStringView word = m_tokens.lower(i);
            if (m_tokens.isWord(i) && !m_tokens.isCapitalised(i) && !joints.contains(word))
                return m_isRoll = false;
            m_isRoll = m_isRoll || heads.contains(word) || bodies.contains(word);
        }
        return m_isRoll;
    }

    /// "cyberstalking" against "cyber*" of the same topic.
    bool isShielded(const Hit &hit) const
    {
        return std::ranges::any_of(m_text.hitsIn({hit.range.begin, hit.range.begin + 1}), [&hit](const Hit &other) {
            return other.table == hit.table && other.index == hit.index && other.field == lexicon::Topics::Shield;
        });
    }

    /// A weak term tells of its topic only in the title's own matter, or next to what is sure.
    bool isBorneOut(const Found &found) const
    {
        if (found.hit.field == lexicon::Topics::Strong || m_ofTitle.contains(found.hit.index))
            return true;
        const auto sure = m_sure.constFind(found.hit.index);
        return sure != m_sure.cend() && (sure->contains(found.sentence) || sure->contains(found.sentence - 1) ||
                                         sure->contains(found.sentence + 1));
    }

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

    bool isAbout(const Hit &hit)
    {
        const Range range = hit.range;
        const int first = m_tokens.at(range.begin);
        const int last = m_tokens.at(range.end - 1);
        return !isNamed(range) && !isOfOffice(first, last) && !hasOtherSense(range, first, last) && !isVenue(first) &&
               !isOccasion(first, last) && !isOfActors(hit, last) && placeStands(range, first, last);
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

    /// "Minister of Foreign Trade and Industry", "Health and Food Safety Agency": no name need follow.
    bool isOfOffice(int first, int last) const
    {
        static const lexicon::CueWords &heads = lexicon::cueWords(u"topics.office_heads");
        static const lexicon::CueWords &inside = lexicon::cueWords(u"topics.inside_offices");
        static const lexicon::CueWords &bodies = lexicon::cueWords(u"topics.capital_actors");
        if (!m_tokens.isCapitalised(first))
            return false;
        for (int i = last + 1; i < last + 8; ++i) {
            if (m_tokens.isCapitalised(i)) {
                if (bodies.contains(m_tokens.lower(i)))
                    return m_tokens.isCapitalised(i - 1) || m_tokens.isOf(i - 1);
            } else if (!inside.contains(m_tokens.lower(i)) || m_tokens.is(i, u",")) {
                break;
            }
        }
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

    /// "ahead of the APEC Summit", "since his state visit in May": a mark of time or place.
    bool isOccasion(int first, int last) const
    {
        static const lexicon::CueWords &gatherings = lexicon::cueWords(u"topics.gatherings");
        static const lexicon::CueWords &between = lexicon::cueWords(u"topics.before_gathering");
        static const lexicon::CueWords &marks = lexicon::cueWords(u"topics.marks_time");
        constexpr int Reach = 3; // words behind the term
        bool gathering = false;
        for (int i = first; i <= last + Reach && (i <= last || m_tokens.isWord(i) || m_tokens.is(i, u"'")); ++i)
            gathering = gathering || gatherings.contains(m_tokens.lower(i));
        for (int i = first - 1; gathering && i >= 0 && i > first - 9; --i) {
            if (marks.contains(m_tokens.lower(i)))
                return true;
            if (m_tokens.isWord(i) && !m_tokens.isCapitalised(i) && !between.contains(m_tokens.lower(i)))
                return false;
            if (!m_tokens.isWord(i) && !m_tokens.isNumber(i) && !m_tokens.is(i, u"'") && !m_tokens.isDash(i) &&
                !m_tokens.is(i, u"."))
                return false;
        }
        return false;
    }

    int behindGenitive(int i) const
    {
        if (m_tokens.is(i, u"'"))
            ++i;
        return m_tokens.is(i, u"s") ? i + 1 : i;
    }

    /// Whom it names and not what they did: "climate advocates". In conflicts they are
    /// the matter: "Hamas leaders".
    bool isOfActors(const Hit &hit, int last) const
    {
        static const lexicon::CueWords &actors = lexicon::cueWords(u"topics.actors");
        static const lexicon::CueWords &ofActors = lexicon::cueWords(u"topics.groups_of_actors");
        if (ofActors.contains(m_text.lexicon().topics()[hit.index].group))
            return false;
        const int after = behindGenitive(last + 1);
        for (int i = after; i < after + 2 && m_tokens.isWord(i); ++i) {
            if (actors.contains(m_tokens.lower(i)))
                return true;
        }
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
        const int after = behindGenitive(last + 1);
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
    std::size_t m_rollOf = SIZE_MAX; ///< the sentence of which m_isRoll tells
    bool m_isRoll = false;
    std::vector<Found> m_found;
    QHash<int, QSet<int>> m_sure; ///< sentences by topic
    QSet<int> m_ofTitle;          ///< topics
    QHash<int, std::size_t> m_rows;
    std::vector<domain::TopicFact> m_topics;
};

} // namespace

std::vector<domain::TopicFact> findTopics(const AnalysedText &text, const AnalysedText &title,
                                          const domain::DocumentFacts &facts)
{
    return TopicFinder(text, facts).run(title);
}

} // namespace counterpart::analysis
