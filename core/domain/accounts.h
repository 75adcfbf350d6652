// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::domain {

/// What a store knows of a side's account of a meeting. That it has none says nothing of what the side did.
enum class AccountSource {
    None,    ///< no account in the store
    Relayed, ///< a report of others passes it on
    Joint,   ///< a text that the parties issued together
    Own,     ///< its own text
};

/// One side of a meeting, with the best that the store has of it: own before joint before relayed, then
/// readout before remarks, the surer document first.
struct SideAccount
{
    QString side; ///< code
    AccountSource source = AccountSource::None;
    DocumentId document; ///< invalid for None
    QString issuer;      ///< of that document; may be empty
    /// What a person says of it: that there is none.
    std::optional<UnpublishedAccount> unpublished = {};

    /// The store has none, and a person says that the side published none; a relay is no account of its own.
    [[nodiscard]] bool isUnpublished() const { return unpublished && !isContradicted(); }
    /// The store has what the side did not publish, as a person said: one of the two is wrong.
    [[nodiscard]] bool isContradicted() const
    {
        return unpublished && (source == AccountSource::Own || source == AccountSource::Joint);
    }
    friend bool operator==(const SideAccount &, const SideAccount &) = default;
};

/// Whose account a text is: the side that it relays, else its own.
[[nodiscard]] QString voiceOf(const DocumentRow &document);
[[nodiscard]] QString voiceOf(const ReadoutRow &readout);
/// False for what was written before the meeting or about its background, and where nobody's voice is known.
[[nodiscard]] bool isAccount(const ReadoutRow &readout);

/// The parties to the meeting and the sides of which there is an account, or said to be none, by code; each
/// once. A relay stands in for its side, a joint text for all parties; the press by itself is nobody's side.
[[nodiscard]] std::vector<SideAccount> accountsOf(const MeetingRow &meeting);

} // namespace counterpart::domain
