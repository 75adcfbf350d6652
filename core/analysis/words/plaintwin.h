// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>

namespace counterpart::analysis {

/// A twin of \p text in which patterns look, of the same length: quotation marks, dashes and blanks as ASCII,
/// letters without marks; letters of other scripts become "x", "_" and the marks of notes ("[3](#f3)")
/// blanks.
[[nodiscard]] QString plainTwin(QStringView text);

/// Words of a twin, parted by blanks; counting ends at \p enough.
[[nodiscard]] int wordCount(QStringView plain, int enough = std::numeric_limits<int>::max());

} // namespace counterpart::analysis
