// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/restatement.h"

#include "core/analysis/commitments/lineageunits.h"

#include <algorithm>

namespace counterpart::analysis {

using domain::CommitmentRow;
using domain::Restatement;

namespace {

constexpr double Threshold = 0.4;
constexpr qsizetype MostWords = 12;

} // namespace

QStringList tellingWords(const CommitmentRow &statement, const lexicon::Lexicon &lexicon)
{
    const UnitsOfAll units = readUnits({statement}, lexicon);
    std::vector<int> ids = units.statements.front().words;
    std::ranges::stable_sort(ids, std::greater(), [&](int id) { return units.weights[size_t(id)]; });
    QStringList words;
    for (const int id : ids)
        words << units.names[id];
    return words.first(std::min(words.size(), MostWords));
}

std::vector<Restatement> proposeRestatements(const CommitmentRow &statement,
                                             std::vector<Restatement> passages,
                                             const lexicon::Lexicon &lexicon)
{
    std::vector<CommitmentRow> statements{statement};
    for (const Restatement &passage : passages) {
        CommitmentRow other;
        other.quote = passage.quote;
        statements.push_back(std::move(other));
    }
    const UnitsOfAll units = readUnits(statements, lexicon);
    const StatementUnits &own = units.statements.front();
    for (size_t i = 0; i < passages.size(); ++i) {
        const StatementUnits &theirs = units.statements[i + 1];
        std::vector<int> words;
        std::vector<int> subjects;
        const double wordShare = likeness(own.words, theirs.words, units.weights, words);
        const double subjectShare = likeness(own.subjects, theirs.subjects, units.weights, subjects);
        passages[i].score = words.empty() || subjects.empty() ? 0 : 0.55 * wordShare + 0.45 * subjectShare;
        passages[i].reasons = reasonsOf(units, std::move(subjects), std::move(words));
    }
    std::erase_if(passages, [](const Restatement &passage) { return passage.score < Threshold; });
    std::ranges::stable_sort(passages, std::greater(), &Restatement::score);
    return passages;
}

} // namespace counterpart::analysis
