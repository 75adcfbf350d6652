// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changeset.h"

namespace counterpart::workspace {

/// What Workspace::changed() tells; the workspace's name of the domain's value.
using domain::ChangedIds;
using domain::ChangeSet;
using domain::Subject;

} // namespace counterpart::workspace
