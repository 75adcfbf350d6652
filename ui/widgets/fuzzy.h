// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace counterpart::widgets {

/// How well \p typed fits \p text when its letters may be spread over it in order, as in a command palette:
/// higher is better; nullopt when it does not fit at all. Case and accents do not matter. Starts of words,
/// runs of letters and short texts score higher. An empty \p typed fits everything with 0.
/// Costs at most |typed| x |text|, both cut at 120 characters.
[[nodiscard]] std::optional<int> fuzzyScore(QStringView typed, QStringView text);

} // namespace counterpart::widgets
