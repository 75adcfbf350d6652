// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVersionNumber>

namespace counterpart::base {

/// The version of this program, "0.1.0".
[[nodiscard]] QVersionNumber programVersion();

} // namespace counterpart::base
