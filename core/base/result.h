// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <expected>

namespace counterpart::base {

/// A value, or the reason why there is none. Assertions are for bugs, Result is for the world.
template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> fail(ErrorKind kind, QString subject, QString what, QString remedy = {})
{
    return std::unexpected(Error{kind, std::move(subject), std::move(what), std::move(remedy)});
}

} // namespace counterpart::base
