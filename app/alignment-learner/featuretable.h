// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alignment-learner/labelledpair.h"

#include "core/analysis/alignment/alignmentmeeting.h"

namespace counterpart::learner {

/// A pair of sentences as the model learns from it.
struct Example
{
    Cell cell;
    bool linked = false;
    double weight = 1; ///< 0 for what people did not agree on, less than 1 for records
    analysis::FeatureRow features{};
};

struct Meeting
{
    QString key;
    PairKind kind = PairKind::Readout;
    std::vector<Example> examples;
};

/// Computes the features of a pair by the code that the program runs; rounded as the table holds them, so
/// that learning from either gives the same.
[[nodiscard]] Meeting examplesOf(const LabelledPair &pair);

/// A table of numbers alone: meeting, kind, sentence of A, sentence of B, linked, weight, features.
[[nodiscard]] base::Result<std::vector<Meeting>> readFeatures(const QString &path);
[[nodiscard]] base::Result<void> writeFeatures(const QString &path, const std::vector<Meeting> &meetings);

/// Writes a whole file.
[[nodiscard]] base::Result<void> writeText(const QString &path, const QString &text);

} // namespace counterpart::learner
