// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace counterpart::store {

class Database;

/// Writes a consistent copy of the store to \p path while others may read and write it (SQLite's online
/// backup). Refuses to overwrite; a half-made copy is never seen under \p path.
[[nodiscard]] base::Result<void> backUp(const Database &database, const QString &path);

} // namespace counterpart::store
