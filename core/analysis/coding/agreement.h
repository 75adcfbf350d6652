// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <optional>
#include <vector>

namespace counterpart::analysis {

/// What each observer marked with one code on a common continuum of text, 0 to length; documents are laid end
/// to end. Ranges of one observer that touch or overlap count as one unit.
struct Unitizing
{
    qsizetype length = 0;
    std::vector<std::vector<text::Range>> observers; ///< at least two
};

/// How far observers agree on where units are.
struct Agreement
{
    double observed = 0; ///< disagreement, D_o
    double expected = 0; ///< disagreement, D_e
    /// 1 - D_o / D_e; nullopt where nobody marked anything, for then there is nothing to agree on.
    [[nodiscard]] std::optional<double> alpha() const;

    qsizetype both = 0;   ///< characters that all observers marked
    qsizetype either = 0; ///< characters that any observer marked
    /// Of the text that anybody marked, the share that everybody did: uncoded text does not count, for it
    /// would make any two look alike. 0 to 1; nullopt where nobody marked anything.
    [[nodiscard]] std::optional<double> share() const;
};

/// Krippendorff's alpha for unitizing (K. Krippendorff, "On the Reliability of Unitizing Continuous Data",
/// Sociological Methodology 25, 1995, pp. 47-76; equations as in "Measuring the Reliability of Qualitative
/// Text Analysis Data", Quality & Quantity 38, 2004, pp. 787-800). Pure; time n log n in the units for each
/// pair of observers, and units times gaps for what chance would do.
[[nodiscard]] Agreement agreement(const Unitizing &unitizing);

/// Several codes together: disagreements are added up, as the same source does.
[[nodiscard]] Agreement together(const std::vector<Agreement> &codes);

} // namespace counterpart::analysis
