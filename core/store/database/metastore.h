// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database/transaction.h"

#include <QHash>

namespace counterpart::store {

/// Single values that belong to the store as a whole.
class MetaStore
{
public:
    explicit MetaStore(const Database &database) : m_database(database) {}

    /// How often the store was changed, by anybody; quiet changes apart.
    [[nodiscard]] base::Result<qint64> changes() const;
    /// Another value after any commit of another connection; cheaper than anything else.
    [[nodiscard]] base::Result<qint64> foreignVersion() const;
    /// True from the first document written until meetings have been made of them: an import that was cut
    /// off between the two has left it set.
    [[nodiscard]] base::Result<bool> isPairingDue() const;
    [[nodiscard]] static base::Result<void> setPairingDue(Transaction &transaction, bool due);

    /// What people said that the columns of tables hold, the last one first.
    [[nodiscard]] base::Result<QList<QHash<QString, QString>>> tableColumns() const;
    [[nodiscard]] static base::Result<void> setTableColumns(Transaction &transaction,
                                                            const QList<QHash<QString, QString>> &columns);

private:
    const Database &m_database;
};

} // namespace counterpart::store
