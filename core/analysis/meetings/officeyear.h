// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// The day of an encounter that is told without its year ("Friday, May 13"), where two people or more of it are known
/// to have held offices together on that day (and day of the week) of one year alone. Nothing while the offices of
/// all of them last, since more years may come. Invalid for none. Pure.
[[nodiscard]] QDate dayByOffices(const domain::EncounterFact &encounter, const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
