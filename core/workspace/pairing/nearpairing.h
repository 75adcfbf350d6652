// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/meetings/meetingmatcher.h"
#include "core/base/result.h"
#include "core/domain/rows.h"
#include "core/store/database/transaction.h"

namespace counterpart::workspace {

/// What the two ways to pair (pairing.h) share.

/// Snapshots of \p documents for the matcher; those that are gone are left out.
[[nodiscard]] base::Result<std::vector<analysis::MeetingCandidate>>
meetingCandidates(const store::Database &database, const std::vector<domain::DocumentId> &documents);
/// Writes what differs between the meetings that are there and those that were \p matched from the documents
/// of both. True if anything does.
[[nodiscard]] base::Result<bool> writePairing(store::Transaction &transaction,
                                              const std::vector<domain::MeetingRow> &old,
                                              const std::vector<analysis::MatchedMeeting> &matched);

} // namespace counterpart::workspace
