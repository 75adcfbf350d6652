// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/database.h"

namespace counterpart::store {

/// What pairing has to know of some documents, without what else there is of them.
class CandidateStore
{
public:
    explicit CandidateStore(const Database &database) : m_database(database) {}

    struct Candidate
    {
        domain::DocumentId id;
        QString title;
        QString side;
        QString relays;
        std::optional<domain::DocType> docType;
        std::optional<domain::PartialDate> published; ///< without days that are taken from others
        std::optional<domain::PartialDate> detected; ///< when it was published, without what people say
    };
    /// By id; those that are gone or in the trash are left out.
    [[nodiscard]] base::Result<std::vector<Candidate>>
    candidates(const std::vector<domain::DocumentId> &ids) const;
    /// Documents that were published between the two days, or tell of a day or month between them; some more
    /// may be among them. By id.
    [[nodiscard]] base::Result<std::vector<domain::DocumentId>> between(QDate from, QDate to) const;
    /// Documents that tell of an encounter without a date. By id.
    [[nodiscard]] base::Result<std::vector<domain::DocumentId>> undated() const;
    /// Meetings that one of \p documents is in.
    [[nodiscard]] base::Result<std::vector<domain::MeetingId>>
    meetingsOf(const std::vector<domain::DocumentId> &documents) const;
    /// Documents of \p meetings that are not in the trash.
    [[nodiscard]] base::Result<std::vector<domain::DocumentId>>
    documentsOf(const std::vector<domain::MeetingId> &meetings) const;

private:
    const Database &m_database;
};

} // namespace counterpart::store
