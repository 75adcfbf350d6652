// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/entities/entitytokens.h"

namespace counterpart::analysis {

enum class RunContext { Plain, Titled };

/// Capitalised words that may be one name.
struct NameRun
{
    int begin = 0;
    int end = 0;                ///< 0: no name begins here
    int words = 0;              ///< initials and particles not counted
    int common = 0;             ///< words that are ordinary ones too ("Price", "Power")
    bool commonLast = false;    ///< the last one is such a word
    bool given = false;         ///< begins with a known given name
    bool known = false;         ///< a person of the lexicon
    bool shoutedFamily = false; ///< one word in capitals beside others that are not: "PRAK Sokhonn"
};

/// Reads the name that begins at token \p at. Behind a title single words and ordinary words may be names;
/// elsewhere they need a known given name before them, and the run must not be part of a longer capitalised
/// phrase ("Nelson Mandela Foundation").
[[nodiscard]] NameRun readNameRun(const EntityText &text, int at, RunContext context);

} // namespace counterpart::analysis
