// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace counterpart::store {

class Database;

/// Gives what deletions left free in the file back to the disk, where that is a tenth of it or more; gives by
/// how many bytes the file became smaller at once (where others read it, the rest follows when they are
/// done). Takes the time of writing the store anew. No transaction may be open.
[[nodiscard]] base::Result<qint64> compact(const Database &database);

} // namespace counterpart::store
