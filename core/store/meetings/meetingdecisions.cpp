// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meetings/meetingdecisions.h"

#include "core/store/database/codec.h"
#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::MeetingId;

base::Result<QStringList> MeetingDecisions::fields(MeetingId id) const
{
    QStringList found;
    return m_database
        .each(u"SELECT field FROM meeting_decisions WHERE meeting_id = ? ORDER BY field"_s, {id.value},
              [&found](const Cursor &row) { found.append(row.text(0)); })
        .transform([&found] { return found; });
}

base::Result<void> MeetingDecisions::decide(Transaction &transaction, MeetingId id, const QString &field,
                                            const QString &value, const QString &author)
{
    Writes writes(transaction);
    decideField(writes, u"meeting_decisions"_s, u"meeting_id"_s, id.value, field, value, author);
    return writes.result();
}

base::Result<void> MeetingDecisions::decideDate(Transaction &transaction, MeetingId id,
                                                const std::optional<domain::PartialDate> &date,
                                                const QString &author)
{
    const auto value = date.value_or(domain::PartialDate());
    return decide(transaction, id, u"date"_s, plain(value.toString()), author)
        .and_then([&] {
            return decide(transaction, id, u"date_from"_s, plain(value.from.toString(Qt::ISODate)), author);
        })
        .and_then([&] {
            return decide(transaction, id, u"date_to"_s, plain(value.to.toString(Qt::ISODate)), author);
        });
}

QString MeetingDecisions::encoded(const QStringList &words)
{
    return codec::encode(words);
}

} // namespace counterpart::store
