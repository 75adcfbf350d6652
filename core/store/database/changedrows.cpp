// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/changedrows.h"

#include "core/base/clock.h"
#include "core/store/database/changerules.h"
#include "core/store/database/sqlerror.h"

#include <QHash>

#include <array>
#include <memory>
#include <set>
#include <tuple>

// Declared by the header only where these are set; see changerecorder.cpp.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::ChangedIds;
using namespace changerules;

namespace {

/// One row of a record.
class ChangedRow
{
public:
    explicit ChangedRow(sqlite3_changeset_iter *at) : m_at(at)
    {
        int indirect = 0;
        sqlite3changeset_op(at, &m_table, &m_columns, &m_operation, &indirect);
    }
    [[nodiscard]] const char *table() const { return m_table; }
    [[nodiscard]] bool isUpdate() const { return m_operation == SQLITE_UPDATE; }
    [[nodiscard]] ChangedIds::Kind kind(As as) const
    {
        if (isUpdate() || as == As::Changed)
            return ChangedIds::Kind::Changed;
        return (m_operation == SQLITE_INSERT) == (as == As::Row) ? ChangedIds::Kind::Added
                                                                 : ChangedIds::Kind::Removed;
    }
    /// What stood there before and what stands there now, as far as the record holds it.
    [[nodiscard]] std::vector<qint64> values(int column) const
    {
        std::vector<qint64> found;
        for (sqlite3_value *value : {old(column), now(column)}) {
            if (value && sqlite3_value_type(value) == SQLITE_INTEGER)
                found.push_back(sqlite3_value_int64(value));
        }
        return found;
    }
    [[nodiscard]] QByteArray text(int column) const
    {
        sqlite3_value *value = m_operation == SQLITE_INSERT ? now(column) : old(column);
        return value ? QByteArray(reinterpret_cast<const char *>(sqlite3_value_text(value))) : QByteArray();
    }
    [[nodiscard]] bool holds(int column) const { return now(column) != nullptr; }
    /// What stands there now.
    [[nodiscard]] QString written(int column) const
    {
        sqlite3_value *value = now(column);
        return value ? QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)))
                     : QString();
    }

private:
    [[nodiscard]] sqlite3_value *old(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_INSERT)
            sqlite3changeset_old(m_at, column, &value);
        return value;
    }
    [[nodiscard]] sqlite3_value *now(int column) const
    {
        sqlite3_value *value = nullptr;
        if (m_operation != SQLITE_DELETE)
            sqlite3changeset_new(m_at, column, &value);
        return value;
    }

    sqlite3_changeset_iter *m_at;
    const char *m_table = nullptr;
    int m_columns = 0;
    int m_operation = 0;
};

bool applies(const Rule &rule, const ChangedRow &row)
{
    if (qstrcmp(rule.table, row.table()) != 0)
        return false;
    if (rule.when == Presence)
        return !row.isUpdate();
    if (rule.when >= 0 && row.isUpdate() && !row.holds(rule.when))
        return false;
    return *rule.fields == 0 || QByteArray(rule.fields).split(' ').contains(row.text(1));
}

/// Notes what \p rule makes of \p row. Asking the database again for what was asked already is left out.
class Reader
{
public:
    explicit Reader(const Database &database) : m_database(database) {}

    base::Result<void> read(const ChangedRow &row)
    {
        for (const Rule &rule : Rules) {
            if (!applies(rule, row))
                continue;
            const auto done = rule.via ? noteVia(rule, row) : note(rule, row);
            if (!done)
                return done;
        }
        return {};
    }
    domain::ChangeSet take() { return std::move(m_found); }

private:
    base::Result<void> note(const Rule &rule, const ChangedRow &row)
    {
        for (const qint64 id : row.values(rule.column))
            m_found.of(rule.subject).note(id, row.kind(rule.as));
        return {};
    }
    base::Result<void> noteVia(const Rule &rule, const ChangedRow &row)
    {
        const QString sql = QString::fromLatin1(rule.via);
        const auto keys = int(sql.count(u'?'));
        for (const qint64 first : row.values(rule.column)) {
            QVariantList key{first};
            for (int more = 1; more < keys; ++more) {
                const auto values = row.values(rule.column + more);
                key.append(values.empty() ? QVariant() : QVariant(values.back()));
            }
            if (!m_asked
                     .insert({rule.via, int(rule.subject), int(row.kind(rule.as)), first,
                              keys > 1 ? key.last().toLongLong() : 0})
                     .second)
                continue;
            const auto kind = row.kind(rule.as);
            auto read = m_database.each(sql, key, [&](const Cursor &found) {
                m_found.of(rule.subject).note(found.integer(0), kind);
            });
            if (!read)
                return read;
        }
        return {};
    }

    const Database &m_database;
    domain::ChangeSet m_found;
    std::set<std::tuple<const char *, int, int, qint64, qint64>> m_asked;
};

struct EndIteration
{
    void operator()(sqlite3_changeset_iter *at) const { sqlite3changeset_finalize(at); }
};

template <typename Read>
base::Result<void> eachRow(const QByteArray &record, const Read &read)
{
    sqlite3_changeset_iter *started = nullptr;
    if (const int code =
            sqlite3changeset_start(&started, int(record.size()), const_cast<char *>(record.constData()));
        code != SQLITE_OK)
        return std::unexpected(storeError({}, code, u"the record of a change is damaged"_s));
    std::unique_ptr<sqlite3_changeset_iter, EndIteration> at(started);
    int code = sqlite3changeset_next(at.get());
    for (; code == SQLITE_ROW; code = sqlite3changeset_next(at.get())) {
        if (auto done = read(ChangedRow(at.get())); !done)
            return done;
    }
    if (code != SQLITE_DONE)
        return std::unexpected(storeError({}, code, u"the record of a change is damaged"_s));
    return {};
}

/// A row that was copied keeps the time, and the author, of the one that it was copied from.
bool isOfNow(const QString &time)
{
    constexpr qint64 Seconds = 60;
    const QDateTime written = QDateTime::fromString(time, Qt::ISODateWithMs);
    return written.isValid() && written.secsTo(base::now()) < Seconds;
}

} // namespace

base::Result<domain::ChangeSet> changesIn(const QByteArray &record, const Database &database)
{
    Reader reader(database);
    return eachRow(record, [&reader](const ChangedRow &row) { return reader.read(row); }).transform([&] {
        return reader.take();
    });
}

base::Result<QString> authorIn(const QByteArray &record, const Database &database)
{
    struct Columns
    {
        int author = -1; ///< -1: there is none
        int time = -1;
    };
    QHash<QByteArray, Columns> columns;
    QString author;
    const auto read = [&](const ChangedRow &row) -> base::Result<void> {
        if (!author.isEmpty())
            return {};
        const QByteArray table(row.table());
        if (!columns.contains(table)) {
            Columns found;
            auto asked = database.each(
                u"SELECT cid, name = 'author' FROM pragma_table_info(?) WHERE name IN ('author', 'decided',"
                " 'given', 'created', 'deleted', 'saved')"_s,
                {QString::fromLatin1(table)}, [&found](const Cursor &column) {
                    (column.flag(1) ? found.author : found.time) = int(column.integer(0));
                });
            if (!asked)
                return asked;
            columns.insert(table, found);
        }
        const Columns at = columns.value(table);
        if (at.author >= 0 && at.time >= 0 && isOfNow(row.written(at.time)))
            author = row.written(at.author);
        return {};
    };
    return eachRow(record, read).transform([&author] { return author; });
}

base::Result<QStringList> tablesIn(const QByteArray &record)
{
    QStringList tables;
    const auto read = [&tables](const ChangedRow &row) -> base::Result<void> {
        if (const QString table = QString::fromLatin1(row.table()); !tables.contains(table))
            tables.append(table);
        return {};
    };
    return eachRow(record, read).transform([&tables] { return tables; });
}

QStringList toldTables()
{
    QStringList tables;
    for (const Rule &rule : Rules)
        tables.append(QString::fromLatin1(rule.table));
    tables.removeDuplicates();
    return tables;
}

QStringList untoldTables()
{
    QStringList tables;
    for (const char *table : Untold)
        tables.append(QString::fromLatin1(table));
    return tables;
}

} // namespace counterpart::store
