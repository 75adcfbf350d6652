// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/annotations/codestore.h"

#include "core/base/clock.h"
#include "core/domain/codetree.h"
#include "core/store/database/anchorcolumns.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::CodeId;
using domain::CodeRow;

base::Result<std::vector<CodeRow>> CodeStore::rows() const
{
    std::vector<CodeRow> rows;
    return m_database
        .each(u"SELECT c.id, c.parent_id, c.uuid, c.name, c.colour, c.description, c.author, c.created,"
              " c.modified, (SELECT count(*) FROM annotation_codes x JOIN live_annotations a"
              " ON a.id = x.annotation_id WHERE x.code_id = c.id)"
              " FROM live_codes c ORDER BY c.folded, c.id"_s,
              {},
              [&rows](const Cursor &row) {
                  rows.push_back({row.id<CodeId>(0),
                                  row.id<CodeId>(1),
                                  row.text(2),
                                  {row.text(3), row.text(4), row.text(5)},
                                  row.text(6),
                                  timeOf(row.text(7)),
                                  timeOf(row.text(8)),
                                  int(row.integer(9))});
              })
        .transform([&rows] { return std::move(rows); });
}

base::Result<CodeId> CodeStore::insert(Transaction &transaction, const CodeRow &row)
{
    Writes writes(transaction);
    const CodeId id(writes.run(
        u"INSERT INTO codes (id, uuid, parent_id, name, folded, colour, description, author, created,"
        " modified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idOrNull(row.id), row.uuid.isEmpty() ? newUuid() : row.uuid, idOrNull(row.parent),
         plain(row.values.name), domain::foldedCodeName(row.values.name), plain(row.values.colour),
         plain(row.values.description), plain(row.author), timeText(row.created), timeText(row.modified)}));
    return writes.result().transform([id] { return id; });
}

base::Result<void> CodeStore::update(Transaction &transaction, const CodeRow &row)
{
    Writes writes(transaction);
    writes.run(u"UPDATE codes SET parent_id = ?, name = ?, folded = ?, colour = ?, description = ?,"
               " modified = ? WHERE id = ?"_s,
               {idOrNull(row.parent), plain(row.values.name), domain::foldedCodeName(row.values.name),
                plain(row.values.colour), plain(row.values.description), timeText(row.modified),
                row.id.value});
    return writes.result();
}

base::Result<void> CodeStore::moveAnnotations(Transaction &transaction, CodeId from, CodeId into)
{
    Writes writes(transaction);
    writes.run(u"INSERT OR IGNORE INTO annotation_codes (annotation_id, code_id)"
               " SELECT annotation_id, ? FROM annotation_codes WHERE code_id = ?"_s,
               {into.value, from.value});
    writes.run(u"DELETE FROM annotation_codes WHERE code_id = ?"_s, {from.value});
    // Codes below it that are in the trash come back below the other one.
    writes.run(u"UPDATE codes SET parent_id = ? WHERE parent_id = ? AND id IN (SELECT code_id FROM trash)"_s,
               {into.value, from.value});
    return writes.result();
}

base::Result<void> CodeStore::remove(Transaction &transaction, const CodeRow &row, const QString &intoUuid,
                                     const QString &author)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM codes WHERE id = ?"_s, {row.id.value});
    return writes.result().and_then([&] { return rememberRemoval(transaction, row.uuid, intoUuid, author); });
}

base::Result<void> rememberRemoval(Transaction &transaction, const QString &uuid, const QString &intoUuid,
                                   const QString &author)
{
    Writes writes(transaction);
    writes.run(
        u"INSERT OR REPLACE INTO removed_items (uuid, into_uuid, author, removed) VALUES (?, ?, ?, ?)"_s,
        {uuid, known(intoUuid), plain(author), timeText(base::now())});
    return writes.result();
}

} // namespace counterpart::store
