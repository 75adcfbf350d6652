// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace counterpart::analysis {

/// Whether words that were added to a published text own up to the change: "Corrected", "UPDATE:". Beginnings
/// of words count, in any case.
[[nodiscard]] bool ownsUpToChange(QStringView added);

} // namespace counterpart::analysis
