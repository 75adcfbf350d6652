// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/database.h"

#include "core/base/filepath.h"
#include "core/store/database/halfmadefile.h"
#include "core/store/database/migrator.h"
#include "core/store/database/privatecopy.h"
#include "core/store/database/rawconnection.h"
#include "core/store/database/sqlerror.h"
#include "core/store/database/storefile.h"

#include <QSqlDriver>
#include <QSqlError>
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

namespace {

constexpr int LongLog = 4000; ///< pages that wait until they are put into the file

/// Puts a long log into the file, but not into one that is not the log's own any more.
int shortenLog(void *database, sqlite3 *connection, const char *name, int pages)
{
    if (pages >= LongLog && static_cast<const Database *>(database)->filesInPlace())
        sqlite3_wal_checkpoint_v2(connection, name, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

} // namespace

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
    return std::unexpected(m_database->explained(storeError(m_database->path(), error)));
}

Database::Database(QString path, QString file, Mode mode)
    : m_path(std::move(path)), m_file(std::move(file)),
      m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_mode(mode)
{
}

Database::~Database()
{
    m_statements.clear();
    if (m_database.isOpen() && m_state && !m_state->isOurs(m_file, handle(), m_path)) {
        // What was copied over it stays as it is.
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    } else if (m_database.isOpen() && !m_files.isLogInPlace()) {
        // The last one to close puts the log into the file and removes it by its name; under that name lies
        // another one now.
        sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    }
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_here.reset();
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    return open(path, mode, Options{});
}

base::Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode, const Options &options)
{
    if (auto fit = inspectStoreFile(path); !fit)
        return std::unexpected(fit.error());
    const QString file = base::canonicalPath(path);
    auto fit = refuseForeignJournal(file).and_then([&] { return refuseBesideReplaced(file, path); });
    if (!fit)
        return std::unexpected(fit.error());
    const bool isWritable = base::isWritable(file) && base::isWritable(base::folderOfPath(file));
    if (mode == Mode::ReadWrite && !isWritable)
        return base::fail(ErrorKind::ReadOnly, path, u"is read-only"_s,
                          u"allow writing to the file and its folder, or work on a copy"_s);
    std::unique_ptr<Database> database(new Database(path, file, mode));
    // Where a reader could write, it opens for writing and forbids itself to: only such a connection clears
    // away the files that SQLite keeps beside a store in use.
    auto opened = isWritable ? database->connect(file, Access::Write, options)
                             : database->connectWithoutWriting(options);
    if (!opened)
        return std::unexpected(opened.error());
    return database;
}

base::Result<std::unique_ptr<Database>> Database::openAnyAge(const QString &path)
{
    auto database = open(path, Mode::ReadOnly);
    if (database || database.error().kind != ErrorKind::ReadOnly)
        return database;
    const QString file = base::canonicalPath(path);
    auto copy = PrivateCopy::make(file);
    if (!copy)
        return std::unexpected(copy.error());
    std::unique_ptr<Database> migrated(new Database(path, file, Mode::ReadWrite));
    migrated->m_copy = std::move(*copy);
    if (auto opened = migrated->connect(migrated->m_copy->path(), Access::Write, {}); !opened)
        return std::unexpected(opened.error());
    return migrated;
}

base::Result<void> Database::connectWithoutWriting(const Options &options)
{
    auto opened = connect(m_file, Access::Read, options);
    if (opened ||
        (opened.error().kind != ErrorKind::Unreadable && opened.error().kind != ErrorKind::ReadOnly))
        return opened;
    // There is no room for the lock files of a store. What waits beside it is not left out for that.
    startAnew();
    if (!isMoreBeside(m_file))
        return connect(m_file, Access::ReadAlone, options);
    auto copy = PrivateCopy::shared(m_file);
    if (!copy)
        return std::unexpected(copy.error());
    m_copy = std::move(*copy);
    return connect(m_copy->path(), Access::Write, options);
}

void Database::startAnew()
{
    m_statements.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

base::Result<void> Database::connect(const QString &file, Access access, const Options &options)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    m_database.setDatabaseName(QString::fromLatin1(sqliteName(file, access)));
    const base::FileState before = base::stateOfFile(m_path);
    if (!m_database.open())
        return std::unexpected(lastError());
    sqlite3_busy_timeout(handle(), options.busyMilliseconds);
    // Before anything is read through such a log: what comes out of it looks like damage.
    if (access != Access::ReadAlone) {
        if (auto fit = refuseForeignLog(file, handle(), m_path); !fit) {
            sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
            return fit;
        }
    }
    if (auto set = setPragmas(options); !set)
        return set;
    return Migrator(*this)
        .bringUpToDate()
        .and_then([this] {
            // One that is damaged where everything begins is told at once.
            return number(u"SELECT count(*) FROM (SELECT id FROM documents LIMIT 1)"_s);
        })
        .and_then([&](qint64) -> base::Result<void> {
            watchFiles(access);
            int hasMoved = 0;
            sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
            if (hasMoved == 0 && (access == Access::Make || base::stateOfFile(m_path).isSameFile(before)))
                return {};
            if (auto there = m_files.areInPlace(); !there)
                return there;
            return base::fail(ErrorKind::Unreadable, m_path, u"was replaced while it was being opened"_s,
                              u"open it again"_s);
        });
}

void Database::watchFiles(Access access)
{
    const bool isAlone = access == Access::ReadAlone || m_copy;
    m_here = std::make_unique<OpenHere>(m_file, base::stateOfFile(m_file));
    m_files = OpenFiles(m_path, m_file, isAlone ? OpenFiles::Kind::Unchanging : OpenFiles::Kind::Changing);
    if (isAlone || access == Access::Make)
        return;
    m_state.emplace(m_file);
    if (m_state->isWhole() || m_mode == Mode::ReadOnly)
        return;
    // A program that was ended had put a part of the log into the file.
    sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    m_state.emplace(m_file);
}

base::Result<void> Database::filesInPlace() const
{
    return m_files.areInPlace().and_then([this]() -> base::Result<void> {
        return m_state ? m_state->isOurs(m_file, handle(), m_path) : base::Result<void>();
    });
}

base::Error Database::explained(base::Error error) const
{
    if (error.kind != ErrorKind::NotAStore && error.kind != ErrorKind::DiskFull)
        return error;
    auto inPlace = filesInPlace();
    return inPlace ? error : inPlace.error();
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
        pragmas << u"PRAGMA synchronous = NORMAL"_s << u"PRAGMA journal_size_limit = 67108864"_s;
    if (options.maxPages > 0)
        pragmas << u"PRAGMA max_page_count = %1"_s.arg(options.maxPages);
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto ran = runScript(pragma); !ran)
            return ran;
    }
    if (m_mode == Mode::ReadWrite)
        sqlite3_wal_hook(handle(), shortenLog, this);
    return {};
}

base::Result<void> Database::create(const QString &path)
{
    auto half = HalfMadeFile::forTarget(path);
    if (!half)
        return std::unexpected(half.error());
    {
        Database database(half->path(), half->path(), Mode::ReadWrite);
        if (auto made = database.connect(half->path(), Access::Make, {}); !made)
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
        return std::unexpected(explained(storeError(m_path, statement->query.lastError())));
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
        return std::unexpected(explained(storeError(m_path, query.lastError())));
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
    return std::unexpected(explained(storeError(m_path, code, QString::fromUtf8(sqlite3_errmsg(handle())))));
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
