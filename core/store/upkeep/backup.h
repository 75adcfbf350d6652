// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace counterpart::store {

class Database;

/// Writes a consistent copy of the store to \p path while others may read and write it (SQLite's online
/// backup). Refuses to overwrite; a half-made copy is never seen under \p path.
[[nodiscard]] base::Result<void> backUp(const Database &database, const QString &path);

/// The same into a file of no name of its own yet; \p shownPath names it in errors.
[[nodiscard]] base::Result<void> copyInto(const Database &database, const QString &file,
                                          const QString &shownPath);

} // namespace counterpart::store
