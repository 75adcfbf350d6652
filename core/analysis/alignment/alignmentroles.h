// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/alignmentunits.h"

namespace counterpart::analysis {

/// Who speaks in a sentence.
struct Subject
{
    bool both = false;      ///< "they", "the two leaders", two names
    std::vector<int> names; ///< sorted units of participants' names; empty when both, or not known
};

/// What a meeting's accounts say of who met whom.
struct MeetingRoles
{
    int openingA = 0; ///< the sentence that says that the encounter took place
    int openingB = 0;
    std::vector<double> openingsA; ///< how much like an opening each sentence is, 0 to 1
    std::vector<double> openingsB;
    std::vector<int> participants; ///< sorted units that both openings name
    std::vector<Subject> subjectsA;
    std::vector<Subject> subjectsB;
};

/// Reads the roles out of two accounts of one meeting; both must have a sentence.
[[nodiscard]] MeetingRoles findRoles(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                                     const UnitTable &table, const lexicon::AlignmentModel &model);

} // namespace counterpart::analysis
