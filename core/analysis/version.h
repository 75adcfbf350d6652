// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace counterpart::analysis {

/// Of all that this program finds; a change makes what older ones detected replaceable.
inline constexpr int Version = 6;

} // namespace counterpart::analysis
