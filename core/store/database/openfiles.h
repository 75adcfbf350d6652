// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fileaccess.h"

#include <QString>

namespace counterpart::store {

/// The files of an open store as they were when it was opened. A file that is deleted, moved or replaced
/// stays open and takes what is written to it, but nobody finds it again. A value; any thread.
class OpenFiles
{
public:
    enum class Kind {
        Changing,   ///< the store is written meanwhile, by this program or another
        Unchanging, ///< it is read as something that stays as it is
    };
    OpenFiles() = default;
    /// To be made when the store has been read for the first time: all its files are there then.
    /// \p file is where \p path leads, links followed.
    OpenFiles(const QString &path, const QString &file, Kind kind);

    /// Unreadable, with what happened and the remedy, when they are not in their places any more.
    [[nodiscard]] base::Result<void> areInPlace() const;
    /// The log beside the store is still the one that was opened.
    [[nodiscard]] bool isLogInPlace() const;

private:
    QString m_path; ///< empty: nothing is open
    QString m_file;
    Kind m_kind = Kind::Changing;
    base::FileState m_main;
    base::FileState m_log;    ///< "-wal"
    base::FileState m_shared; ///< "-shm"
};

/// Says, for as long as it is there, that this process has the store at \p file open, the file \p state.
class OpenHere
{
public:
    OpenHere(QString file, base::FileState state);
    ~OpenHere();
    OpenHere(const OpenHere &) = delete;
    OpenHere &operator=(const OpenHere &) = delete;

private:
    QString m_file;
    base::FileState m_state;
};

/// Unreadable where this process still has another file open that was at \p file before: SQLite would take
/// the files beside that one, which it locks and maps for the whole process, for those of this one.
[[nodiscard]] base::Result<void> refuseBesideReplaced(const QString &file, const QString &shownPath);

} // namespace counterpart::store
