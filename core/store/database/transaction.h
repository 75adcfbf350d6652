// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/database.h"

namespace counterpart::store {

/// All or nothing: what is not committed is rolled back when this goes. Every writing function of a store
/// class takes one, so that nothing can be written outside of it.
class Transaction
{
public:
    /// Takes the write lock at once; Busy when another writer does not let go in time.
    [[nodiscard]] static base::Result<Transaction> begin(Database &database);
    /// The same, but waits for another writer only so long: for what can do without writing.
    [[nodiscard]] static base::Result<Transaction> tryBegin(Database &database, int milliseconds);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] base::Result<void> commit();
    /// The same for what nobody needs to be told of: other windows do not look at the store again for it.
    [[nodiscard]] base::Result<void> commitQuietly();
    [[nodiscard]] const Database &database() const { return *m_database; }
    /// Runs a writing statement; gives the id of the row inserted last.
    [[nodiscard]] base::Result<qint64> run(const QString &sql, const QVariantList &values = {})
    {
        return m_database->run(sql, values);
    }
    [[nodiscard]] base::Result<void> runScript(const QString &sql) { return m_database->runScript(sql); }

private:
    explicit Transaction(Database &database) : m_database(&database) {}
    Database *m_database = nullptr; ///< null when done
};

} // namespace counterpart::store
