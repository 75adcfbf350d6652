// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::analysis {

/// True for minutes, memoranda of conversations, cables: written for the own side and not for the public, in another order than a
/// release, so that what one of them does not say was not left out. Told by the title and the first 3,000 units. Pure,
/// any thread.
[[nodiscard]] bool isRecord(QStringView title, QStringView text);

} // namespace counterpart::analysis
