// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rows.h"

namespace counterpart::store {
class Database;
}

namespace counterpart::workspace {

/// The document with all that is known of it, put together from the stores.
[[nodiscard]] base::Result<domain::DocumentView> loadDocument(const store::Database &database,
                                                              domain::DocumentId id);

} // namespace counterpart::workspace
