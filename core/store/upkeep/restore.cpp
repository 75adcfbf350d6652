// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep/restore.h"

#include "core/base/clock.h"
#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "core/store/database/database.h"
#include "core/store/database/halfmadefile.h"
#include "core/store/database/rawconnection.h"
#include "core/store/database/statemark.h"
#include "core/store/database/storefile.h"
#include "core/store/upkeep/backup.h"

#include <array>
#include <cstdio>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;

namespace {

// Where SQLite's locks lie in a file (https://www.sqlite.org/src/file/src/os.h, PENDING_BYTE).
constexpr off_t FirstLockAt = 0x40000000;
constexpr off_t LockBytes = 512;

const std::array<QString, 3> &besideNames()
{
    static const std::array names{u"-wal"_s, u"-shm"_s, u"-journal"_s};
    return names;
}

bool isOpenElsewhere(const QString &path)
{
    const int handle = ::open(base::bytesOfPath(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = FirstLockAt;
    lock.l_len = LockBytes;
    const bool isHeld = ::fcntl(handle, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(handle);
    return isHeld;
}

/// So that what is kept is one file where that can be; where it cannot, the files are kept together.
void foldLog(const QString &path)
{
    if (!inspectStoreFile(path) || !refuseForeignJournal(path))
        return;
    const auto store = openRaw(path, Access::Write, path);
    if (!store)
        return;
    if (refuseForeignLog(path, store->get(), path))
        sqlite3_wal_checkpoint_v2(store->get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    else
        sqlite3_db_config(store->get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

QString keptName(const QString &path)
{
    const QString ending = u".counterpart"_s;
    const QString stem = path.endsWith(ending) ? path.chopped(ending.size()) : path;
    return u"%1-before-%2%3"_s.arg(stem, base::now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s), ending);
}

bool rename(const QString &from, const QString &to)
{
    return std::rename(base::bytesOfPath(from).constData(), base::bytesOfPath(to).constData()) == 0;
}

/// Gives what is at \p path, with the files beside it, the name \p kept. Its own file stays visible under
/// both names where the file system can do that, until the new one takes its place.
bool keep(const QString &path, const QString &kept)
{
    const bool isThere = base::stateOfFile(path).exists();
    const bool isLinked =
        ::link(base::bytesOfPath(path).constData(), base::bytesOfPath(kept).constData()) == 0;
    bool done = !isThere || isLinked || rename(path, kept);
    for (const QString &suffix : besideNames()) {
        if (done && base::stateOfFile(path + suffix).exists())
            done = rename(path + suffix, kept + suffix);
    }
    return done;
}

void giveBack(const QString &kept, const QString &path)
{
    for (const QString &suffix : besideNames())
        rename(kept + suffix, path + suffix);
    // Of two names of one file the system lets neither take the other's place.
    if (base::stateOfFile(kept).isSameFile(base::stateOfFile(path)))
        ::unlink(base::bytesOfPath(kept).constData());
    else
        rename(kept, path);
}

/// What is kept under \p kept and the names beside it: one file, or those of one that went before.
QString keptFiles(const QString &kept)
{
    if (base::stateOfFile(kept).exists())
        return kept;
    QStringList files;
    for (const QString &suffix : besideNames()) {
        if (base::stateOfFile(kept + suffix).exists())
            files << kept + suffix;
    }
    return files.join(u", "_s);
}

Result<QString> replace(const QString &path, HalfMadeFile &&half)
{
    if (isOpenElsewhere(path))
        return base::fail(ErrorKind::Busy, path, u"is open in another window or program"_s,
                          u"close it there first"_s);
    foldLog(path);
    const QString kept = keptName(path);
    if (base::stateOfFile(kept).exists())
        return base::fail(ErrorKind::Refused, kept, u"already exists"_s, u"try again in a second"_s);
    if (!keep(path, kept)) {
        const QString why = qt_error_string();
        giveBack(kept, path);
        return base::fail(ErrorKind::ReadOnly, path, u"cannot be put aside (%1)"_s.arg(why),
                          u"allow writing to its folder"_s);
    }
    if (auto placed = half.replaceTarget(); !placed) {
        giveBack(kept, path);
        return std::unexpected(placed.error());
    }
    return keptFiles(kept);
}

} // namespace

Result<QString> restore(const QString &backup, const QString &path, base::Existing existing)
{
    const auto source = Database::openAnyAge(backup);
    if (!source)
        return std::unexpected(source.error());
    const auto found = (*source)->word(u"PRAGMA integrity_check(1)"_s);
    if (!found)
        return std::unexpected(found.error());
    if (*found != u"ok")
        return base::fail(ErrorKind::NotAStore, backup, u"is damaged (%1)"_s.arg(*found),
                          u"choose another backup; nothing was changed"_s);
    const base::FileState state = base::stateOfFile(path);
    if (state.isSameFile(base::stateOfFile(backup)))
        return base::fail(ErrorKind::Refused, path, u"is the backup itself"_s,
                          u"name the place where the store shall be"_s);
    if (!state.exists() && refuseLeftovers(path))
        return backUp(**source, path).transform([] { return QString(); });
    if (existing == base::Existing::Refuse)
        return base::fail(ErrorKind::Refused, path,
                          state.exists() ? u"already exists"_s : u"has files of an earlier store beside it"_s,
                          u"add --replace to restore there; what is there is kept under another name"_s);
    const QString real = state.exists() ? base::canonicalPath(path) : base::absolutePath(path);
    if (real.isEmpty() || (state.exists() && state.kind != base::FileKind::File))
        return base::fail(ErrorKind::Refused, path, u"is no file that could be replaced"_s,
                          u"choose another name"_s);
    auto half = HalfMadeFile::besideTarget(real);
    if (!half)
        return std::unexpected(half.error());
    return copyInto(**source, half->path(), path).and_then([&] { return replace(real, std::move(*half)); });
}

} // namespace counterpart::store
