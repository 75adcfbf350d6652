// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accounts.h"
#include "ui/models/unreadaccounts.h"

namespace counterpart::models {

/// What the interface says of the accounts of a meeting: of what the store holds, never of what a side did.
/// GUI thread only.

/// "Cambodia: no account in this store", "Cambodia: relayed by Khmer Times", "Cambodia: joint text",
/// "Cambodia: own text · not analysed (Khmer)"; where a document of \p unread may be it, "Cambodia: no
/// account found, 1 document not analysed (Khmer 1)".
[[nodiscard]] QString accountText(const domain::SideAccount &account, const domain::MeetingRow &meeting,
                                  const UnreadAccounts &unread);
/// What is out of the ordinary, in one line: sides without an account, relayed ones, those that are not
/// analysed, or that there is one account alone; empty for accounts of their own on both sides.
[[nodiscard]] QString accountsText(const domain::MeetingRow &meeting, const UnreadAccounts &unread = {});
/// "Phnom Penh · ASEAN Summit · Joe Biden, Hun Sen"
[[nodiscard]] QString meetingSummary(const domain::MeetingRow &meeting);

} // namespace counterpart::models
