// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/reviewdecisions.h"

#include <algorithm>
#include <optional>

namespace counterpart::comparison {

using namespace domain;

namespace {

void add(Sentences &to, const std::vector<int> &a, const std::vector<int> &b)
{
    to[0].insert(a.begin(), a.end());
    to[1].insert(b.begin(), b.end());
}

} // namespace

void addChanged(Sentences &to, const std::vector<Silence> &before, const std::vector<Silence> &after,
                const std::vector<TopicRow> &topics)
{
    const auto status = [](const std::vector<Silence> &silences, int topic) {
        const auto at = std::ranges::find(silences, topic, &Silence::topic);
        return at == silences.end() ? std::optional<LinkStatus>() : at->status;
    };
    for (int i = 0; i < int(topics.size()); ++i) {
        if (status(before, i) != status(after, i))
            add(to, topics[size_t(i)].a, topics[size_t(i)].b);
    }
}

void addChanged(Sentences &to, const Judgements &before, const Judgements &after)
{
    const auto addMissing = [&to](const Judgements &rows, const Judgements &others) {
        for (const JudgementRow &row : rows.rows()) {
            if (row.sentence >= 0 && !std::ranges::contains(others.rows(), row))
                to[row.inA ? 0 : 1].insert(row.sentence);
        }
    };
    addMissing(before, after);
    addMissing(after, before);
}

Sentences takeDecisions(ComparisonView &view, const std::vector<LinkId> &links, workspace::ReviewState now)
{
    Sentences concerned;
    std::erase_if(view.links, [&](LinkRow &link) {
        if (!std::ranges::binary_search(links, link.id))
            return false;
        add(concerned, link.fact.a, link.fact.b);
        const auto decided = std::ranges::find(now.links, link.id, &LinkRow::id);
        if (decided == now.links.end())
            return true;
        link.status = decided->status;
        link.fact.relation = decided->fact.relation;
        link.note = decided->note;
        link.author = decided->author;
        link.decided = decided->decided;
        return false;
    });
    view.omissions = std::move(now.omissions);
    view.findUnlinked();
    return concerned;
}

} // namespace counterpart::comparison
