// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alignment-learner/logistic.h"

namespace counterpart::learner {

/// Tells how well meetings are aligned by weights that were learned from others: from all other meetings, and
/// from those of other countries; links by kind of text with intervals (bootstrap over meetings, Efron and
/// Tibshirani 1993), relation and omissions where the texts are at hand, which threshold would be best, and
/// how often a pair of a score is a link (reliability).
[[nodiscard]] QString report(const std::vector<Meeting> &meetings, const std::vector<LabelledPair> &pairs,
                             double threshold);

/// F1 of the links of one kind of meetings, each by weights that were learned from all the others.
[[nodiscard]] double leaveOneOutF1(const std::vector<Meeting> &meetings, PairKind kind, double threshold);

} // namespace counterpart::learner
