// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commitments/lineagestore.h"

#include "core/base/clock.h"
#include "core/store/database/anchorcolumns.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::CommitmentId;
using domain::LineageId;

base::Result<LineageId> LineageStore::lineageOf(CommitmentId id) const
{
    return m_database.number(u"SELECT lineage_id FROM lineage_members WHERE commitment_id = ?"_s, {id.value})
        .transform([](qint64 value) { return LineageId(value); });
}

base::Result<std::vector<CommitmentId>> LineageStore::members(LineageId id) const
{
    std::vector<CommitmentId> members;
    return m_database
        .each(u"SELECT commitment_id FROM lineage_members WHERE lineage_id = ? ORDER BY commitment_id"_s,
              {id.value}, [&members](const Cursor &row) { members.push_back(row.id<CommitmentId>(0)); })
        .transform([&members] { return std::move(members); });
}

base::Result<std::set<CommitmentPair>> LineageStore::rejections() const
{
    std::set<CommitmentPair> pairs;
    return m_database
        .each(
            u"SELECT a_id, b_id FROM lineage_rejections"_s, {},
            [&pairs](const Cursor &row) { pairs.emplace(row.id<CommitmentId>(0), row.id<CommitmentId>(1)); })
        .transform([&pairs] { return std::move(pairs); });
}

base::Result<LineageId> LineageStore::create(Transaction &transaction, const QString &author)
{
    return transaction
        .run(u"INSERT INTO lineages (uuid, author, decided) VALUES (?, ?, ?)"_s,
             {newUuid(), plain(author), timeText(base::now())})
        .transform([](qint64 id) { return LineageId(id); });
}

base::Result<void> LineageStore::setMember(Transaction &transaction, CommitmentId id, LineageId lineage)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR REPLACE INTO lineage_members (commitment_id, lineage_id) VALUES (?, ?)"_s,
               {id.value, lineage.value});
    return writes.result();
}

base::Result<void> LineageStore::takeOut(Transaction &transaction, CommitmentId id)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM lineage_members WHERE commitment_id = ?"_s, {id.value});
    return writes.result();
}

base::Result<void> LineageStore::removeLone(Transaction &transaction)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM lineages WHERE (SELECT count(*) FROM lineage_members m"
               " WHERE m.lineage_id = lineages.id) < 2"_s);
    return writes.result();
}

base::Result<void> LineageStore::setRejected(Transaction &transaction, const CommitmentPair &pair,
                                             bool rejected, const QString &author)
{
    Writes writes(transaction);
    if (rejected)
        writes.run(u"INSERT OR REPLACE INTO lineage_rejections (a_id, b_id, author, decided)"
                   " VALUES (?, ?, ?, ?)"_s,
                   {pair.first.value, pair.second.value, plain(author), timeText(base::now())});
    else
        writes.run(u"DELETE FROM lineage_rejections WHERE a_id = ? AND b_id = ?"_s,
                   {pair.first.value, pair.second.value});
    return writes.result();
}

} // namespace counterpart::store
