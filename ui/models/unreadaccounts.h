// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QHash>

#include <span>

namespace counterpart::models {

/// The documents of a store that are not analysed in full, where the accounts of meetings are told: no
/// encounter is looked for in them, so that one in no meeting may be the account that seems to be missing. A
/// value; GUI thread only.
class UnreadAccounts
{
public:
    UnreadAccounts() = default;
    explicit UnreadAccounts(std::span<const domain::DocumentRow> documents);

    /// "not analysed (Khmer)"; empty for a document that is analysed in full.
    [[nodiscard]] QString textOf(domain::DocumentId document) const;
    /// Documents that may be the account of \p side: of that side and published about then, or of nobody
    /// known; "1 document not analysed (Khmer 1)", empty for none.
    [[nodiscard]] QString perhaps(const domain::MeetingRow &meeting, const QString &side) const;

private:
    std::vector<domain::DocumentRow> m_rows;
    QHash<domain::DocumentId, size_t> m_places;
};

} // namespace counterpart::models
