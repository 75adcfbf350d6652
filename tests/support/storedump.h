// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QVariant>

namespace counterpart::test {

/// Every row of every table of the store at \p path, as another program would read it: to tell whether two
/// states are the same to the byte. Left out are the index's own tables and what the store keeps for itself.
inline QStringList dumpStore(const QString &path)
{
    QStringList rows;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("dump"));
        other.setDatabaseName(path);
        if (!other.open())
            return {QStringLiteral("cannot be opened")};
        for (const QString &table : other.tables(QSql::Tables)) {
            if (table.startsWith(QLatin1StringView("search_index")) || table == QLatin1StringView("meta") ||
                table == QLatin1StringView("used_ids") || table.startsWith(QLatin1StringView("activity")))
                continue;
            QSqlQuery query(QStringLiteral("SELECT * FROM %1").arg(table), other);
            while (query.next()) {
                QStringList cells{table};
                for (int i = 0; i < query.record().count(); ++i)
                    cells.append(query.isNull(i) ? QStringLiteral("NULL")
                                                 : QString::fromLatin1(query.value(i).toByteArray().toHex()));
                rows.append(cells.join(u'|'));
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("dump"));
    rows.sort();
    return rows;
}

} // namespace counterpart::test
