// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QString>

#include <optional>
#include <vector>

namespace counterpart::text {

/// A place in one immutable text, kept so that it can be found again in a changed one: a text-position and a
/// text-quote selector (W3C Web Annotation Data Model, 4.2.4 and 4.2.5).
struct Anchor
{
    Range range;
    QString quote;  ///< the text of the range
    QString prefix; ///< what stands right before it, long enough to tell the place from every other one in
                    ///< the text; empty where that cannot be had (at the start, or in a repeated passage)
    QString suffix; ///< likewise behind it
    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// A passage that an orphan may have become.
struct AnchorCandidate
{
    Range range;
    double score = 0; ///< 0 to 1: likeness of quote and surroundings
    friend bool operator==(const AnchorCandidate &, const AnchorCandidate &) = default;
};

/// Where an anchor stands in another text: a place, or candidates for a person to choose from.
struct AnchorPlacement
{
    std::optional<Range> place;              ///< only where nothing else can be meant; an orphan has none
    std::vector<AnchorCandidate> candidates; ///< of an orphan, best first, at most five
    int leftOut = 0;                         ///< candidates that are less likely than those
};

/// \p range is clamped to \p text.
[[nodiscard]] Anchor makeAnchor(QStringView text, Range range);

/// Finds \p anchor in \p text. It is placed where the quote stands unchanged with the surroundings of one
/// side whole, if no other place comes near. A look-alike is never taken: where the original passage is gone
/// or changed, or two places fit, the anchor is an orphan. Time: linear in the text for each time that the
/// quote occurs.
[[nodiscard]] AnchorPlacement placeAnchor(const Anchor &anchor, QStringView text);

} // namespace counterpart::text
