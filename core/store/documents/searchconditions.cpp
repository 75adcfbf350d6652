// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/searchconditions.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;

namespace {

constexpr qsizetype LongestQuery = 2000; ///< characters
constexpr qsizetype LongestTold = 80;

QString shortened(const QString &text)
{
    return text.size() <= LongestTold ? text : text.first(LongestTold) + u'…';
}

} // namespace

QString searchConditions(const domain::SearchQuery &query, QVariantList &values)
{
    QString sql;
    if (!query.side.isEmpty()) {
        sql += u" AND d.side = ?"_s;
        values << query.side;
    }
    if (query.from) {
        sql += u" AND d.published_to >= ?"_s;
        values << query.from->toString(Qt::ISODate);
    }
    if (query.to) {
        sql += u" AND d.published_from <= ?"_s;
        values << query.to->toString(Qt::ISODate);
    }
    if (!query.entity.isEmpty()) {
        sql += u" AND d.revision_id IN (SELECT revision_id FROM mention_values WHERE entity_id IN"
               " (SELECT id FROM entity_values WHERE name = ? COLLATE NOCASE"
               " UNION SELECT entity_id FROM alias_values WHERE alias = ? COLLATE NOCASE))"_s;
        values << query.entity << query.entity;
    }
    if (!query.topic.isEmpty()) {
        sql += u" AND d.revision_id IN (SELECT dt.revision_id FROM document_topics dt"
               " JOIN topics t ON t.id = dt.topic_id WHERE t.name = ? COLLATE NOCASE)"_s;
        values << query.topic;
    }
    if (query.documents) {
        QStringList ids;
        for (const DocumentId id : *query.documents)
            ids.append(QString::number(id.value));
        sql += u" AND d.id IN (SELECT value FROM json_each(?))"_s;
        values << u'[' + ids.join(u',') + u']';
    }
    return sql;
}

base::Result<void> checkSearchable(const domain::SearchQuery &query)
{
    if (query.text.size() <= LongestQuery)
        return {};
    return base::fail(base::ErrorKind::Invalid, shortened(query.text),
                      u"is longer than %1 characters"_s.arg(LongestQuery), u"search for fewer words"_s);
}

base::Error noSearchQuery(const domain::SearchQuery &query)
{
    return {base::ErrorKind::Invalid, shortened(query.text), u"is no query that can be searched for"_s,
            u"put the words into quotation marks, and join them by AND, OR or NOT"_s};
}

} // namespace counterpart::store
