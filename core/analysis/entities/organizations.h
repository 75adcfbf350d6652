// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/entitytokens.h"
#include "core/domain/facts.h"

#include <vector>

namespace counterpart::analysis {

/// Organisations of the lexicon and by pattern: "Ministry of …", "… Commission", a name with its acronym in
/// brackets, which is an alias from there on. \p taken tells for each token whether a person's name covers
/// it.
[[nodiscard]] std::vector<domain::EntityFact> findOrganizations(const EntityText &text,
                                                                const std::vector<bool> &taken);

} // namespace counterpart::analysis
