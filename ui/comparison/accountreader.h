// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/accountchanges.h"
#include "ui/comparison/accounts.h"

#include <functional>
#include <optional>
#include <utility>

namespace counterpart::comparison {

/// Reads accounts, and what changed of them, off the GUI thread. Of several questions for accounts only the
/// last is answered. GUI thread.
class AccountReader
{
public:
    /// How the store is asked; nothing is read before.
    void setAsk(AskStore ask) { m_ask = std::move(ask); }
    [[nodiscard]] bool canAsk() const { return bool(m_ask); }

    void read(const AccountChoice &wish, std::function<void(base::Result<Accounts> &)> then);
    /// Not answered where it cannot be read, or other accounts are asked for meanwhile. \p pair and \p third:
    /// the two comparisons on the screen, the second invalid for none.
    void readChanges(const ChangeQuestion &question, const DocumentPair &pair, const DocumentPair &third,
                     std::function<void(AccountChanges)> then);
    /// What was asked for is not wanted any more.
    void giveUp();
    /// The accounts that were asked for and are not here yet.
    [[nodiscard]] const std::optional<DocumentPair> &pending() const { return m_pending; }

private:
    AskStore m_ask;
    quint64 m_asked = 0; ///< answers to older questions are dropped
    std::optional<DocumentPair> m_pending;
};

} // namespace counterpart::comparison
