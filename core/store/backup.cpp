// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/database.h"
#include "core/store/halfmadefile.h"
#include "core/store/sqlerror.h"

#include <sqlite3.h>

#include <memory>

namespace counterpart::store {

using namespace Qt::StringLiterals;

namespace {

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

base::Result<void> copyInto(const Database &database, const QString &file, const QString &shownPath)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, Closer> target(opened);
    const auto failed = [&](int result) {
        return std::unexpected(
            storeError(shownPath, result, QString::fromUtf8(sqlite3_errmsg(target.get()))));
    };
    if (code != SQLITE_OK)
        return failed(code);
    sqlite3_backup *backup = sqlite3_backup_init(target.get(), "main", database.handle(), "main");
    if (!backup)
        return failed(sqlite3_errcode(target.get()));
    // All pages in one step: a store in WAL mode goes on being written meanwhile.
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return failed(stepped);
    if (finished != SQLITE_OK)
        return failed(finished);
    return {};
}

} // namespace

base::Result<void> backUp(const Database &database, const QString &path)
{
    auto half = HalfMadeFile::forTarget(path);
    if (!half)
        return std::unexpected(half.error());
    return copyInto(database, half->path(), path).and_then([&half] { return half->putInPlace(); });
}

} // namespace counterpart::store
