// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/prefilled.h"

#include "core/domain/accounttexts.h"

#include <algorithm>

namespace counterpart::analysis {

using domain::CommitmentRow;
using domain::DocumentFacts;
using text::Range;

namespace {

void takeSentence(const DocumentFacts &facts, CommitmentRow &row)
{
    const auto at = std::ranges::find_if(facts.sentences, [&](const domain::Sentence &sentence) {
        return sentence.range.overlaps(row.range);
    });
    if (at == facts.sentences.end())
        return;
    row.sentence = int(at - facts.sentences.begin());
    row.strength = at->act.strength;
    const auto topic = std::ranges::find_if(facts.topics, [&](const domain::TopicFact &fact) {
        return !fact.generic && !fact.proposed && std::ranges::contains(fact.sentences, row.sentence);
    });
    if (topic != facts.topics.end())
        row.topic = topic->name;
}

} // namespace

CommitmentRow prefilled(const domain::DocumentRow &document, const QString &text, const DocumentFacts &facts,
                        Range range)
{
    CommitmentRow row;
    row.document = document.id;
    row.side = document.side;
    row.source = document.title;
    row.quote = range.in(text).toString();
    row.made = document.published;
    row.range = range;
    if (document.side.size() == 2) // a state or the like; no joint text, no third party
        row.actors = {domain::sideName(document.side)};
    takeSentence(facts, row);
    for (const domain::DateFact &date : facts.dates) {
        // The day of the text itself says when it was undertaken, and not by when.
        const bool isOwn = row.made && date.date.from == row.made->from && date.date.to == row.made->to;
        if (range.contains(date.range) && row.made && !isOwn && date.date.to >= row.made->from)
            row.due = date.date.toString();
    }
    for (const domain::AmountFact &amount : facts.amounts) {
        if (range.contains(amount.range))
            row.amount = amount.range.in(text).toString();
    }
    return row;
}

} // namespace counterpart::analysis
