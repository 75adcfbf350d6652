// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/transaction.h"

#include <QSet>

namespace counterpart::store {

/// Which documents a person put into meetings, or took out of all.
class PlacementStore
{
public:
    explicit PlacementStore(const Database &database) : m_database(database) {}

    /// Documents whose meetings are what a person says.
    [[nodiscard]] base::Result<QSet<domain::DocumentId>> placed() const;

    /// From now on the document is in those meetings alone that it is in now, by a person's word.
    [[nodiscard]] static base::Result<void> decide(Transaction &transaction, domain::DocumentId document,
                                                   const QString &author);
    /// The same for all documents of a meeting: they stay in it.
    [[nodiscard]] static base::Result<void> hold(Transaction &transaction, const domain::MeetingRow &meeting,
                                                 const QString &author);
    /// Leaves the document to pairing again; what a person said of its meetings is gone.
    [[nodiscard]] static base::Result<void> release(Transaction &transaction, domain::DocumentId document);
    /// Puts a document that was decided about into a meeting, or changes its role there.
    [[nodiscard]] static base::Result<void> put(Transaction &transaction, domain::DocumentId document,
                                                domain::MeetingId meeting, domain::ReadoutRole role);
    /// Takes it out of a meeting.
    [[nodiscard]] static base::Result<void> take(Transaction &transaction, domain::DocumentId document,
                                                 domain::MeetingId meeting);

    /// Takes it out of a meeting that will be gone; in no other, it is left to pairing.
    [[nodiscard]] static base::Result<void>
    takeOrRelease(Transaction &transaction, domain::DocumentId document, domain::MeetingId meeting);

private:
    const Database &m_database;
};

/// Moves a document from \p from (invalid: from every meeting) to \p to, keeping its role, by a person's
/// word.
[[nodiscard]] base::Result<void> moveReadout(Transaction &transaction, domain::DocumentId document,
                                             domain::MeetingId from, domain::MeetingId to,
                                             const QString &author);

} // namespace counterpart::store
