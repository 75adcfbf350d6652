// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/unreadaccounts.h"

namespace counterpart::domain {

/// What readers are told of the accounts of a meeting, translated: of what the store holds. What a side did
/// is said only where a person looked into it, and with that person's name. Any thread.

/// "Cambodia" for "kh"; "Joint text", "Media", "Side not known" for the codes that are no state.
[[nodiscard]] QString sideName(const QString &code);
/// "did not publish (checked 3 May 2026 by N.N.)".
[[nodiscard]] QString unpublishedText(const UnpublishedAccount &account);
/// "marked as not published (checked 3 May 2026 by N.N.), but this store has a text".
[[nodiscard]] QString contradictionText(const UnpublishedAccount &account);
/// "Cambodia: no account in this store", "Cambodia: did not publish (checked 3 May 2026 by N.N.)", "Cambodia:
/// relayed by Khmer Times", "Cambodia: joint text", "Cambodia: own text · not analysed (Khmer)"; where a
/// document of \p unread may be it, "Cambodia: no account found, 1 document not analysed (Khmer 1)".
[[nodiscard]] QString accountText(const SideAccount &account, const MeetingRow &meeting,
                                  const UnreadAccounts &unread);
/// What is out of the ordinary, in one line: sides without an account or said to have published none, relayed
/// ones, those that are not analysed, or that there is one account alone; empty for accounts of their own on
/// both sides.
[[nodiscard]] QString accountsText(const MeetingRow &meeting, const UnreadAccounts &unread = {});

} // namespace counterpart::domain
