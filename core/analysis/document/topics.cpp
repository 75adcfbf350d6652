// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/document/topics.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <QHash>

namespace counterpart::analysis {

std::vector<domain::TopicFact> findTopics(const AnalysedText &text,
                                          std::span<const domain::Sentence> sentences)
{
    std::vector<domain::TopicFact> topics;
    QHash<int, std::size_t> rows;
    std::size_t sentence = 0;
    qsizetype lastBegin = -1;
    for (const lexicon::Hit &hit : text.hits()) {
        if (hit.table != lexicon::Table::Topics)
            continue;
        // Of several topics with the same longest term the first of the file counts.
        if (hit.range.begin == lastBegin)
            continue;
        lastBegin = hit.range.begin;
        while (sentence < sentences.size() && sentences[sentence].range.end <= hit.range.begin)
            ++sentence;
        if (sentence == sentences.size())
            break;
        if (!sentences[sentence].range.contains(hit.range))
            continue;
        const auto at = rows.constFind(hit.index);
        const std::size_t row = at == rows.cend() ? topics.size() : *at;
        if (at == rows.cend()) {
            rows.insert(hit.index, row);
            const lexicon::Topic &topic = text.lexicon().topics()[hit.index];
            topics.push_back({topic.name, false, topic.generic, {}, {}});
        }
        domain::TopicFact &fact = topics[row];
        if (fact.sentences.empty() || fact.sentences.back() != int(sentence))
            fact.sentences.push_back(int(sentence));
        fact.terms.push_back(hit.range);
    }
    return topics;
}

} // namespace counterpart::analysis
