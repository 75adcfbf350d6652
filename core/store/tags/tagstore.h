// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/domain/tags.h"
#include "core/store/database/transaction.h"

namespace counterpart::store {

/// Tags and favourites of documents and meetings.
class TagStore
{
public:
    explicit TagStore(const Database &database) : m_database(database) {}

    /// Those that are in use, by name.
    [[nodiscard]] base::Result<std::vector<domain::TagCount>> all() const;
    /// Each tag that is on something, in the trash too, as it is spelt.
    [[nodiscard]] base::Result<QStringList> spellings() const;
    /// Fills tags and favourites into rows.
    [[nodiscard]] base::Result<void> fill(std::vector<domain::DocumentRow> &rows) const;
    [[nodiscard]] base::Result<void> fill(std::vector<domain::MeetingRow> &rows) const;

    [[nodiscard]] static base::Result<void> add(Transaction &transaction, const domain::Tagged &things,
                                                const QString &tag, const QString &author);
    [[nodiscard]] static base::Result<void> remove(Transaction &transaction, const domain::Tagged &things,
                                                   const QString &tag);
    /// Everywhere, in the trash too.
    [[nodiscard]] static base::Result<void> rename(Transaction &transaction, const QString &tag,
                                                   const QString &to);
    [[nodiscard]] static base::Result<void> setFavourite(Transaction &transaction,
                                                         const domain::Tagged &things, bool favourite,
                                                         const QString &author);
    /// What \p from has, \p to has as well; for things that become one.
    [[nodiscard]] static base::Result<void> copy(Transaction &transaction, domain::DocumentId from,
                                                 domain::DocumentId to);
    [[nodiscard]] static base::Result<void> copy(Transaction &transaction, domain::MeetingId from,
                                                 domain::MeetingId to);

private:
    const Database &m_database;
};

} // namespace counterpart::store
