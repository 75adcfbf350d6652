// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/openfiles.h"
#include "core/store/database/statemark.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace counterpart::store {

enum class Access;

class Database;
class PrivateCopy;

/// The rows of one query, one after the other. Gives its statement back when it goes.
class Cursor
{
public:
    Cursor(Cursor &&other) noexcept;
    Cursor &operator=(Cursor &&) = delete;
    ~Cursor();

    /// Steps to the next row; false at the end or after an error, see error().
    [[nodiscard]] bool next();
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const { return m_query->value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        return Id(integer(column));
    }
    /// What stopped next() before the last row, if anything did.
    [[nodiscard]] base::Result<void> error() const;

private:
    friend class Database;
    struct Statement;
    Cursor(const Database *database, std::shared_ptr<Statement> statement);

    const Database *m_database = nullptr;
    std::shared_ptr<Statement> m_statement;
    QSqlQuery *m_query = nullptr;
};

/// One connection to one store, for the thread that opened it and for no other. Statements are prepared
/// once and kept. Values are bound in order; a null QString binds NULL.
class Database
{
public:
    enum class Mode { ReadOnly, ReadWrite };
    struct Options
    {
        int busyMilliseconds = 5000; ///< how long to wait for another writer
        qint64 maxPages = 0;         ///< more pages than this are "disk full"; 0: no bound. For tests.
    };

    /// Opens a store that is there; an older one is migrated when \p mode allows. A file that is no store or
    /// that is newer is refused and left as it is, and so is one with a log or journal beside it that belongs
    /// to another file. Where nothing may be written, what waits in the log is read by way of a copy.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode,
                                                                      const Options &options);
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// Opens a store for reading; one of an older program, which would have to be migrated first, by way of a
    /// copy that is. The file itself is never changed.
    [[nodiscard]] static base::Result<std::unique_ptr<Database>> openAnyAge(const QString &path);
    /// Makes a new, empty store; refuses to overwrite. All or nothing: a half-made file is never seen there.
    [[nodiscard]] static base::Result<void> create(const QString &path);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Runs a reading statement.
    [[nodiscard]] base::Result<Cursor> query(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row as a number; 0 when there is no row.
    [[nodiscard]] base::Result<qint64> number(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row as text; null when there is no row.
    [[nodiscard]] base::Result<QString> word(const QString &sql, const QVariantList &values = {}) const;
    /// Calls \p row for each row of a query.
    [[nodiscard]] base::Result<void> each(const QString &sql, const QVariantList &values,
                                          const std::function<void(const Cursor &)> &row) const;

    /// The store's files, as they were when it was opened.
    [[nodiscard]] const OpenFiles &files() const { return m_files; }
    /// Unreadable where they were moved, deleted, replaced or written over since; to be asked before anything
    /// is told of the store.
    [[nodiscard]] base::Result<void> filesInPlace() const;

    /// How often this connection changed the store, quiet changes apart.
    [[nodiscard]] qint64 ownChanges() const { return m_changes; }

    /// The connection of SQLite's own interface, for backup and scripts; null when closed.
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] base::Error lastError() const;

private:
    friend class Transaction;
    friend class Migrator;
    friend class Cursor;
    Database(QString path, QString file, Mode mode);
    [[nodiscard]] base::Result<void> connect(const QString &file, Access access, const Options &options);
    [[nodiscard]] base::Result<void> connectWithoutWriting(const Options &options);
    void startAnew();
    void watchFiles(Access access);
    /// What SQLite answers where the files were taken away under it is told as that.
    [[nodiscard]] base::Error explained(base::Error error) const;
    [[nodiscard]] base::Result<void> setPragmas(const Options &options);
    /// Runs a writing statement; gives the id of the row inserted last.
    [[nodiscard]] base::Result<qint64> run(const QString &sql, const QVariantList &values = {}) const;
    [[nodiscard]] base::Result<void> runScript(const QString &sql) const;
    [[nodiscard]] base::Result<std::shared_ptr<Cursor::Statement>> prepare(const QString &sql) const;

    QString m_path; ///< as it was asked for
    QString m_file; ///< where that leads, links followed
    QString m_connection;
    Mode m_mode;
    int m_busyMilliseconds = 0;
    qint64 m_changes = 0;
    QSqlDatabase m_database;
    OpenFiles m_files;
    mutable std::optional<StateWatch> m_state; ///< of a file that changes, once it is open
    std::unique_ptr<OpenHere> m_here;          ///< null until it is open
    std::shared_ptr<const PrivateCopy> m_copy; ///< null unless that is what is read
    mutable std::unordered_map<QString, std::shared_ptr<Cursor::Statement>> m_statements;
};

} // namespace counterpart::store
