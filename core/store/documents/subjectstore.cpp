// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/subjectstore.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::TopicCount;

base::Result<std::vector<TopicCount>> SubjectStore::topics() const
{
    std::vector<TopicCount> rows;
    QHash<QString, size_t> places;
    auto read =
        m_database.each(u"SELECT t.name, coalesce(dd.value, d.side, ''), count(*) AS found"
                        " FROM live_documents d JOIN document_topics dt ON dt.revision_id = d.revision_id"
                        " JOIN topics t ON t.id = dt.topic_id AND t.generic = 0 AND t.proposed = 0"
                        " LEFT JOIN document_decisions dd ON dd.document_id = d.id AND dd.field = 'side'"
                        " GROUP BY 1, 2 ORDER BY found DESC, t.name"_s,
                        {}, [&](const Cursor &row) {
                            const QString name = row.text(0);
                            if (!places.contains(name)) {
                                places.insert(name, rows.size());
                                rows.push_back({name, 0, {}});
                            }
                            TopicCount &topic = rows[places.value(name)];
                            const int found = static_cast<int>(row.integer(2));
                            topic.documents += found;
                            topic.documentsBySide.emplace_back(row.text(1), found);
                        });
    std::ranges::stable_sort(rows, std::greater(), &TopicCount::documents);
    return read.transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<DocumentId>> SubjectStore::documentsAbout(const QList<domain::EntityId> &entities,
                                                                   const QStringList &topics) const
{
    std::set<DocumentId> found;
    const auto take = [&found](const Cursor &row) { found.insert(row.id<DocumentId>(0)); };
    for (const domain::EntityId id : entities) {
        auto read =
            m_database.each(u"SELECT d.id FROM live_documents d JOIN document_entities de"
                            " ON de.revision_id = d.revision_id WHERE de.entity_id = ?"
                            " OR de.entity_id IN (SELECT entity_id FROM entity_merges WHERE into_id = ?)"_s,
                            {id.value, id.value}, take);
        if (!read)
            return std::unexpected(read.error());
    }
    for (const QString &topic : topics) {
        auto read = m_database.each(u"SELECT d.id FROM live_documents d JOIN document_topics dt"
                                    " ON dt.revision_id = d.revision_id"
                                    " JOIN topics t ON t.id = dt.topic_id WHERE t.name = ?"_s,
                                    {topic}, take);
        if (!read)
            return std::unexpected(read.error());
    }
    return std::vector<DocumentId>(found.begin(), found.end());
}

base::Result<domain::SubjectUses> SubjectStore::uses() const
{
    domain::SubjectUses uses;
    auto read =
        m_database.each(u"SELECT DISTINCT mv.entity_id, d.id FROM live_documents d"
                        " JOIN mention_values mv ON mv.revision_id = d.revision_id ORDER BY 2"_s,
                        {}, [&uses](const Cursor &row) {
                            uses.entities[row.id<domain::EntityId>(0)].push_back(row.id<DocumentId>(1));
                        });
    if (!read)
        return std::unexpected(read.error());
    read = m_database.each(
        u"SELECT DISTINCT t.name, d.id FROM live_documents d"
        " JOIN document_topics dt ON dt.revision_id = d.revision_id"
        " JOIN topics t ON t.id = dt.topic_id AND t.generic = 0 AND t.proposed = 0"
        " ORDER BY 2"_s,
        {}, [&uses](const Cursor &row) { uses.topics[row.text(0)].push_back(row.id<DocumentId>(1)); });
    return read.transform([&uses] { return std::move(uses); });
}

} // namespace counterpart::store
