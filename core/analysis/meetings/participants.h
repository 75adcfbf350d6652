// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/names.h"

/// Names of people who met on one day, compared more freely than people of a whole library are. Pure functions.
namespace counterpart::analysis {

/// The same person across hyphens ("Bhutto Zardari", "Bhutto-Zardari"; "Suk Yeol", "Sukyeol"), order of given
/// and family name, surnames left out at the end ("Gabriel Boric Font"), and a surname alone.
[[nodiscard]] bool sameParticipant(const PersonName &a, const PersonName &b, const lexicon::Lexicon &lexicon);

/// Words under which a name is looked up: any spelling that sameParticipant() takes for it shares one.
[[nodiscard]] QStringList participantKeys(const PersonName &name);

} // namespace counterpart::analysis
