// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace counterpart::base {

/// The time now, in UTC; what setFixedNow() said while that is in force. Thread-safe.
[[nodiscard]] QDateTime now();

/// Makes now() stand still, for tests and reproducible reports; an invalid time lets it run again.
void setFixedNow(const QDateTime &time);

} // namespace counterpart::base
