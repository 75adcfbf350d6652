// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep/compaction.h"

#include "core/store/database/database.h"
#include "core/store/database/sqlerror.h"

#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace counterpart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LeastBytes = 1024 * 1024; ///< less is not worth writing the store anew

} // namespace

base::Result<qint64> compact(const Database &database)
{
    const auto pageSize = database.number(u"PRAGMA page_size"_s);
    const auto pages = database.number(u"PRAGMA page_count"_s);
    const auto unused = database.number(u"PRAGMA freelist_count"_s);
    if (!pageSize || !pages || !unused)
        return std::unexpected(!pageSize ? pageSize.error() : !pages ? pages.error() : unused.error());
    if (*unused * *pageSize < LeastBytes || *unused * 10 < *pages)
        return 0;
    const qint64 before = QFileInfo(database.path()).size();
    // Writing anew needs room for a copy, which does not have to fit into memory.
    const int code = sqlite3_exec(database.handle(),
                                  "PRAGMA temp_store = FILE; VACUUM; PRAGMA temp_store = MEMORY;"
                                  " PRAGMA wal_checkpoint(TRUNCATE)",
                                  nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(
            storeError(database.path(), code, QString::fromUtf8(sqlite3_errmsg(database.handle()))));
    return std::max<qint64>(0, before - QFileInfo(database.path()).size());
}

} // namespace counterpart::store
