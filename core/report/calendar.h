// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::report {

/// Commitments as iCalendar VTODOs (RFC 5545): due (the last day of what is promised), status, categories,
/// priority, owner (contact), follow-up (a reminder), the quotation with its source as description. The UIDs
/// are made of the rows' uuid, so that a calendar program updates what it has; \p generated (UTC) tells it
/// which of two exports is the later.
[[nodiscard]] QByteArray toICalendar(const std::vector<domain::CommitmentRow> &commitments,
                                     const QDateTime &generated);

} // namespace counterpart::report
