// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/comparison.h"
#include "core/domain/facts.h"

#include <QStringView>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// One of the two accounts: its text and what analysis found in it.
struct Account
{
    QStringView text;
    const domain::DocumentFacts *facts = nullptr; ///< never null; must outlive the call
};

/// Ties the sentences of two accounts of one meeting: m:n, crossing allowed. See aligner.cpp and README.md
/// for the method and its source. Pure and deterministic; about 30 ms for 20 x 20 sentences at most.
[[nodiscard]] domain::ComparisonFact align(const Account &a, const Account &b,
                                           const lexicon::Lexicon &lexicon);

/// The ledger of topics x sides: topics of both accounts, boilerplate left out, in order of first appearance.
[[nodiscard]] std::vector<domain::TopicRow> topicLedger(const domain::DocumentFacts &a,
                                                        const domain::DocumentFacts &b,
                                                        const std::vector<domain::LinkFact> &links);

} // namespace counterpart::analysis
