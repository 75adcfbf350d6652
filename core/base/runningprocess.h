// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::base {

/// A name for this process that no other one has, or had, on this machine or another.
[[nodiscard]] QString nameOfThisProcess();

/// The process of that name is another one than this, and runs now. False for what ran on another machine.
[[nodiscard]] bool runsElsewhere(const QString &processName);

} // namespace counterpart::base
