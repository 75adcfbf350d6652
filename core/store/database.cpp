// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/halfmadefile.h"
#include "core/store/migrator.h"
#include "core/store/sqlerror.h"
#include "core/store/storefile.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using base::ErrorKind;

struct Cursor::Statement
{
    explicit Statement(const QSqlDatabase &database) : query(database) {}
    QSqlQuery query;
    bool inUse = false;
};

Cursor::Cursor(const Database *database, std::shared_ptr<Statement> statement)
    : m_database(database), m_statement(std::move(statement)), m_query(&m_statement->query)
{
}

Cursor::Cursor(Cursor &&other) noexcept
    : m_database(other.m_database), m_statement(std::move(other.m_statement)),
      m_query(std::exchange(other.m_query, nullptr))
{
}

Cursor::~Cursor()
{
    if (m_statement) {
        m_query->finish();
        m_statement->inUse = false;
    }
}

bool Cursor::next()
{
    return m_query->next();
}

base::Result<void> Cursor::error() const
{
    const QSqlError error = m_query->lastError();
    if (error.type() == QSqlError::NoError)
        return {};
    return std::unexpected(storeError(m_database->path(), error));
}

Database::Database(QString path, Mode mode)
    : m_path(std::move(path)), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_mode(mode)
{
}

Database::~Database()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    return open(path, mode, Options{});
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const Options &options)
{
    if (auto fit = inspectStoreFile(path); !fit)
        return std::unexpected(fit.error());
    if (mode == Mode::ReadWrite && !QFileInfo(path).isWritable())
        return base::fail(ErrorKind::ReadOnly, path, u"is read-only"_s,
                          u"allow writing to the file and its folder, or work on a copy"_s);
    // Where a reader could write, it opens for writing and forbids itself to: only such a connection clears
    // away the files that SQLite keeps beside a store in use.
    const bool writable =
        QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const QString access = writable ? QString() : u"QSQLITE_OPEN_READONLY"_s;
    std::unique_ptr<Database> database(new Database(path, mode));
    auto opened = database->connect(access, options);
    // A folder that cannot be written has no room for the lock files of a store; nobody writes there, so it
    // may be read as something that does not change.
    if (!opened && mode == Mode::ReadOnly && !writable) {
        database.reset(new Database(path, mode));
        opened = database->connect(access + u";QSQLITE_OPEN_URI;immutable"_s, options);
    }
    if (!opened)
        return std::unexpected(opened.error());
    return database;
}

base::Result<void> Database::connect(const QString &openOptions, const Options &options)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    QString name = m_path;
    QString connectOptions = openOptions;
    if (connectOptions.endsWith(u";immutable")) {
        connectOptions.chop(int(qstrlen(";immutable")));
        name = QUrl::fromLocalFile(QFileInfo(m_path).absoluteFilePath()).toString(QUrl::FullyEncoded) +
               u"?immutable=1"_s;
    }
    m_database.setConnectOptions(connectOptions);
    m_database.setDatabaseName(name);
    if (!m_database.open())
        return std::unexpected(lastError());
    if (auto set = setPragmas(options); !set)
        return set;
    return Migrator(*this).bringUpToDate();
}

base::Result<void> Database::setPragmas(const Options &options)
{
    m_busyMilliseconds = options.busyMilliseconds;
    QStringList pragmas{u"PRAGMA busy_timeout = %1"_s.arg(options.busyMilliseconds),
                        u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
                        u"PRAGMA cache_size = -16384"_s, u"PRAGMA temp_store = MEMORY"_s};
    if (m_mode == Mode::ReadOnly)
        pragmas << u"PRAGMA query_only = ON"_s;
    else
        pragmas << u"PRAGMA synchronous = NORMAL"_s << u"PRAGMA wal_autocheckpoint = 4000"_s
                << u"PRAGMA journal_size_limit = 67108864"_s;
    if (options.maxPages > 0)
        pragmas << u"PRAGMA max_page_count = %1"_s.arg(options.maxPages);
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto ran = runScript(pragma); !ran)
            return ran;
    }
    return {};
}

base::Result<void> Database::create(const QString &path)
{
    auto half = HalfMadeFile::forTarget(path);
    if (!half)
        return std::unexpected(half.error());
    {
        Database database(half->path(), Mode::ReadWrite);
        if (auto made = database.connect({}, {}); !made)
            return base::fail(made.error().kind, path, made.error().what, made.error().remedy);
    }
    return half->putInPlace();
}

base::Result<std::shared_ptr<Cursor::Statement>> Database::prepare(const QString &sql) const
{
    std::shared_ptr<Cursor::Statement> &kept = m_statements[sql];
    if (kept && !kept->inUse)
        return kept;
    auto statement = std::make_shared<Cursor::Statement>(m_database);
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql))
        return std::unexpected(storeError(m_path, statement->query.lastError()));
    if (!kept)
        kept = statement;
    return statement;
}

base::Result<Cursor> Database::query(const QString &sql, const QVariantList &values) const
{
    auto statement = prepare(sql);
    if (!statement)
        return std::unexpected(statement.error());
    QSqlQuery &query = (*statement)->query;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(int(i), values[i]);
    (*statement)->inUse = true;
    Cursor cursor(this, *statement);
    if (!query.exec())
        return std::unexpected(storeError(m_path, query.lastError()));
    return cursor;
}

base::Result<qint64> Database::number(const QString &sql, const QVariantList &values) const
{
    auto cursor = query(sql, values);
    if (!cursor)
        return std::unexpected(cursor.error());
    const qint64 value = cursor->next() ? cursor->integer(0) : 0;
    return cursor->error().transform([value] { return value; });
}

base::Result<QString> Database::word(const QString &sql, const QVariantList &values) const
{
    auto cursor = query(sql, values);
    if (!cursor)
        return std::unexpected(cursor.error());
    const QString value = cursor->next() ? cursor->text(0) : QString();
    return cursor->error().transform([&value] { return value; });
}

base::Result<void> Database::each(const QString &sql, const QVariantList &values,
                                  const std::function<void(const Cursor &)> &row) const
{
    auto cursor = query(sql, values);
    if (!cursor)
        return std::unexpected(cursor.error());
    while (cursor->next())
        row(*cursor);
    return cursor->error();
}

base::Result<qint64> Database::run(const QString &sql, const QVariantList &values) const
{
    auto cursor = query(sql, values);
    if (!cursor)
        return std::unexpected(cursor.error());
    return sqlite3_last_insert_rowid(handle());
}

base::Result<void> Database::runScript(const QString &sql) const
{
    const int code = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return std::unexpected(storeError(m_path, code, QString::fromUtf8(sqlite3_errmsg(handle()))));
}

sqlite3 *Database::handle() const
{
    const QVariant handle = m_database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3 *const *>(handle.constData()) : nullptr;
}

base::Error Database::lastError() const
{
    return storeError(m_path, m_database.lastError());
}

} // namespace counterpart::store
