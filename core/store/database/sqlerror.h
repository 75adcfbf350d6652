// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class QSqlError;

namespace counterpart::store {

/// Says in the user's words what an SQL error means for the store at \p path.
[[nodiscard]] base::Error storeError(const QString &path, const QSqlError &error);
/// The same for a result code of SQLite's own interface.
[[nodiscard]] base::Error storeError(const QString &path, int resultCode, const QString &detail);

} // namespace counterpart::store
