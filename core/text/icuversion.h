// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::text {

/// Of the library that knows the boundaries of words and sentences: "76.1".
[[nodiscard]] QString icuVersion();

} // namespace counterpart::text
