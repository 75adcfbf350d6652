// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/metastore.h"

#include "core/store/database/writes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::store {

using namespace Qt::StringLiterals;

base::Result<qint64> MetaStore::changes() const
{
    return m_database.number(u"SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'changes'"_s);
}

base::Result<qint64> MetaStore::foreignVersion() const
{
    return m_database.number(u"PRAGMA data_version"_s);
}

base::Result<QList<QHash<QString, QString>>> MetaStore::tableColumns() const
{
    return m_database.word(u"SELECT value FROM meta WHERE key = 'table_columns'"_s)
        .transform([](const QString &json) {
            QList<QHash<QString, QString>> all;
            for (const QJsonValue &value : QJsonDocument::fromJson(json.toUtf8()).array()) {
                QHash<QString, QString> columns;
                const QJsonObject object = value.toObject();
                for (auto field = object.begin(); field != object.end(); ++field)
                    columns.insert(field.key(), field.value().toString());
                all.append(columns);
            }
            return all;
        });
}

base::Result<void> MetaStore::setTableColumns(Transaction &transaction,
                                              const QList<QHash<QString, QString>> &columns)
{
    QJsonArray json;
    for (const QHash<QString, QString> &one : columns) {
        QJsonObject object;
        for (auto field = one.begin(); field != one.end(); ++field)
            object.insert(field.key(), field.value());
        json.append(object);
    }
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('table_columns', ?)"_s,
               {QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))});
    return writes.result();
}

base::Result<bool> MetaStore::isPairingDue() const
{
    return m_database.word(u"SELECT value FROM meta WHERE key = 'pairing'"_s)
        .transform([](const QString &value) { return value == u"due"; });
}

base::Result<void> MetaStore::setPairingDue(Transaction &transaction, bool due)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('pairing', ?)"_s,
               {due ? u"due"_s : u"done"_s});
    return writes.result();
}

} // namespace counterpart::store
