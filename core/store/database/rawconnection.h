// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>

struct sqlite3;

namespace counterpart::store {

enum class Access {
    Read,
    /// Of a file that nobody changes: neither locks nor what lies beside it are looked at.
    ReadAlone,
    Write,
    Make, ///< the file may not be there yet
};

/// How SQLite is told of the file at \p path and of how it may be used: a URI, which can name any bytes, and
/// in which a file that is not there is not made by chance.
[[nodiscard]] QByteArray sqliteName(const QString &path, Access access);

struct CloseConnection
{
    void operator()(sqlite3 *connection) const;
};
/// A connection of SQLite's own interface; closed when it goes. For one thread.
using RawConnection = std::unique_ptr<sqlite3, CloseConnection>;

/// Opens the file at \p path; \p shownPath names it in errors. All reading of a store's file has to go
/// through SQLite: closing a file that was opened otherwise takes away the locks that every connection of
/// this process holds on it.
[[nodiscard]] base::Result<RawConnection> openRaw(const QString &path, Access access,
                                                  const QString &shownPath);

/// The first \p length bytes of the file at \p path, as they are on the disk; fewer where it is shorter.
[[nodiscard]] base::Result<QByteArray> headOfFile(const QString &path, int length);

/// The first column of the first row, as text; null where there is none or \p sql cannot be run.
[[nodiscard]] QString askRaw(sqlite3 *connection, const char *sql);

} // namespace counterpart::store
