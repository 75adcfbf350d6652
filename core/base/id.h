// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>
#include <functional>

namespace counterpart::base {

/// A row id that cannot be mistaken for the id of something else. 0 means "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v) : value(v) {}
    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
};

template <typename Tag>
size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace counterpart::base

template <typename Tag>
struct std::hash<counterpart::base::Id<Tag>>
{
    size_t operator()(counterpart::base::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
