// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::search {

/// What is most likely wrong with the words \p text, which could not be searched for; where they look right,
/// \p problem, as the store says it.
[[nodiscard]] QString problemOf(const QString &text, const QString &problem);

} // namespace counterpart::search
