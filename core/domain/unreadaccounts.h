// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accounts.h"

#include <QHash>

#include <span>

namespace counterpart::domain {

/// The documents of a store that are not analysed in full, where the accounts of meetings are told: no
/// encounter is looked for in them, so that one in no meeting may be the account that seems to be missing. A
/// value; any thread.
class UnreadAccounts
{
public:
    UnreadAccounts() = default;
    explicit UnreadAccounts(std::span<const DocumentRow> documents);

    /// "not analysed (Khmer)"; empty for a document that is analysed in full.
    [[nodiscard]] QString textOf(DocumentId document) const;
    /// Documents that may be the account of \p side: of that side and published about then, or of nobody
    /// known; "1 document not analysed (Khmer 1)", empty for none.
    [[nodiscard]] QString perhaps(const MeetingRow &meeting, const QString &side) const;
    /// What is not analysed and is, or where there is none may be, \p account.
    [[nodiscard]] std::vector<DocumentId> documentsOf(const SideAccount &account, const MeetingRow &meeting) const;

private:
    [[nodiscard]] std::vector<DocumentRow> candidates(const MeetingRow &meeting, const QString &side) const;

    std::vector<DocumentRow> m_rows;
    QHash<DocumentId, size_t> m_places;
};

} // namespace counterpart::domain
