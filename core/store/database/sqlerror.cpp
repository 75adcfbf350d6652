// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/sqlerror.h"

#include <QSqlError>

#include <sqlite3.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorKind;

Error storeError(const QString &path, const QSqlError &error)
{
    // What the driver itself refuses has no text of the database.
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return storeError(path, error.nativeErrorCode().toInt(), detail);
}

Error storeError(const QString &path, int resultCode, const QString &detail)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::DiskFull, path, u"cannot be written, its disk is full"_s,
                u"free some space and try again; what was in the store is kept"_s};
    case SQLITE_IOERR:
        return {ErrorKind::DiskFull, path, u"cannot be written or read, its disk refuses (%1)"_s.arg(detail),
                u"see to the disk and its free space and try again; what was in the store is kept"_s};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::ReadOnly, path, u"is read-only"_s,
                u"allow writing to the file and its folder, or work on a copy"_s};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Busy, path, u"is being written by another program"_s,
                u"wait until that is done and try again"_s};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Unreadable, path, u"cannot be opened"_s,
                u"see that the folder exists and that you may use it"_s};
    case SQLITE_NOTADB:
        return {ErrorKind::NotAStore, path, u"is not a Counterpart store"_s, u"choose a .counterpart file"_s};
    case SQLITE_CORRUPT:
        return {ErrorKind::NotAStore, path, u"is damaged (%1)"_s.arg(detail),
                u"restore a backup, or import the originals into a new store"_s};
    default:
        return {ErrorKind::Internal, path, u"answered unexpectedly: %1"_s.arg(detail),
                u"run 'check' on the store and report this"_s};
    }
}

} // namespace counterpart::store
