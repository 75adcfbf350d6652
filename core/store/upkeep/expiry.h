// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"
#include "core/store/database/database.h"

namespace counterpart::store {

/// Deletes for good what was deleted domain::TrashDays ago or earlier; gives what that was. Leaves it for
/// another time where somebody else is writing.
[[nodiscard]] base::Result<domain::StakesSummary> purgeExpired(Database &database);

} // namespace counterpart::store
