// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fileaccess.h"

#include "core/base/filepath.h"

#include <QFile>

#include <algorithm>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace counterpart::base {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

constexpr qint64 NanosecondsPerSecond = 1'000'000'000;

FileKind kindOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return FileKind::File;
    case S_IFDIR:
        return FileKind::Folder;
    case S_IFIFO:
        return FileKind::Pipe;
    case S_IFSOCK:
        return FileKind::Socket;
    default:
        return FileKind::Device;
    }
}

/// For a path that could not be followed, for the reason \p why.
FileState unfollowed(const QByteArray &bytes, int why)
{
    struct stat link = {};
    const bool isLink = ::lstat(bytes.constData(), &link) == 0 && S_ISLNK(link.st_mode);
    FileState state;
    if (isLink && why == ELOOP)
        state.kind = FileKind::LoopedLink;
    else if (isLink && (why == ENOENT || why == ENOTDIR))
        state.kind = FileKind::LostLink;
    else if (why != ENOENT && why != ENOTDIR)
        state.trouble = qt_error_string(why);
    return state;
}

QString remedyFor(int why)
{
    switch (why) {
    case EACCES:
    case EPERM:
        return u"allow reading it"_s;
    case ENOENT:
    case ENOTDIR:
        return u"see to its name, or try again when it is back"_s;
    default:
        return u"see to the disk and try again"_s;
    }
}

} // namespace

FileState stateOfFile(const QString &path)
{
    const QByteArray bytes = bytesOfPath(path);
    struct stat found = {};
    if (::stat(bytes.constData(), &found) != 0)
        return unfollowed(bytes, errno);
    return {
        kindOf(found.st_mode), {},
        quint64(found.st_dev), quint64(found.st_ino),
        qint64(found.st_size), qint64(found.st_mtim.tv_sec) * NanosecondsPerSecond + found.st_mtim.tv_nsec};
}

bool isWritable(const QString &path)
{
    return ::faccessat(AT_FDCWD, bytesOfPath(path).constData(), W_OK, AT_EACCESS) == 0;
}

bool isReadable(const QString &path)
{
    return ::faccessat(AT_FDCWD, bytesOfPath(path).constData(), R_OK, AT_EACCESS) == 0;
}

Result<std::vector<FolderEntry>> entriesOfFolder(const QString &folder)
{
    const auto failed = [&folder](const std::error_code &why) {
        const bool isForbidden = why.value() == EACCES || why.value() == EPERM;
        return fail(ErrorKind::Unreadable, folder,
                    isForbidden ? u"is a folder that may not be read"_s
                                : u"is a folder that cannot be read to its end (%1)"_s.arg(
                                      qt_error_string(why.value())),
                    remedyFor(why.value()));
    };
    const QByteArray base = bytesOfPath(folder);
    std::error_code trouble;
    fs::directory_iterator at(fs::path(base.toStdString()), trouble);
    std::vector<std::string> names;
    for (; !trouble && at != fs::directory_iterator(); at.increment(trouble)) {
        std::string name = at->path().filename().native();
        if (!name.starts_with('.'))
            names.push_back(std::move(name));
    }
    if (trouble)
        return failed(trouble);
    // A folder may be listed and yet its files be out of reach.
    if (!names.empty() && ::faccessat(AT_FDCWD, base.constData(), X_OK, AT_EACCESS) != 0)
        return failed({errno, std::generic_category()});
    std::ranges::sort(names);
    std::vector<FolderEntry> entries;
    entries.reserve(names.size());
    for (const std::string &name : names) {
        const QString shown = pathFromBytes(name);
        const QString path = folder + u'/' + shown;
        struct stat link = {};
        const bool isLink = ::lstat(bytesOfPath(path).constData(), &link) == 0 && S_ISLNK(link.st_mode);
        entries.push_back({shown, stateOfFile(path), isLink});
    }
    return entries;
}

bool makeFolder(const QString &path)
{
    std::error_code trouble;
    const fs::path folder(bytesOfPath(path).toStdString());
    fs::create_directories(folder, trouble);
    return fs::is_directory(folder, trouble);
}

Result<void> openForReading(QFile &file, const QString &path)
{
    // A pipe that nobody writes into would keep the opening waiting for ever.
    const int handle = ::open(bytesOfPath(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    const int why = errno;
    struct stat found = {};
    if (handle < 0 && (why == ENOENT || why == ENOTDIR))
        return fail(ErrorKind::Unreadable, path,
                    stateOfFile(path).kind == FileKind::LostLink ? u"is a link that leads nowhere"_s
                                                                 : u"is not there"_s,
                    remedyFor(why));
    if (handle < 0)
        return fail(ErrorKind::Unreadable, path, u"cannot be read (%1)"_s.arg(qt_error_string(why)),
                    remedyFor(why));
    if (::fstat(handle, &found) != 0 || !S_ISREG(found.st_mode) ||
        !file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return fail(ErrorKind::Unreadable, path, u"is no file that can be read to its end"_s,
                    u"save its contents to a file first"_s);
    }
    return {};
}

} // namespace counterpart::base
