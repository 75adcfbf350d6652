// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <compare>

namespace counterpart::text {

/// A half-open range of UTF-16 code units, 0 <= begin <= end.
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= begin; }
    [[nodiscard]] constexpr bool contains(qsizetype at) const { return at >= begin && at < end; }
    [[nodiscard]] constexpr bool contains(Range other) const
    {
        return other.begin >= begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(Range other) const
    {
        return begin < other.end && other.begin < end;
    }
    /// The part of \p text that the range covers, clamped to the text.
    [[nodiscard]] QStringView in(QStringView text) const
    {
        const qsizetype from = std::clamp<qsizetype>(begin, 0, text.size());
        return text.sliced(from, std::clamp<qsizetype>(end, from, text.size()) - from);
    }
    friend constexpr auto operator<=>(const Range &, const Range &) = default;
};

} // namespace counterpart::text
