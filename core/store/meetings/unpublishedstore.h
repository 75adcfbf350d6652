// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Sides that published no account of a meeting, as people found out. MeetingStore reads them with their
/// meetings.
class UnpublishedStore
{
public:
    /// In place of what was said of that side before.
    [[nodiscard]] static base::Result<void> mark(Transaction &transaction, domain::MeetingId meeting,
                                                 const domain::UnpublishedAccount &account);
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, domain::MeetingId meeting,
                                                   const QString &side);
    /// What was said of \p from holds for \p into, where nothing is said of that side there.
    [[nodiscard]] static base::Result<void> move(Transaction &transaction, domain::MeetingId from,
                                                 domain::MeetingId into);
};

} // namespace counterpart::store
