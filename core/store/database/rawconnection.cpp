// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/rawconnection.h"

#include "core/base/filepath.h"
#include "core/store/database/sqlerror.h"

#include <sqlite3.h>

#include <algorithm>

namespace counterpart::store {

namespace {

QByteArray modeOf(Access access)
{
    switch (access) {
    case Access::Read:
        return "mode=ro";
    case Access::ReadAlone:
        return "mode=ro&immutable=1";
    case Access::Write:
        return "mode=rw";
    case Access::Make:
        break;
    }
    return "mode=rwc";
}

} // namespace

QByteArray sqliteName(const QString &path, Access access)
{
    const QByteArray bytes = base::bytesOfPath(base::absolutePath(path));
    return "file://" + bytes.toPercentEncoding("/") + '?' + modeOf(access);
}

void CloseConnection::operator()(sqlite3 *connection) const
{
    sqlite3_close_v2(connection);
}

base::Result<RawConnection> openRaw(const QString &path, Access access, const QString &shownPath)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(
        sqliteName(path, access).constData(), &opened,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    RawConnection connection(opened);
    if (code != SQLITE_OK)
        return std::unexpected(storeError(shownPath, code, QString::fromUtf8(sqlite3_errmsg(opened))));
    return connection;
}

base::Result<QByteArray> headOfFile(const QString &path, int length)
{
    return openRaw(path, Access::ReadAlone, path).transform([length](const RawConnection &connection) {
        sqlite3_file *file = nullptr;
        sqlite3_file_control(connection.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        sqlite3_int64 size = 0;
        QByteArray head(length, '\0');
        if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
            return QByteArray();
        const int there = int(std::min<sqlite3_int64>(size, length));
        return file->pMethods->xRead(file, head.data(), there, 0) == SQLITE_OK ? head.first(there)
                                                                               : QByteArray();
    });
}

QString askRaw(sqlite3 *connection, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QString answer;
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
        answer = text ? QString::fromUtf8(text) : QString();
    }
    sqlite3_finalize(statement);
    return answer;
}

} // namespace counterpart::store
