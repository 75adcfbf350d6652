// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/entitytokens.h"
#include "core/domain/facts.h"

#include <vector>

namespace counterpart::analysis {

/// Places of the lexicon (a people's adjective is no place), and unknown ones that a known country follows:
/// "in Nusa Dua, Indonesia". \p taken tells for each token whether a person or organisation covers it.
[[nodiscard]] std::vector<domain::EntityFact> findPlaces(const EntityText &text,
                                                         const std::vector<bool> &taken);

} // namespace counterpart::analysis
