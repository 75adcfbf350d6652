// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace counterpart::store {

/// The ids as one value for a statement: "… IN (SELECT value FROM json_each(?))". So one statement is kept
/// for any number of them.
template <typename Id>
[[nodiscard]] QString idList(const std::vector<Id> &ids)
{
    QString json(u'[');
    for (const Id id : ids)
        json += (json.size() > 1 ? QStringLiteral(",") : QString()) + QString::number(id.value);
    return json + u']';
}

/// The entities of two such lists, both the same, and what is merged into them: id and into_id. As a table of
/// a statement that goes from them to their mentions by the index, where a view would read all mentions.
inline const QString AskedEntities =
    QStringLiteral("(SELECT value AS id, value AS into_id FROM json_each(?)"
                   " WHERE value NOT IN (SELECT entity_id FROM entity_merges) UNION ALL"
                   " SELECT entity_id, into_id FROM entity_merges"
                   " WHERE into_id IN (SELECT value FROM json_each(?)))");

} // namespace counterpart::store
