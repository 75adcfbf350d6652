// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace counterpart::text {

/// The parts that say something, one behind the other: an empty or blank one leaves no separator behind.
/// Any thread.
[[nodiscard]] QString joined(const QStringList &parts, QStringView separator = u", ");

} // namespace counterpart::text
