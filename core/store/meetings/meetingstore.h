// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/ids.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Meetings, their readouts, and which sides published none. Writing leaves the last as they are.
class MeetingStore
{
public:
    explicit MeetingStore(const Database &database) : m_database(database) {}

    /// Every meeting, by date, with readouts by side.
    [[nodiscard]] base::Result<std::vector<domain::MeetingRow>> rows() const;
    /// Those of \p ids that are there.
    [[nodiscard]] base::Result<std::vector<domain::MeetingRow>>
    rows(const std::vector<domain::MeetingId> &ids) const;
    /// The same as it was detected, without what people decided; of a meeting made by hand, what it was
    /// made with.
    [[nodiscard]] base::Result<std::vector<domain::MeetingRow>> detected() const;
    [[nodiscard]] base::Result<std::vector<domain::MeetingRow>>
    detected(const std::vector<domain::MeetingId> &ids) const;
    /// NotFound when there is no such meeting.
    [[nodiscard]] base::Result<domain::MeetingRow> row(domain::MeetingId id) const;

    /// Writes a meeting and its readouts as they are in \p row: a new one, or, with a valid id, over the one
    /// that has it.
    [[nodiscard]] static base::Result<domain::MeetingId> write(Transaction &transaction,
                                                               const domain::MeetingRow &row);
    /// The meeting has no accounts any more: it goes, unless some are in the trash, and then with them.
    [[nodiscard]] static base::Result<void> leave(Transaction &transaction, domain::MeetingId id);
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, domain::MeetingId id);

private:
    [[nodiscard]] base::Result<std::vector<domain::MeetingRow>>
    select(const QString &table, const QString &where, const QVariantList &values) const;
    const Database &m_database;
};

} // namespace counterpart::store
