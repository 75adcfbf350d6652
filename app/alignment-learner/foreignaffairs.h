// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/domain/facts.h"

#include <functional>

namespace counterpart::learner {

/// Reads every file of \p folder and its folders, in order of their paths, and hands on the documents that
/// speak of other states than their own in a quarter of their sentences or more. Files that cannot be read
/// are left out; false where there are none.
[[nodiscard]] bool forForeignAffairs(
    const QString &folder,
    const std::function<void(const domain::CleanDocument &, const domain::DocumentFacts &)> &use);

} // namespace counterpart::learner
