// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep/expiry.h"

#include "core/base/clock.h"
#include "core/store/trash/trashstore.h"

namespace counterpart::store {

base::Result<int> purgeExpired(Database &database)
{
    const QDateTime oldest = base::now().addDays(-domain::TrashDays);
    const auto old = TrashStore(database).deletedBefore(oldest);
    if (!old || old->empty())
        return old.transform([](const auto &) { return 0; });
    auto transaction = Transaction::tryBegin(database, 0);
    if (!transaction)
        return 0;
    // Somebody may have restored some of it a moment ago.
    const auto items = TrashStore(database).rows(*old);
    if (!items)
        return std::unexpected(items.error());
    for (const domain::TrashItem &item : *items) {
        if (auto purged = TrashStore::purge(*transaction, item, item.author); !purged)
            return std::unexpected(purged.error());
    }
    return transaction->commit().transform([&] { return int(items->size()); });
}

} // namespace counterpart::store
