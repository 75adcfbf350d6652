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

} // namespace counterpart::store
