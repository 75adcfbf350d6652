// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/subjectfit.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace domain;

std::vector<bool> speakingOf(const DocumentView &document, const QList<EntityId> &entities,
                             const QStringList &topics)
{
    const std::vector<Sentence> &sentences = document.facts.sentences;
    std::vector<bool> speaking(sentences.size(), false);
    for (size_t i = 0; i < document.entityIds.size(); ++i) {
        if (!entities.contains(document.entityIds[i]))
            continue;
        for (const Mention &mention : document.facts.entities[i].mentions) {
            const auto at = std::ranges::upper_bound(sentences, mention.range.begin, {},
                                                     [](const Sentence &s) { return s.range.end; });
            if (at != sentences.end() && at->range.overlaps(mention.range))
                speaking[size_t(at - sentences.begin())] = true;
        }
    }
    for (const TopicFact &topic : document.facts.topics) {
        if (!topics.contains(topic.name))
            continue;
        for (const int sentence : topic.sentences)
            speaking[size_t(sentence)] = true;
    }
    return speaking;
}

} // namespace counterpart::comparison
