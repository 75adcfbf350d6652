// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep/backup.h"

#include "core/store/database/database.h"
#include "core/store/database/halfmadefile.h"
#include "core/store/database/rawconnection.h"
#include "core/store/database/sqlerror.h"
#include "core/store/database/statemark.h"

#include <sqlite3.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;

base::Result<void> copyInto(const Database &database, const QString &file, const QString &shownPath)
{
    const auto target = openRaw(file, Access::Make, shownPath);
    if (!target)
        return std::unexpected(target.error());
    const auto failed = [&](int result) {
        return std::unexpected(
            storeError(shownPath, result, QString::fromUtf8(sqlite3_errmsg(target->get()))));
    };
    sqlite3_backup *backup = sqlite3_backup_init(target->get(), "main", database.handle(), "main");
    if (!backup)
        return failed(sqlite3_errcode(target->get()));
    // All pages in one step: a store in WAL mode goes on being written meanwhile.
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return failed(stepped);
    if (finished != SQLITE_OK)
        return failed(finished);
    // The copy is a state of its own: a log of the original, left beside it, shall be known as foreign.
    const int marked =
        sqlite3_exec(target->get(), newStateMark().toUtf8().constData(), nullptr, nullptr, nullptr);
    if (marked != SQLITE_OK)
        return failed(marked);
    return {};
}

base::Result<void> backUp(const Database &database, const QString &path)
{
    auto half = HalfMadeFile::forTarget(path);
    if (!half)
        return std::unexpected(half.error());
    return copyInto(database, half->path(), path).and_then([&half] { return half->putInPlace(); });
}

} // namespace counterpart::store
