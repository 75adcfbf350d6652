// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alignment-learner/featuretable.h"

namespace counterpart::learner {

/// A logistic model over the raw features.
struct Model
{
    analysis::FeatureRow coefficients{};
    double intercept = 0;

    [[nodiscard]] double probability(const analysis::FeatureRow &features) const;
};

/// Logistic regression with a quadratic penalty on the coefficients of the standardised features, by Newton's
/// method (Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", 2nd ed., 4.4.1). Examples
/// of the meetings but the one at \p without (-1: all). Deterministic. Coefficients are rounded as the
/// model's file holds them.
[[nodiscard]] Model fit(const std::vector<Meeting> &meetings, int without = -1);

/// The model as resources/lexicon/alignment/model.toml holds it.
[[nodiscard]] QString toToml(const Model &model, double threshold);

/// The program's model with these weights in place of its own.
[[nodiscard]] lexicon::AlignmentModel withWeights(const Model &model, double threshold);

} // namespace counterpart::learner
