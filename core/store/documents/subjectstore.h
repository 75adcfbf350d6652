// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/database.h"

namespace counterpart::store {

/// What documents are about, across the store: topics with their counts, and the way from a subject back to
/// the documents. Current revisions only.
class SubjectStore
{
public:
    explicit SubjectStore(const Database &database) : m_database(database) {}

    /// Topics that say something (generic ones are left out), those of most documents first.
    [[nodiscard]] base::Result<std::vector<domain::TopicCount>> topics() const;
    /// Those of \p ids likewise, and with no documents those of which no document speaks any more.
    [[nodiscard]] base::Result<std::vector<domain::TopicCount>>
    topics(const std::vector<domain::TopicId> &ids) const;
    /// Documents that mention at least one of \p entities or treat one of \p topics, by id.
    [[nodiscard]] base::Result<std::vector<domain::DocumentId>>
    documentsAbout(const QList<domain::EntityId> &entities, const QStringList &topics) const;

    /// In which documents every entity and every topic is spoken of; one pass.
    [[nodiscard]] base::Result<domain::SubjectUses> uses() const;
    /// The same of these alone.
    [[nodiscard]] base::Result<domain::SubjectUses> uses(const std::vector<domain::EntityId> &entities,
                                                         const std::vector<domain::TopicId> &topics) const;

private:
    [[nodiscard]] base::Result<std::vector<domain::TopicCount>>
    countTopics(std::vector<domain::TopicCount> rows, const QString &which, const QVariantList &values) const;
    const Database &m_database;
};

} // namespace counterpart::store
