// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/worddifferences.h"

#include "core/text/segmenter.h"
#include "core/text/worddiff.h"
#include "ui/comparison/comparisonstate.h"

#include <algorithm>

namespace counterpart::comparison {

using namespace Qt::StringLiterals;

namespace {

/// The passages of a side as one text.
struct Joined
{
    Joined(const ComparisonState &state, Column column, const std::vector<int> &of)
    {
        for (const int sentence : of) {
            if (!text.isEmpty())
                text += u' ';
            const QString passage = state.passage(column, sentence);
            places.emplace_back(sentence, text::Range{text.size(), text.size() + passage.size()});
            text += passage;
        }
    }

    /// Marks a stretch of the text in the passages that it lies in.
    void mark(text::Range range, WordStanding standing, std::map<int, std::vector<MarkedWords>> &marks) const
    {
        for (const auto &[sentence, place] : places) {
            const text::Range part{std::max(range.begin, place.begin), std::min(range.end, place.end)};
            if (part.begin < part.end)
                marks[sentence].push_back({{part.begin - place.begin, part.end - place.begin}, standing});
        }
    }

    QString text;
    std::vector<std::pair<int, text::Range>> places;
};

} // namespace

const std::vector<MarkedWords> &WordDifferences::of(Column column, int sentence) const
{
    static const std::vector<MarkedWords> none;
    const auto &marked = marks[size_t(column)];
    const auto at = marked.find(sentence);
    return at == marked.end() ? none : at->second;
}

WordDifferences wordDifferences(const ComparisonState &state, const std::vector<int> &a,
                                const std::vector<int> &b)
{
    const Joined left(state, Column::A, a);
    const Joined right(state, Column::B, b);
    if (left.text.isEmpty() || right.text.isEmpty())
        return {};
    WordDifferences found;
    text::Segmenter segmenter;
    for (const text::DiffRun &run : text::wordDiff(left.text, right.text)) {
        const int wordsA = int(segmenter.words(left.text, run.before).size());
        const int wordsB = int(segmenter.words(right.text, run.after).size());
        found.runs.push_back(
            {run.before.in(left.text).toString(), run.after.in(right.text).toString(), run.same});
        if (run.same) {
            found.same += wordsA;
            continue;
        }
        found.onlyA += wordsA;
        found.onlyB += wordsB;
        const bool isExchanged = wordsA > 0 && wordsB > 0;
        const WordStanding standing = isExchanged ? WordStanding::Otherwise : WordStanding::OnlyHere;
        left.mark(run.before, standing, found.marks[0]);
        right.mark(run.after, standing, found.marks[1]);
    }
    return found.same > 0 ? found : WordDifferences();
}

} // namespace counterpart::comparison
