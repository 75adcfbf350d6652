// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upkeep/expiry.h"

#include "core/base/clock.h"
#include "core/store/history/activitystore.h"
#include "core/store/trash/stakestore.h"
#include "core/store/trash/trashstore.h"

namespace counterpart::store {

base::Result<domain::StakesSummary> purgeExpired(Database &database)
{
    const QDateTime oldest = base::now().addDays(-domain::TrashDays);
    const auto old = TrashStore(database).deletedBefore(oldest);
    if (!old)
        return std::unexpected(old.error());
    if (old->empty() || database.isReadOnly())
        return {};
    auto transaction = Transaction::tryBegin(database, 0);
    if (!transaction)
        return {};
    // Somebody may have restored some of it a moment ago.
    const auto items = TrashStore(database).rows(*old);
    if (!items)
        return std::unexpected(items.error());
    const auto concerned = TrashStore(database).concernedBy(*items);
    if (!concerned)
        return std::unexpected(concerned.error());
    auto gone = TrashStore::purge(*transaction, *items, {});
    if (!gone || items->empty())
        return gone;
    // By nobody: time did it.
    auto noted = ActivityStore::add(*transaction, {}, {}, *concerned, QByteArray());
    if (!noted)
        return std::unexpected(noted.error());
    // Nobody saw it any more, so nothing changed to be told of elsewhere.
    return transaction->commitQuietly().transform([&] { return *gone; });
}

} // namespace counterpart::store
