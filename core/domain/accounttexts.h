// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/unreadaccounts.h"

namespace counterpart::domain {

/// What readers are told of the accounts of a meeting, translated: of what the store holds, never of what a side
/// did. Any thread.

/// "Cambodia" for "kh"; "Joint text", "Media", "Side not known" for the codes that are no state.
[[nodiscard]] QString sideName(const QString &code);
/// "Cambodia: no account in this store", "Cambodia: relayed by Khmer Times", "Cambodia: joint text",
/// "Cambodia: own text · not analysed (Khmer)"; where a document of \p unread may be it, "Cambodia: no
/// account found, 1 document not analysed (Khmer 1)".
[[nodiscard]] QString accountText(const SideAccount &account, const MeetingRow &meeting,
                                  const UnreadAccounts &unread);
/// What is out of the ordinary, in one line: sides without an account, relayed ones, those that are not
/// analysed, or that there is one account alone; empty for accounts of their own on both sides.
[[nodiscard]] QString accountsText(const MeetingRow &meeting, const UnreadAccounts &unread = {});

} // namespace counterpart::domain
