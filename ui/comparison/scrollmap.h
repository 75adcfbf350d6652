// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace counterpart::comparison {

/// Carries one column along with the other: a rising, piecewise linear map from heights of A to heights of B
/// through the middles of linked passages. Links that cross are left out by taking the longest rising
/// subsequence (patience sorting, O(n log n)), so that scrolling never jumps back.
class ScrollMap
{
public:
    struct Tie
    {
        qreal a = 0;
        qreal b = 0;
    };
    /// \p heightA and \p heightB are the whole heights of the columns; ends are tied to ends.
    ScrollMap(std::vector<Tie> ties, qreal heightA, qreal heightB);
    ScrollMap() : ScrollMap({}, 1, 1) {}

    [[nodiscard]] qreal toB(qreal a) const;
    [[nodiscard]] qreal toA(qreal b) const;
    [[nodiscard]] const std::vector<Tie> &ties() const { return m_ties; }

private:
    std::vector<Tie> m_ties;
};

} // namespace counterpart::comparison
