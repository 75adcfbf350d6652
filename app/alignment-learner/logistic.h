// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alignment-learner/featuretable.h"

#include <functional>

namespace counterpart::learner {

/// A logistic model over the raw features.
struct Model
{
    analysis::FeatureRow coefficients{};
    double intercept = 0;

    [[nodiscard]] double probability(const analysis::FeatureRow &features) const;
};

/// Logistic regression with a quadratic penalty on the coefficients of the standardised features, by Newton's
/// method (Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", 2nd ed., 4.4.1), over the
/// examples of readouts and padded ones but the meetings that \p isLeftOut tells. Shared values never count
/// against a pair: labels have too few of them to tell the sign. Deterministic. Coefficients are rounded as
/// the model's file holds them.
[[nodiscard]] Model fit(const std::vector<Meeting> &meetings,
                        const std::function<bool(const Meeting &)> &isLeftOut = {});

/// The model as resources/lexicon/alignment/model.toml holds it.
[[nodiscard]] QString toToml(const Model &model, double threshold);

/// The program's model with these weights in place of its own.
[[nodiscard]] lexicon::AlignmentModel withWeights(const Model &model, double threshold);

} // namespace counterpart::learner
