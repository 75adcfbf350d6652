// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QStringList>

namespace counterpart::store {

class Database;

/// What a check of a store found.
struct IntegrityReport
{
    int documents = 0; ///< without those in the trash
    int originals = 0;
    int anchors = 0;      ///< ranges and quotes that were compared with their text
    QStringList problems; ///< one line each; empty for a sound store
    QStringList notes;    ///< nothing wrong, but worth knowing
};

/// Checks the file, the schema, references, the hash of every original and every anchor. Reads only, but for
/// a writable connection's check of the search index, which changes nothing. An error only when the store
/// cannot be read at all.
[[nodiscard]] base::Result<IntegrityReport> checkIntegrity(Database &database,
                                                           const base::CancelToken &cancel);

} // namespace counterpart::store
