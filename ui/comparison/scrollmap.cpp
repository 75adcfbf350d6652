// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/comparison/scrollmap.h"

#include <algorithm>
#include <ranges>

namespace counterpart::comparison {

namespace {

using Tie = ScrollMap::Tie;

/// The longest subsequence that rises strictly in b, of ties sorted by a.
std::vector<Tie> longestRising(const std::vector<Tie> &ties)
{
    std::vector<size_t> ends; // ends[k]: tie with the least b that ends a rising run of k + 1
    std::vector<int> before(ties.size(), -1);
    for (size_t i = 0; i < ties.size(); ++i) {
        const auto at =
            std::ranges::lower_bound(ends, ties[i].b, {}, [&](size_t end) { return ties[end].b; });
        before[i] = at == ends.begin() ? -1 : int(*std::prev(at));
        if (at == ends.end())
            ends.push_back(i);
        else
            *at = i;
    }
    std::vector<Tie> run;
    for (int i = ends.empty() ? -1 : int(ends.back()); i >= 0; i = before[size_t(i)])
        run.push_back(ties[size_t(i)]);
    std::ranges::reverse(run);
    return run;
}

qreal interpolate(const std::vector<Tie> &ties, qreal at, qreal Tie::*from, qreal Tie::*to)
{
    auto after = std::ranges::upper_bound(ties, at, {}, from);
    if (after == ties.begin())
        return ties.front().*to;
    if (after == ties.end())
        return ties.back().*to;
    const Tie &low = *std::prev(after);
    const Tie &high = *after;
    const qreal span = high.*from - low.*from;
    const qreal share = span > 0 ? (at - low.*from) / span : 0;
    return low.*to + share * (high.*to - low.*to);
}

} // namespace

ScrollMap::ScrollMap(std::vector<Tie> ties, qreal heightA, qreal heightB)
{
    std::ranges::sort(ties,
                      [](const Tie &x, const Tie &y) { return std::pair(x.a, x.b) < std::pair(y.a, y.b); });
    m_ties.push_back({0, 0});
    for (const Tie &tie : longestRising(ties)) {
        if (tie.a > m_ties.back().a && tie.b > m_ties.back().b && tie.a < heightA && tie.b < heightB)
            m_ties.push_back(tie);
    }
    m_ties.push_back({std::max(heightA, m_ties.back().a), std::max(heightB, m_ties.back().b)});
}

qreal ScrollMap::toB(qreal a) const
{
    return interpolate(m_ties, a, &Tie::a, &Tie::b);
}

qreal ScrollMap::toA(qreal b) const
{
    return interpolate(m_ties, b, &Tie::b, &Tie::a);
}

} // namespace counterpart::comparison
