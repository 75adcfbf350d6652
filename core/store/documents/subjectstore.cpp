// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/subjectstore.h"

#include "core/store/database/idlist.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::TopicCount;

base::Result<std::vector<TopicCount>> SubjectStore::topics() const
{
    return countTopics({}, {}, {});
}

base::Result<std::vector<TopicCount>>
SubjectStore::topics(const std::vector<domain::TopicId> &ids) const
{
    std::vector<TopicCount> named;
    const auto read = m_database.each(u"SELECT name FROM topics WHERE generic = 0 AND proposed = 0"
                                      " AND id IN (SELECT value FROM json_each(?))"_s,
                                      {idList(ids)},
                                      [&named](const Cursor &row) { named.push_back({row.text(0), 0, {}}); });
    if (!read)
        return std::unexpected(read.error());
    return countTopics(std::move(named), u"WHERE t.id IN (SELECT value FROM json_each(?))"_s, {idList(ids)});
}

/// Counts those that \p which leaves; \p rows are in the list whether there are any or not.
base::Result<std::vector<TopicCount>> SubjectStore::countTopics(std::vector<TopicCount> rows,
                                                                const QString &which,
                                                                const QVariantList &values) const
{
    QHash<QString, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].name, i);
    auto read =
        m_database.each(u"SELECT t.name, coalesce(dd.value, d.side, ''), count(*) AS found"
                        " FROM live_documents d JOIN document_topics dt ON dt.revision_id = d.revision_id"
                        " JOIN topics t ON t.id = dt.topic_id AND t.generic = 0 AND t.proposed = 0"
                        " LEFT JOIN document_decisions dd ON dd.document_id = d.id AND dd.field = 'side' %1"
                        " GROUP BY 1, 2 ORDER BY found DESC, t.name"_s.arg(which),
                        values, [&](const Cursor &row) {
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

base::Result<domain::SubjectUses> SubjectStore::uses(const std::vector<domain::EntityId> &entities,
                                                     const std::vector<domain::TopicId> &topics) const
{
    domain::SubjectUses uses;
    const QString list = idList(entities);
    auto read = m_database.each(
        u"SELECT DISTINCT a.into_id, d.id FROM %1 a CROSS JOIN document_entities x ON x.entity_id = a.id"
        " JOIN revisions r ON r.id = x.revision_id"
        " JOIN live_documents d ON d.id = r.document_id AND d.revision_id = r.id ORDER BY 2"_s.arg(
            AskedEntities),
        {list, list}, [&uses](const Cursor &row) {
            uses.entities[row.id<domain::EntityId>(0)].push_back(row.id<DocumentId>(1));
        });
    if (!read)
        return std::unexpected(read.error());
    read = m_database.each(
        u"SELECT DISTINCT t.name, d.id FROM topics t CROSS JOIN document_topics dt ON dt.topic_id = t.id"
        " JOIN revisions r ON r.id = dt.revision_id"
        " JOIN live_documents d ON d.id = r.document_id AND d.revision_id = r.id"
        " WHERE t.generic = 0 AND t.proposed = 0 AND t.id IN (SELECT value FROM json_each(?)) ORDER BY 2"_s,
        {idList(topics)},
        [&uses](const Cursor &row) { uses.topics[row.text(0)].push_back(row.id<DocumentId>(1)); });
    return read.transform([&uses] { return std::move(uses); });
}

} // namespace counterpart::store
