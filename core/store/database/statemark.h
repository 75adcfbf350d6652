// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileaccess.h"

#include <QSet>

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

/// The marks by which the file of an open store is known to be still its own, whatever happened to its name.
/// A file that is written over (by 'cp') stays the same file to the system; but only what waits in the log is
/// ever put into it, so the mark in the file is one that the log knows, and never again an earlier one.
class StateWatch
{
public:
    StateWatch() = default;
    /// The state that is in the file at \p path now is its own.
    explicit StateWatch(const QString &path);

    /// The file at \p path is whole, and not half written.
    [[nodiscard]] bool isWhole() const { return !m_mark.isNull(); }
    /// Unreadable where another state than any of ours lies at \p path. \p connection has the store open.
    /// Reads nothing but the file's date where nobody wrote the file since the last look.
    [[nodiscard]] base::Result<void> isOurs(const QString &path, sqlite3 *connection,
                                            const QString &shownPath);

private:
    [[nodiscard]] bool isKnown(const QByteArray &mark, const QString &path, sqlite3 *connection) const;
    base::FileState m_state;   ///< when it was ours at the last look
    base::FileState m_foreign; ///< when it was not
    QByteArray m_mark;
    QSet<QByteArray> m_earlier; ///< were in the file before
};

} // namespace counterpart::store
