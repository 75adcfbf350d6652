// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// What people say of meetings, kept apart from what was detected.
class MeetingDecisions
{
public:
    explicit MeetingDecisions(const Database &database) : m_database(database) {}

    /// Columns of meetings that a person decided about.
    [[nodiscard]] base::Result<QStringList> fields(domain::MeetingId id) const;

    /// \p field is a column of meetings; a null value takes the decision back.
    [[nodiscard]] static base::Result<void> decide(Transaction &transaction, domain::MeetingId id,
                                                   const QString &field, const QString &value,
                                                   const QString &author);
    /// Decides about all three columns of the date; nullopt: not known.
    [[nodiscard]] static base::Result<void> decideDate(Transaction &transaction, domain::MeetingId id,
                                                       const std::optional<domain::PartialDate> &date,
                                                       const QString &author);
    /// How lists are kept.
    [[nodiscard]] static QString encoded(const QStringList &words);

private:
    const Database &m_database;
};

} // namespace counterpart::store
