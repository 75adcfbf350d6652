// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

namespace counterpart::store {

/// Single values that belong to the store as a whole.
class MetaStore
{
public:
    explicit MetaStore(const Database &database) : m_database(database) {}

    /// True from the first document written until meetings have been made of them: an import that was cut
    /// off between the two has left it set.
    [[nodiscard]] base::Result<bool> isPairingDue() const;
    [[nodiscard]] static base::Result<void> setPairingDue(Transaction &transaction, bool due);

private:
    const Database &m_database;
};

} // namespace counterpart::store
