// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database/transaction.h"

#include "core/store/database/statemark.h"

#include <sqlite3.h>

namespace counterpart::store {

using namespace Qt::StringLiterals;

base::Result<Transaction> Transaction::begin(Database &database)
{
    if (auto begun = database.runScript(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    return Transaction(database);
}

base::Result<Transaction> Transaction::tryBegin(Database &database, int milliseconds)
{
    sqlite3_busy_timeout(database.handle(), milliseconds);
    auto begun = begin(database);
    sqlite3_busy_timeout(database.handle(), database.m_busyMilliseconds);
    return begun;
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    // A full disk may have rolled back already; that ROLLBACK then fails changes nothing.
    if (m_database) [[maybe_unused]]
        const auto rolledBack = m_database->runScript(u"ROLLBACK"_s);
}

base::Result<void> Transaction::commit()
{
    auto counted =
        m_database->runScript(u"INSERT INTO meta (key, value) VALUES ('changes', '1') ON CONFLICT (key)"
                              " DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)"_s);
    if (!counted)
        return counted;
    Database &database = *m_database;
    return commitQuietly().transform([&database] { ++database.m_changes; });
}

base::Result<void> Transaction::commitQuietly()
{
    auto committed = m_database->runScript(newStateMark())
                         .and_then([this] { return m_database->filesInPlace(); })
                         .and_then([this] { return m_database->runScript(u"COMMIT"_s); });
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace counterpart::store
