// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/metastore.h"

#include "core/store/writes.h"

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
