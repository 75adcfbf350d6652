// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/sqlconsole.h"

#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "core/store/database/openfiles.h"
#include "core/store/database/privatecopy.h"
#include "core/store/database/rawconnection.h"
#include "core/store/database/sqlerror.h"
#include "core/store/database/storefile.h"

#include <QElapsedTimer>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

constexpr int LongestQuery = 100'000;          ///< characters
constexpr qint64 MostBytes = 64 * 1024 * 1024; ///< of one result
constexpr int StepsBetweenLooks = 2000;        ///< of SQLite's virtual machine

struct Closer
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Closer>;

struct Watch
{
    const SqlLimits &limits;
    QElapsedTimer time;

    [[nodiscard]] bool isOver() const
    {
        return limits.cancel.isCancelled() || time.hasExpired(limits.milliseconds);
    }
};

int onProgress(void *watch)
{
    return static_cast<const Watch *>(watch)->isOver() ? 1 : 0;
}

/// Reading and computing only. Functions that reach outside of the store are not among SQLite's own, but for
/// these.
int authorise(void *, int action, const char *first, const char *second, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return qstrcmp(second, "load_extension") == 0 || qstrcmp(second, "fts3_tokenizer") == 0 ? SQLITE_DENY
                                                                                                : SQLITE_OK;
    case SQLITE_PRAGMA: // what the full-text index asks for itself when it is searched
        return qstrcmp(first, "data_version") == 0 ? SQLITE_OK : SQLITE_DENY;
    default:
        return SQLITE_DENY;
    }
}

/// passage(text, begin, end): offsets count UTF-16 code units, which SQL's own substr() does not.
void passage(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *text = static_cast<const char16_t *>(sqlite3_value_text16(values[0]));
    if (!text)
        return;
    const sqlite3_int64 length = sqlite3_value_bytes16(values[0]) / 2;
    const auto begin = std::clamp<sqlite3_int64>(sqlite3_value_int64(values[1]), 0, length);
    const auto end = std::clamp<sqlite3_int64>(sqlite3_value_int64(values[2]), begin, length);
    sqlite3_result_text16(context, text + begin, int(2 * (end - begin)), SQLITE_TRANSIENT);
}

/// A connection, and the copy that it reads where it has to.
struct Connection
{
    std::shared_ptr<const PrivateCopy> copy;
    RawConnection raw;
};

base::Result<Connection> openOnce(const QString &file, Access access, const QString &path)
{
    auto raw = openRaw(file, access, path);
    if (!raw)
        return std::unexpected(raw.error());
    // Only a look into the file tells whether it can be read.
    const int first =
        sqlite3_exec(raw->get(), "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    if (first != SQLITE_OK)
        return std::unexpected(storeError(path, first, QString::fromUtf8(sqlite3_errmsg(raw->get()))));
    return Connection{nullptr, std::move(*raw)};
}

/// See Database: what waits in the log of a store is not left out because nothing may be written beside it.
base::Result<Connection> openSomehow(const QString &file, const QString &path)
{
    auto connection = openOnce(file, Access::Read, path);
    if (connection || base::isWritable(base::folderOfPath(file)))
        return connection;
    if (!isMoreBeside(file))
        return openOnce(file, Access::ReadAlone, path);
    const auto copy = PrivateCopy::shared(file);
    if (!copy)
        return std::unexpected(copy.error());
    return openOnce((*copy)->path(), Access::Write, path).transform([&copy](Connection &&opened) {
        opened.copy = *copy;
        return std::move(opened);
    });
}

base::Result<Connection> openForQuestions(const QString &path)
{
    if (auto fit = inspectStoreFile(path); !fit)
        return std::unexpected(fit.error());
    const QString file = base::canonicalPath(path);
    auto connection = refuseBesideReplaced(file, path).and_then([&] { return openSomehow(file, path); });
    if (!connection)
        return connection;
    sqlite3 *raw = connection->raw.get();
    sqlite3_busy_timeout(raw, 1000);
    sqlite3_exec(raw, "PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cache_size = -16384",
                 nullptr, nullptr, nullptr);
    sqlite3_limit(raw, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(raw, SQLITE_LIMIT_LENGTH, int(MostBytes));
    sqlite3_limit(raw, SQLITE_LIMIT_SQL_LENGTH, 4 * LongestQuery);
    sqlite3_limit(raw, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    sqlite3_create_function_v2(raw, "passage", 3, SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS,
                               nullptr, passage, nullptr, nullptr, nullptr);
    return connection;
}

std::unexpected<base::Error> noQuery(const QString &why, const QString &remedy)
{
    return base::fail(ErrorKind::Invalid, u"the query"_s, why, remedy);
}

base::Error failure(sqlite3 *connection, int code, const QString &path, const Watch &watch)
{
    if (watch.limits.cancel.isCancelled())
        return {ErrorKind::Cancelled, u"the query"_s, u"was stopped"_s, {}};
    switch (code & 0xff) {
    case SQLITE_INTERRUPT:
        return {ErrorKind::Refused, u"the query"_s,
                u"was cut off after %1 seconds"_s.arg(watch.limits.milliseconds / 1000.0),
                u"ask for less: add conditions, or a LIMIT"_s};
    case SQLITE_AUTH:
        return {ErrorKind::Refused, u"the query"_s, u"would do more than read"_s,
                u"write one SELECT; what is in the store is changed in the other views"_s};
    case SQLITE_ERROR:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
    case SQLITE_RANGE:
        return {ErrorKind::Invalid, u"the query"_s,
                u"cannot be run: %1"_s.arg(QString::fromUtf8(sqlite3_errmsg(connection))),
                u"correct it; the list of views shows what there is"_s};
    default:
        return storeError(path, code, QString::fromUtf8(sqlite3_errmsg(connection)));
    }
}

QVariant cell(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = static_cast<const QChar *>(sqlite3_column_text16(statement, column));
        return QString(text, sqlite3_column_bytes16(statement, column) / 2);
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return QByteArray(bytes, sqlite3_column_bytes(statement, column));
    }
    default:
        return {};
    }
}

/// Through views, too.
QString originOf(sqlite3_stmt *statement, int column)
{
    const char *table = sqlite3_column_table_name(statement, column);
    const char *name = sqlite3_column_origin_name(statement, column);
    return table && name ? QString::fromUtf8(table) + u'.' + QString::fromUtf8(name) : QString();
}

/// True when something but blanks, comments and semicolons is left.
bool hasMore(sqlite3 *connection, const char *rest)
{
    while (rest && *rest) {
        sqlite3_stmt *raw = nullptr;
        const char *next = nullptr;
        const int code = sqlite3_prepare_v2(connection, rest, -1, &raw, &next);
        const Statement statement(raw);
        if (code != SQLITE_OK || raw)
            return true;
        rest = next;
    }
    return false;
}

base::Result<Statement> prepare(sqlite3 *connection, const QString &sql, const QString &path,
                                const Watch &watch)
{
    sqlite3_stmt *raw = nullptr;
    const char *rest = nullptr;
    const QByteArray bytes = sql.toUtf8();
    const int code = sqlite3_prepare_v2(connection, bytes.constData(), int(bytes.size()), &raw, &rest);
    Statement statement(raw);
    if (code != SQLITE_OK)
        return std::unexpected(failure(connection, code, path, watch));
    if (!raw)
        return noQuery(u"is empty"_s, u"write a SELECT"_s);
    if (hasMore(connection, rest))
        return noQuery(u"is more than one statement"_s, u"run them one after the other"_s);
    if (sqlite3_column_count(raw) == 0 || !sqlite3_stmt_readonly(raw) || sqlite3_stmt_isexplain(raw))
        return noQuery(u"gives no rows"_s, u"write a SELECT"_s);
    return statement;
}

base::Result<SqlResult> fetch(sqlite3 *connection, sqlite3_stmt *statement, const QString &path,
                              const Watch &watch)
{
    SqlResult result;
    const int columns = sqlite3_column_count(statement);
    for (int i = 0; i < columns; ++i)
        result.columns.append(QString::fromUtf8(sqlite3_column_name(statement, i)));
    for (int i = 0; i < columns; ++i)
        result.origins.append(originOf(statement, i));
    qint64 bytes = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        if (int(result.rows.size()) >= watch.limits.rows || bytes > MostBytes || watch.isOver()) {
            result.isCut = true;
            if (watch.isOver())
                return std::unexpected(failure(connection, SQLITE_INTERRUPT, path, watch));
            return result;
        }
        QVariantList row;
        for (int i = 0; i < columns; ++i) {
            row.append(cell(statement, i));
            bytes += 2 * sqlite3_column_bytes(statement, i) + qint64(sizeof(QVariant));
        }
        result.rows.push_back(std::move(row));
    }
    if (code != SQLITE_DONE)
        return std::unexpected(failure(connection, code, path, watch));
    return result;
}

} // namespace

base::Result<SqlResult> runReadOnly(const QString &path, const QString &sql, const SqlLimits &limits)
{
    if (sql.size() > LongestQuery || sql.contains(QChar(0)))
        return noQuery(u"is no text of a sensible length"_s, u"shorten it"_s);
    const auto connection = openForQuestions(path);
    if (!connection)
        return std::unexpected(connection.error());
    Watch watch{limits, {}};
    watch.time.start();
    sqlite3_set_authorizer(connection->raw.get(), authorise, nullptr);
    sqlite3_progress_handler(connection->raw.get(), StepsBetweenLooks, onProgress, &watch);
    return prepare(connection->raw.get(), sql, path, watch).and_then([&](const Statement &statement) {
        return fetch(connection->raw.get(), statement.get(), path, watch);
    });
}

base::Result<std::vector<SqlView>> sqlViews(const QString &path)
{
    const auto names = runReadOnly(
        path, u"SELECT name FROM sqlite_schema WHERE type = 'view' AND name GLOB 'v_*' ORDER BY name"_s, {});
    if (!names)
        return std::unexpected(names.error());
    std::vector<SqlView> views;
    for (const QVariantList &row : names->rows) {
        const QString name = row.front().toString();
        const auto shape = runReadOnly(path, u"SELECT * FROM %1 LIMIT 0"_s.arg(name), {});
        if (!shape)
            return std::unexpected(shape.error());
        views.push_back({name, shape->columns});
    }
    return views;
}

} // namespace counterpart::store
