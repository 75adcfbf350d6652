// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/activity.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Who did what when. Rows are added, and never changed or deleted; undo and imports of other copies do not
/// touch them.
class ActivityStore
{
public:
    explicit ActivityStore(const Database &database) : m_database(database) {}

    /// The last first; with what was imported when.
    [[nodiscard]] base::Result<std::vector<domain::Activity>>
    rows(const domain::ActivityFilter &filter) const;

    /// Notes down what \p changes told of, as far as it came with \p record (changerecorder.h). Without an
    /// author it takes the one that the record has. Costs what the change touched.
    [[nodiscard]] static base::Result<domain::ActivityId> add(Transaction &transaction, const QString &words,
                                                              const QString &author,
                                                              const domain::ChangeSet &changes,
                                                              const QByteArray &record);
    /// That \p author took the change of this record back or did it again; empty: who made it.
    [[nodiscard]] static base::Result<void> addAgain(Transaction &transaction, const QByteArray &record,
                                                     domain::ActivityWay way, const QString &author);

private:
    [[nodiscard]] base::Result<void> readActs(const domain::ActivityFilter &filter,
                                              std::vector<domain::Activity> &rows) const;
    [[nodiscard]] base::Result<void> readImports(const domain::ActivityFilter &filter,
                                                 std::vector<domain::Activity> &rows) const;
    const Database &m_database;
};

} // namespace counterpart::store
