// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

class QFile;

/// Looking at files, whatever bytes their names are made of; see core/base/filepath.h. Any thread.
namespace counterpart::base {

enum class FileKind {
    Missing, ///< nothing of that name, or nothing that can be looked at
    File,    ///< a regular one
    Folder,
    LostLink,   ///< a link that leads nowhere
    LoopedLink, ///< a link that leads back to itself
    Pipe,
    Socket,
    Device,
};

/// What a path leads to, links followed.
struct FileState
{
    FileKind kind = FileKind::Missing;
    QString trouble; ///< why it cannot be looked at, in the system's words; empty where it is just not there
    quint64 device = 0; ///< with the inode: which file of this machine it is
    quint64 inode = 0;
    qint64 bytes = 0;
    qint64 changed = 0; ///< nanoseconds since 1970

    [[nodiscard]] bool exists() const { return kind != FileKind::Missing; }
    /// The very same file, whatever is in it now.
    [[nodiscard]] bool isSameFile(const FileState &other) const
    {
        return exists() && other.exists() && device == other.device && inode == other.inode;
    }
    friend bool operator==(const FileState &, const FileState &) = default;
};

[[nodiscard]] FileState stateOfFile(const QString &path);
/// The bits of the permissions let this process write it and nothing forbids writing there.
[[nodiscard]] bool isWritable(const QString &path);
/// Likewise for reading.
[[nodiscard]] bool isReadable(const QString &path);

struct FolderEntry
{
    QString name;
    FileState state;
    bool isLink = false;
};

/// What is in a folder, in the order of the names' bytes; hidden entries are left out. Unreadable where it
/// cannot be listed to its end.
[[nodiscard]] Result<std::vector<FolderEntry>> entriesOfFolder(const QString &folder);

/// Makes a folder with all that lead to it; true where it is there afterwards.
[[nodiscard]] bool makeFolder(const QString &path);

/// Opens a regular file for reading; anything else, a pipe that would never end, is Unreadable.
[[nodiscard]] Result<void> openForReading(QFile &file, const QString &path);

/// Writes \p bytes to \p path and sees to it that they are on the disk. A file of that name is replaced whole
/// or left as it was, its permissions and the links to it are kept; a pipe or a device is written into.
/// ReadOnly or DiskFull where that fails.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &bytes);

enum class Existing { Refuse, Replace };
/// Gives the file \p from the name \p to, with its contents safe on the disk.
[[nodiscard]] Result<void> putInPlace(const QString &from, const QString &to, Existing existing);

} // namespace counterpart::base
