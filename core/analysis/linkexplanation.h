// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignmentfeatures.h"

namespace counterpart::analysis {

/// All that is at hand when a link of sentence a of A with sentence b of B is explained.
struct LinkContext
{
    const Account &accountA;
    const Account &accountB;
    const SentenceUnits &unitsA;
    const SentenceUnits &unitsB;
    const AlignmentFeatures &features;
    const UnitTable &table;
    const lexicon::Lexicon &lexicon;
    int a = 0;
    int b = 0;
    bool opening = false;

    [[nodiscard]] const domain::Sentence &sentenceA() const { return accountA.facts->sentences[size_t(a)]; }
    [[nodiscard]] const domain::Sentence &sentenceB() const { return accountB.facts->sentences[size_t(b)]; }
};

/// Equal terms under different names (those that the lexicon marks as shown), and amounts and dates that
/// differ.
[[nodiscard]] std::vector<domain::TermPair> findTerms(const LinkContext &context);

/// Same, partial or conflict: conflict where one side negates or figures of one unit differ on one point;
/// same where most of what each sentence says is shared.
[[nodiscard]] domain::LinkRelation findRelation(const LinkContext &context,
                                                const std::vector<domain::TermPair> &terms);

/// Shared topics, terms, words, figures and acts, the weightiest first; at most seven.
[[nodiscard]] std::vector<domain::Reason> findReasons(const LinkContext &context);

/// How the act of B's linked clause compares with A's.
[[nodiscard]] domain::ActShift findShift(const LinkContext &context);

} // namespace counterpart::analysis
