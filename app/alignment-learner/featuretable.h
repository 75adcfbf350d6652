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
    bool optional = false; ///< people did not agree on it: neither learned from nor counted
    analysis::FeatureRow features{};
};

struct Meeting
{
    QString key;
    PairKind kind = PairKind::Readout;
    std::vector<Example> examples;

    /// Whose state it is labelled under: "kh" of "kh-2022-05-13-…".
    [[nodiscard]] QString country() const { return key.section(u'-', 0, 0); }
};

/// Computes the features of a pair by the code that the program runs; rounded as the table holds them, so
/// that learning from either gives the same.
[[nodiscard]] Meeting examplesOf(const LabelledPair &pair);

/// A table of numbers alone: meeting, kind, sentence of A, sentence of B, "1" linked, "0" not, "?" optional,
/// features (nothing for 0).
[[nodiscard]] base::Result<std::vector<Meeting>> readFeatures(const QString &path);
[[nodiscard]] base::Result<void> writeFeatures(const QString &path, const std::vector<Meeting> &meetings);

/// Writes a whole file.
[[nodiscard]] base::Result<void> writeText(const QString &path, const QString &text);

} // namespace counterpart::learner
