// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"
#include "core/store/database/database.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace counterpart::store {

/// What becomes of what is deleted.
enum class Fate {
    Trash, ///< it joins what is in the trash already
    Gone,  ///< what else is in the trash stays
};

/// What people decided that hangs on documents and meetings, in the trash or not.
class StakeStore
{
public:
    explicit StakeStore(const Database &database) : m_database(database) {}

    /// Of each of \p documents; those on which nothing hangs are left out.
    [[nodiscard]] base::Result<QHash<domain::DocumentId, domain::Stakes>>
    ofDocuments(const QSet<domain::DocumentId> &documents) const;
    [[nodiscard]] base::Result<domain::Stakes> ofMeeting(domain::MeetingId id) const;
    /// Of all together, and of the meetings that were detected and are not left one document.
    [[nodiscard]] base::Result<domain::StakesSummary> summary(const QSet<domain::DocumentId> &documents,
                                                              const QSet<domain::MeetingId> &meetings,
                                                              Fate fate) const;

    /// As one column keeps them.
    [[nodiscard]] static QString encoded(const domain::Stakes &stakes);
    [[nodiscard]] static domain::Stakes decoded(const QString &json);

private:
    using Found = std::function<void(domain::Stake kind, const QString &item, domain::DocumentId document)>;
    [[nodiscard]] base::Result<void> each(const Found &found) const;
    [[nodiscard]] base::Result<QSet<domain::MeetingId>>
    emptiedMeetings(const QSet<domain::DocumentId> &documents, Fate fate) const;
    const Database &m_database;
};

} // namespace counterpart::store
