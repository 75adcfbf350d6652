// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/domain/cleandocument.h"
#include "core/reading/common/source.h"

#include <vector>

namespace counterpart::reading {

/// Reads every document that \p source holds (a feed holds many), in order. The format is told by
/// content. Errors name the file and the remedy. Pure and reentrant: any thread, no network, no
/// external resource is ever loaded.
[[nodiscard]] base::Result<std::vector<domain::CleanDocument>>
read(const Source &source, const Limits &limits = {}, const base::CancelToken &cancel = {});

} // namespace counterpart::reading
