// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comparison.h"
#include "core/domain/facts.h"

#include <QStringView>

namespace counterpart::lexicon {
class Lexicon;
struct AlignmentModel;
} // namespace counterpart::lexicon

namespace counterpart::analysis {

/// One of the two accounts: its text and what analysis found in it.
struct Account
{
    QStringView text;
    const domain::DocumentFacts *facts = nullptr; ///< never null; must outlive the call
};

/// Ties the sentences of two accounts of one meeting: m:n, crossing allowed. Each pair of sentences is
/// weighed by a logistic model of what they share inside this meeting; README.md tells the method and its
/// sources. Of a long account only the passage on the meeting is looked at (meetingpassage.h). Reads
/// sentences with their clauses, amounts, dates and topics of the facts. Pure and deterministic, any thread;
/// about 5 ms for 20 x 20 sentences, 400 ms for 500 x 500. Of each account the first 2,000 sentences are
/// looked at.
[[nodiscard]] domain::ComparisonFact align(const Account &a, const Account &b,
                                           const lexicon::Lexicon &lexicon);
/// The same with another model than the built-in one, for learning.
[[nodiscard]] domain::ComparisonFact align(const Account &a, const Account &b,
                                           const lexicon::Lexicon &lexicon,
                                           const lexicon::AlignmentModel &model);

/// The ledger of topics x sides: topics of both accounts, boilerplate and what is outside of the meeting left
/// out, in order of first appearance.
[[nodiscard]] std::vector<domain::TopicRow> topicLedger(const domain::DocumentFacts &a,
                                                        const domain::DocumentFacts &b,
                                                        const domain::ComparisonFact &comparison);

} // namespace counterpart::analysis
