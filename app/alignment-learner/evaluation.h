// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alignment-learner/logistic.h"

namespace counterpart::learner {

/// Tells how well meetings are aligned by weights that were learned from all the others: links by kind of
/// text, relation and omissions where the texts are at hand, which threshold would be best, and how often a
/// link of a score is one (reliability).
[[nodiscard]] QString report(const std::vector<Meeting> &meetings, const std::vector<LabelledPair> &pairs,
                             double threshold);

/// F1 of the links of one kind of meetings, each by weights that were learned from all the others.
[[nodiscard]] double leaveOneOutF1(const std::vector<Meeting> &meetings, PairKind kind, double threshold);

} // namespace counterpart::learner
