// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

struct sqlite3;

namespace counterpart::store {

/// Every commit leaves a mark in the store, which no other commit of any store ever left, and beside it the
/// mark of the commit before. What is committed waits in a log ("-wal") until it is put into the file, so the
/// file's own mark is always one that the log knows. A log that does not know it was left behind by another
/// state of the store, over which the file was copied; SQLite would mix the two.

/// SQL that leaves a new mark; part of every transaction.
[[nodiscard]] QString newStateMark();

/// Refused where a log lies beside the store at \p path that does not belong to it. \p connection is one that
/// sees the store through that log; it has not written anything yet, and then shall not.
[[nodiscard]] base::Result<void> refuseForeignLog(const QString &path, sqlite3 *connection,
                                                  const QString &shownPath);

} // namespace counterpart::store
