// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QString>

#include <vector>

namespace counterpart::lexicon {
class CommitmentPatterns;
}

namespace counterpart::analysis {

/// A part of a sentence with a verb of its own, in which at most one commitment is looked for.
struct CommitmentClause
{
    text::Range range;   ///< in the sentence, as cut; blanks and commas at the ends included
    bool both = false;   ///< both sides act
    bool gerund = false; ///< "underlining …": leans on the clause before
};

/// Clauses longer than this are cut: bounds the work of the expressions.
inline constexpr qsizetype LongestClause = 2000;

/// The clauses of a sentence (\p plain is its plainTwin()), in order; together they leave out only the words
/// that join them. Another policy than that of domain::Clause, which serves reading: a cut here wants a verb
/// on its left, so that "X and Y will" stays whole.
[[nodiscard]] std::vector<CommitmentClause> splitForCommitments(QStringView plain,
                                                                const lexicon::CommitmentPatterns &patterns);

/// Takes the "and" out of a name in a plain sentence, whose length stays.
void makeWhole(QString &plain, text::Range name);

/// The range without blanks, commas and the like at its ends.
[[nodiscard]] text::Range withoutCommas(text::Range range, QStringView plain);

} // namespace counterpart::analysis
