// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"

namespace counterpart::report {

/// The rows of the two accounts side by side: each tie that is not rejected has one of its own, with its own
/// relation and decision. The sources of \p report and whether it is judged must be set.
[[nodiscard]] std::vector<BodyRow> bodyOf(const domain::ComparisonView &comparison,
                                          const domain::Judgements &judgements, const Report &report);

} // namespace counterpart::report
