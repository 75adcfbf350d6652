// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/alignmentmeeting.h"
#include "core/lexicon/matcher.h"

namespace counterpart::analysis {

/// All that is at hand when the link of sentence a of A with sentence b of B is explained.
struct LinkContext
{
    const Account &accountA;
    const Account &accountB;
    const std::vector<lexicon::Hit> &hitsA; ///< of the lexicon in the whole text, in order
    const std::vector<lexicon::Hit> &hitsB;
    const AlignmentMeeting &meeting;
    const lexicon::Lexicon &lexicon;
    int a = 0;
    int b = 0;

    [[nodiscard]] bool isOpening() const { return meeting.features().isOpening(a, b); }
    [[nodiscard]] double clauseMatch() const { return meeting.features().bestClauses(a, b).agreement; }
    [[nodiscard]] const SentenceUnits &unitsA() const { return meeting.a()[size_t(a)]; }
    [[nodiscard]] const SentenceUnits &unitsB() const { return meeting.b()[size_t(b)]; }
    [[nodiscard]] const Subject &subjectA() const { return meeting.roles().subjectsA[size_t(a)]; }
    [[nodiscard]] const Subject &subjectB() const { return meeting.roles().subjectsB[size_t(b)]; }
    [[nodiscard]] const domain::Sentence &sentenceA() const { return accountA.facts->sentences[size_t(a)]; }
    [[nodiscard]] const domain::Sentence &sentenceB() const { return accountB.facts->sentences[size_t(b)]; }
};

/// The clauses that the link is about; whole sentences where no clause stands out.
struct LinkedClauses
{
    const domain::Clause *a = nullptr; ///< null: the whole sentence
    const domain::Clause *b = nullptr;
    text::Range rangeA;
    text::Range rangeB;
};
[[nodiscard]] LinkedClauses linkedClauses(const LinkContext &context);

/// Names of one thing in different words (those that the lexicon marks as shown), and amounts, counts, dates
/// and places that differ where the linked clauses tell of one point; who speaks to whom where it is swapped.
[[nodiscard]] std::vector<domain::TermPair> findTerms(const LinkContext &context);

/// True where A has one participant say to another what B has the other say to the one.
[[nodiscard]] bool isSpeakerSwapped(const LinkContext &context);

/// Amounts that both sentences have, as A writes them.
[[nodiscard]] QStringList sharedAmounts(const LinkContext &context);

} // namespace counterpart::analysis
