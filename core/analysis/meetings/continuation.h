// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/meetings/meetingmatcher.h"
#include "core/domain/rows.h"

#include <QSet>

namespace counterpart::analysis {

/// What becomes of meetings when their documents are matched anew: the old ones in their order, then the new
/// ones, without an id. A meeting that shares documents with an earlier one is that one (the largest overlap
/// wins), keeping its id; one that is left without readouts is over, unless it was made by hand. Documents
/// that a person \p placed stay in their meetings, and others that tell of the same encounter join them
/// there.
[[nodiscard]] std::vector<domain::MeetingRow> continueMeetings(const std::vector<domain::MeetingRow> &old,
                                                               const std::vector<MatchedMeeting> &matched,
                                                               const QSet<domain::DocumentId> &placed);

/// Equal in all that is kept of them; sides belong to the documents, order to the listing.
[[nodiscard]] bool saysTheSame(const domain::MeetingRow &a, const domain::MeetingRow &b);

} // namespace counterpart::analysis
