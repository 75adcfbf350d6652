// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/rows.h"

#include <utility>

namespace counterpart::domain {

/// The two documents that are compared when nobody says which: the best account of each of the two sides.
/// Sides: the United States first, other states by code, then joint texts and the press; a relay speaks for
/// the side that it relays. Best: readout before relay before remarks, the surer one first. NotFound when
/// the meeting has accounts of one side alone.
[[nodiscard]] base::Result<std::pair<DocumentId, DocumentId>> chooseAccounts(const MeetingRow &meeting);

} // namespace counterpart::domain
