// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/comparisons/comparisons.h"
#include "ui/comparison/standings.h"

#include <array>
#include <set>

namespace counterpart::comparison {

/// Sentences of A and of B.
using Sentences = std::array<std::set<int>, 2>;

/// Takes what people decided about \p links (sorted; those that are not in \p now are gone) and about
/// silences into a comparison whose texts stayed, and says which sentences the links touch.
[[nodiscard]] Sentences takeDecisions(domain::ComparisonView &view, const std::vector<domain::LinkId> &links,
                                      workspace::ReviewState now);

/// Adds the sentences that treat a topic of which a silence is decided otherwise, came or went.
void addChanged(Sentences &to, const std::vector<Silence> &before, const std::vector<Silence> &after,
                const std::vector<domain::TopicRow> &topics);

/// Adds the sentences that were judged otherwise.
void addChanged(Sentences &to, const domain::Judgements &before, const domain::Judgements &after);

} // namespace counterpart::comparison
