// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/entities.h"
#include "core/analysis/entities/persons.h"

#include <span>

namespace counterpart::analysis {

/// What was found in one stretch of text. The title of a document is read apart from its text: it proves and
/// names people, but has no mentions.
struct ScannedText
{
    EntityText text;
    PersonScan scan;
    bool isBody = true;
};

/// Decides which names of one document are the same person, names them, gives them roles, and resolves
/// surname-only and title-only references. Names that nothing proves are dropped. People who are named in the
/// title alone are kept, with no mentions.
[[nodiscard]] std::vector<domain::EntityFact> resolvePersons(std::span<const ScannedText> texts,
                                                             const EntityContext &context,
                                                             const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
