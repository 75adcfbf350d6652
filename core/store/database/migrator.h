// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <vector>

namespace counterpart::store {

class Database;

/// One numbered file of resources/schema.
struct Migration
{
    int version = 0;
    QString lowestProgram; ///< the lowest program version that can read the result
    QString sql;
};

/// Brings the schema of a store up to that of this program, one transaction a migration.
class Migrator
{
public:
    explicit Migrator(Database &database) : m_database(database) {}
    /// The schema that this program writes.
    [[nodiscard]] static int latestVersion();
    [[nodiscard]] static const std::vector<Migration> &migrations();

    /// Applies what is missing. A read-only connection to an older store is an error that says what to do;
    /// a newer store is refused.
    [[nodiscard]] base::Result<void> bringUpToDate();

private:
    [[nodiscard]] base::Result<void> apply(const Migration &migration);
    Database &m_database;
};

} // namespace counterpart::store
