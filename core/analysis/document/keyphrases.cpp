// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/keyphrases.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/cues.h"
#include "core/lexicon/topics.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using text::Range;

namespace {

constexpr int LongestPhrase = 4; ///< words
constexpr std::size_t LongText = 60;  ///< sentences, from which on a phrase must recur more often
constexpr std::size_t MostCandidates = 20'000;

bool parts(QStringView word)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"keyphrases.breaks");
    return words.contains(word);
}

/// Verbs in their plain form, which begin no name of a thing.
bool verbs(QStringView word)
{
    static const lexicon::CueWords &words = lexicon::cueWords(u"keyphrases.verbs");
    return words.contains(word);
}

struct Candidate
{
    Range range;
    int sentence;
    QString key;
    int words;
    bool proper; ///< every word has a capital and it does not begin its sentence
};

class Proposer
{
public:
    Proposer(const AnalysedText &text, const domain::DocumentFacts &facts) : m_tokens(text.tokens()), m_facts(facts)
    {
        // What somebody does is no topic: "look forward", "reaffirm commitment".
        for (const lexicon::Hit &hit : text.hits())
            if (isOfNoMatter(hit.table) ||
                (hit.table == lexicon::Table::Topics && hit.field != lexicon::Topics::Shield))
                m_known.push_back(hit.range);
        for (const domain::EntityFact &entity : facts.entities)
            for (const domain::Mention &mention : entity.mentions)
                m_known.push_back(mention.range);
        for (const domain::DateFact &date : facts.dates)
            m_known.push_back(date.range);
        for (const domain::AmountFact &amount : facts.amounts)
            m_known.push_back(amount.range);
        std::ranges::sort(m_known);
    }

    std::vector<domain::TopicFact> run(int most)
    {
        for (std::size_t i = 0; i < m_facts.sentences.size() && m_candidates.size() < MostCandidates; ++i)
            collect(int(i), m_facts.sentences[i].range);
        return choose(most);
    }

private:
    /// What somebody does, and who and where they are, is no topic.
    static bool isOfNoMatter(lexicon::Table table)
    {
        using enum lexicon::Table;
        return table == SpeechActs || table == Titles || table == Offices || table == Names || table == Places ||
               table == Organizations || table == Issuers;
    }

    bool isKnown(Range range)
    {
        while (m_next < m_known.size() && m_known[m_next].end <= range.begin)
            ++m_next;
        for (std::size_t k = m_next; k < m_known.size() && m_known[k].begin < range.end; ++k)
            if (m_known[k].overlaps(range))
                return true;
        return false;
    }

    /// \p first: no phrase is open yet; "basket weaving guild" holds what "weaving baskets" may not begin
    /// with.
    bool endsPhrase(int i, bool first) const
    {
        if (!m_tokens.isWord(i) || m_tokens[i].range.length() < 3 || parts(m_tokens.lower(i)))
            return true;
        const QStringView word = m_tokens.lower(i);
        if (first && verbs(word))
            return true;
        static const lexicon::CueWords &endings = lexicon::cueWords(u"keyphrases.closing_endings");
        return endings.end(word) || (first && word.endsWith(u"ing"));
    }

    void collect(int sentence, Range range)
    {
        int from = -1;
        const int begin = m_tokens.at(range.begin);
        for (int i = begin; m_tokens.has(i) && m_tokens[i].range.begin < range.end; ++i) {
            if (endsPhrase(i, from < 0)) {
                add(from, i - 1, sentence, begin);
                from = -1;
            } else if (from < 0) {
                from = i;
            }
        }
        if (from >= 0)
            add(from, m_tokens.at(range.end - 1), sentence, begin);
    }

    void add(int from, int last, int sentence, int sentenceBegin)
    {
        const int words = last - from + 1;
        if (from < 0 || words < 2 || words > LongestPhrase || isKnown(m_tokens.span(from, last)) ||
            !isMatter(from, last) || isCut(from, last))
            return;
        Candidate candidate{m_tokens.span(from, last), sentence, {}, words, from != sentenceBegin};
        for (int i = from; i <= last; ++i) {
            const QString word = m_tokens.lowerString(i);
            candidate.key += (i > from ? u" "_s : QString()) + word;
            candidate.proper = candidate.proper && m_tokens.isCapitalised(i);
            ++m_frequency[word];
            m_degree[word] += words;
        }
        m_candidates.push_back(std::move(candidate));
    }

    /// Its last word names a matter ("canal fees"), and none an office, a body, a group of people or a day.
    bool isMatter(int from, int last) const
    {
        static const lexicon::CueWords &none = lexicon::cueWords(u"keyphrases.no_matter");
        static const lexicon::CueWords &heads = lexicon::cueWords(u"keyphrases.matters");
        static const lexicon::CueWords &endings = lexicon::cueWords(u"keyphrases.matter_endings");
        for (int i = from; i <= last; ++i)
            if (none.contains(m_tokens.lower(i)))
                return false;
        return heads.contains(m_tokens.lower(last)) || endings.end(m_tokens.lower(last));
    }

    /// Out of a longer name: "Union Address" of "State of the Union Address".
    bool isCut(int from, int last) const
    {
        static const lexicon::CueWords &joints = lexicon::cueWords(u"keyphrases.within_names");
        if (!m_tokens.isCapitalised(from) || !m_tokens.isCapitalised(last))
            return false;
        int before = from - 1;
        while (joints.contains(m_tokens.lower(before)))
            --before;
        int after = last + 1;
        while (joints.contains(m_tokens.lower(after)))
            ++after;
        return m_tokens.isCapitalised(before) || m_tokens.isCapitalised(after);
    }

    double weight(const QString &key) const
    {
        double sum = 0;
        for (const QString &word : key.split(u' '))
            sum += double(m_degree.value(word)) / qMax(1, m_frequency.value(word));
        return sum;
    }

    std::vector<domain::TopicFact> choose(int most) const
    {
        QHash<QString, QSet<int>> sentences;
        for (const Candidate &c : m_candidates)
            sentences[c.key].insert(c.sentence);
        const qsizetype least = m_facts.sentences.size() > LongText ? 3 : 2;
        std::vector<std::pair<double, QString>> ranked;
        for (auto it = sentences.cbegin(); it != sentences.cend(); ++it)
            if (it.value().size() >= least)
                ranked.push_back({-weight(it.key()) * double(it.value().size()), it.key()});
        std::ranges::sort(ranked);
        QHash<QString, std::size_t> rows;
        std::vector<domain::TopicFact> topics;
        for (std::size_t k = 0; k < ranked.size() && k < std::size_t(most); ++k)
            rows.insert(ranked[k].second, SIZE_MAX);
        for (const Candidate &c : m_candidates) {
            const auto row = rows.find(c.key);
            if (row == rows.end())
                continue;
            if (*row == SIZE_MAX) {
                *row = topics.size();
                topics.push_back({displayed(c), true, false, {}, {}});
            }
            domain::TopicFact &topic = topics[*row];
            if (topic.sentences.empty() || topic.sentences.back() != c.sentence)
                topic.sentences.push_back(c.sentence);
            topic.terms.push_back(c.range);
        }
        return topics;
    }

    /// As written where it is a proper name, else with one capital in front; "PFAS" stays.
    QString displayed(const Candidate &candidate) const
    {
        QString name;
        const int from = m_tokens.at(candidate.range.begin);
        for (int i = from; i < from + candidate.words; ++i) {
            const QString word = m_tokens.text(i).toString();
            const bool kept = candidate.proper || word == word.toUpper();
            name += (i > from ? u" "_s : QString()) + (kept ? word : word.toLower());
        }
        return name.left(1).toUpper() + name.mid(1);
    }

    const Tokens &m_tokens;
    const domain::DocumentFacts &m_facts;
    std::vector<Range> m_known;
    std::size_t m_next = 0;
    std::vector<Candidate> m_candidates;
    QHash<QString, int> m_frequency;
    QHash<QString, int> m_degree;
};

} // namespace

std::vector<domain::TopicFact> proposeTopics(const AnalysedText &text, const domain::DocumentFacts &facts,
                                             int most)
{
    return Proposer(text, facts).run(most);
}

} // namespace counterpart::analysis
