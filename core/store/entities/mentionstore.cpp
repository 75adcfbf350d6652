// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entities/mentionstore.h"

#include "core/store/database/codec.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;

base::Result<void> eachMentioning(const Database &database, domain::EntityId entity,
                                  const std::function<bool(const DocumentMentions &)> &take)
{
    auto rows = database.query(
        u"SELECT d.id, d.title, d.side, d.published, r.text, de.mentions FROM document_entities de"
        " JOIN document_values d ON d.revision_id = de.revision_id JOIN revisions r ON r.id = de.revision_id"
        " WHERE de.entity_id = ? OR de.entity_id IN (SELECT entity_id FROM entity_merges WHERE into_id = ?)"
        " ORDER BY d.published_from, d.id, de.idx"_s,
        {entity.value, entity.value});
    if (!rows)
        return std::unexpected(rows.error());
    while (rows->next()) {
        const DocumentMentions found{rows->id<domain::DocumentId>(0),
                                     rows->text(1),
                                     rows->text(2),
                                     domain::PartialDate::fromString(rows->text(3)),
                                     rows->text(4),
                                     codec::mentions(rows->text(5))};
        if (!take(found))
            return {};
    }
    return rows->error();
}

} // namespace counterpart::store
