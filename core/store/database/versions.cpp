// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/versions.h"

#include "core/store/database/database.h"

#include <sqlite3.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

base::Result<int> schemaOf(const Database &database)
{
    return database.number(u"PRAGMA user_version"_s).transform([](qint64 version) { return int(version); });
}

} // namespace counterpart::store
