// SPDX-License-Identifier: GPL-3.0-or-later
// Writing files: whole or not at all.
#include "core/base/fileaccess.h"
#include "core/base/filepath.h"

#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace counterpart::base {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t NewFileMode = 0666; ///< what the user's mask leaves of it

std::unexpected<Error> unwritten(const QString &path, int why)
{
    if (why == ENOSPC || why == EDQUOT || why == EFBIG)
        return fail(ErrorKind::DiskFull, path, u"cannot be written (%1)"_s.arg(qt_error_string(why)),
                    u"make room and try again"_s);
    return fail(ErrorKind::ReadOnly, path, u"cannot be written (%1)"_s.arg(qt_error_string(why)),
                u"see that its folder is there, may be written and has space"_s);
}

/// Writes everything, sees it to the disk, closes. 0, or why not.
int writeAndClose(int handle, QByteArrayView bytes)
{
    int why = 0;
    while (why == 0 && !bytes.isEmpty()) {
        const ssize_t written = ::write(handle, bytes.data(), size_t(bytes.size()));
        if (written >= 0)
            bytes = bytes.sliced(written);
        else if (errno != EINTR)
            why = errno;
    }
    // A pipe or a device has nothing to see to.
    if (why == 0 && ::fsync(handle) != 0 && errno != EINVAL && errno != ENOTSUP && errno != EROFS)
        why = errno;
    if (::close(handle) != 0 && why == 0)
        why = errno;
    return why;
}

QByteArray folderOf(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    return slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : path.first(slash);
}

/// The name of a file is safe when its folder is. Not every file system can do it; then it does it by itself.
void syncFolderOf(const QByteArray &path)
{
    const int handle = ::open(folderOf(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

Result<void> writeInto(const QString &path, const QByteArray &target, const QByteArray &bytes)
{
    const int handle = ::open(target.constData(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    const int why = handle < 0 ? errno : writeAndClose(handle, bytes);
    if (why != 0)
        return unwritten(path, why);
    return {};
}

/// Beside \p target, so that it can take its place in one step.
QByteArray temporaryName(const QByteArray &target)
{
    // Short, whatever the target is called: names have a longest length.
    return folderOf(target) + "/.counterpart-" +
           QByteArray::number(QRandomGenerator::system()->generate64(), 36);
}

/// 0, or why not.
int rename(const QByteArray &from, const QByteArray &to, Existing existing)
{
    if (existing == Existing::Refuse) {
        if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
            return 0;
        if (errno != EINVAL && errno != ENOSYS)
            return errno;
        // A file system that cannot look and rename in one step.
        struct stat there = {};
        if (::lstat(to.constData(), &there) == 0)
            return EEXIST;
    }
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

} // namespace

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QByteArray target = bytesOfPath(absolutePath(path));
    struct stat there = {};
    const bool exists = ::stat(target.constData(), &there) == 0;
    if (exists && S_ISDIR(there.st_mode))
        return unwritten(path, EISDIR);
    if (exists && !S_ISREG(there.st_mode))
        return writeInto(path, target, bytes);
    if (exists) {
        if (::faccessat(AT_FDCWD, target.constData(), W_OK, AT_EACCESS) != 0)
            return unwritten(path, errno);
        target = bytesOfPath(canonicalPath(path)); // a link goes on leading there
    }
    const QByteArray half = temporaryName(target);
    const int handle = ::open(half.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, NewFileMode);
    if (handle < 0)
        return unwritten(path, errno);
    int why = exists && ::fchmod(handle, there.st_mode & 07777) != 0 ? errno : 0;
    if (const int trouble = writeAndClose(handle, bytes); why == 0)
        why = trouble;
    if (why == 0)
        why = rename(half, target, Existing::Replace);
    if (why != 0) {
        ::unlink(half.constData());
        return unwritten(path, why);
    }
    syncFolderOf(target);
    return {};
}

Result<void> putInPlace(const QString &from, const QString &to, Existing existing)
{
    const QByteArray half = bytesOfPath(from);
    const QByteArray target = bytesOfPath(to);
    const int handle = ::open(half.constData(), O_RDWR | O_CLOEXEC);
    int why = handle < 0 ? errno : writeAndClose(handle, {});
    if (why == 0)
        why = rename(half, target, existing);
    if (why == EEXIST)
        return fail(ErrorKind::Refused, to, u"already exists"_s,
                    u"choose another name, or remove it first"_s);
    if (why != 0)
        return unwritten(to, why);
    syncFolderOf(target);
    return {};
}

} // namespace counterpart::base
