// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace counterpart::store {

class Database;

/// Of the SQLite that runs: "3.46.1".
[[nodiscard]] QString sqliteVersion();
/// Number of the last step of the schema that a store has.
[[nodiscard]] base::Result<int> schemaOf(const Database &database);

} // namespace counterpart::store
