// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"

namespace counterpart::report {

/// The report as one HTML page that loads nothing from anywhere: styles inside, no script, everything
/// escaped. Follows the reader's light or dark preference and prints well.
[[nodiscard]] QString toHtml(const Report &report);

/// A whole page with the style of the reports; \p body is HTML, \p title is not.
[[nodiscard]] QString htmlPage(const QString &title, const QString &body);

} // namespace counterpart::report
