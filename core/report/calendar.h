// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::report {

/// Commitments as iCalendar VTODOs (RFC 5545): due (the last day of what is promised), status, categories,
/// priority, owner (contact), follow-up (a reminder), the quotation with its source as description. \p
/// storeId makes the UIDs the same at every export, so that a calendar program updates what it has.
[[nodiscard]] QByteArray toICalendar(const std::vector<domain::CommitmentRow> &commitments,
                                     const QString &storeId);

} // namespace counterpart::report
