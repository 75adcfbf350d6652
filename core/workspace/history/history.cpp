// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/history/history.h"

#include "core/store/history/activitystore.h"
#include "core/workspace/facade/workspace.h"

namespace counterpart::workspace {

base::Result<std::vector<domain::Activity>> History::rows(const domain::ActivityFilter &filter) const
{
    return store::ActivityStore(database()).rows(filter);
}

} // namespace counterpart::workspace
