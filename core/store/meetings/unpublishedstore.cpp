// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meetings/unpublishedstore.h"

#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::MeetingId;

base::Result<void> UnpublishedStore::mark(Transaction &transaction, MeetingId meeting,
                                          const domain::UnpublishedAccount &account)
{
    Writes writes(transaction);
    writes.run(
        u"INSERT OR REPLACE INTO unpublished_accounts (meeting_id, side, checked, note, author, decided)"
        " VALUES (?, ?, ?, ?, ?, ?)"_s,
        {meeting.value, account.side, account.checked.toString(Qt::ISODate), plain(account.note),
         plain(account.author), timeNow()});
    return writes.result();
}

base::Result<void> UnpublishedStore::remove(Transaction &transaction, MeetingId meeting, const QString &side)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM unpublished_accounts WHERE meeting_id = ? AND side = ?"_s,
               {meeting.value, side});
    return writes.result();
}

base::Result<void> UnpublishedStore::move(Transaction &transaction, MeetingId from, MeetingId into)
{
    Writes writes(transaction);
    writes.run(
        u"INSERT OR IGNORE INTO unpublished_accounts (meeting_id, side, checked, note, author, decided)"
        " SELECT ?, side, checked, note, author, decided FROM unpublished_accounts WHERE meeting_id = ?"_s,
        {into.value, from.value});
    return writes.result();
}

} // namespace counterpart::store
