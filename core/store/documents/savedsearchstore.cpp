// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/savedsearchstore.h"

#include "core/store/database/writes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::SavedSearch;
using domain::SearchId;
using domain::SearchQuery;

namespace {

QString encode(const SearchQuery &query)
{
    QJsonObject object{{u"text"_s, query.text},
                       {u"side"_s, query.side},
                       {u"entity"_s, query.entity},
                       {u"topic"_s, query.topic},
                       {u"limit"_s, query.limit}};
    if (query.from)
        object.insert(u"from"_s, query.from->toString(Qt::ISODate));
    if (query.to)
        object.insert(u"to"_s, query.to->toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QDate> dateIn(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

SearchQuery decode(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    SearchQuery query;
    query.text = object[u"text"].toString();
    query.side = object[u"side"].toString();
    query.entity = object[u"entity"].toString();
    query.topic = object[u"topic"].toString();
    query.from = dateIn(object[u"from"]);
    query.to = dateIn(object[u"to"]);
    query.limit = std::clamp(object[u"limit"].toInt(query.limit), 1, 100'000);
    return query;
}

} // namespace

base::Result<std::vector<SavedSearch>> SavedSearchStore::rows() const
{
    std::vector<SavedSearch> all;
    return m_database
        .each(u"SELECT id, name, query FROM live_saved_searches ORDER BY name"_s, {},
              [&all](const Cursor &row) {
                  all.push_back({row.id<SearchId>(0), row.text(1), decode(row.text(2))});
              })
        .transform([&all] { return std::move(all); });
}

base::Result<SearchId> SavedSearchStore::find(const QString &name) const
{
    return m_database.number(u"SELECT id FROM live_saved_searches WHERE name = ?"_s, {name})
        .transform([](qint64 id) { return SearchId(id); });
}

base::Result<SearchId> SavedSearchStore::write(Transaction &transaction, const SavedSearch &search)
{
    Writes writes(transaction);
    const qint64 id =
        writes.run(u"INSERT INTO saved_searches (id, name, query, saved) VALUES (%1, ?, ?, ?)"
                   " ON CONFLICT (id) DO UPDATE SET name = excluded.name, query = excluded.query,"
                   " saved = excluded.saved"_s.arg(newId(u"saved_searches"_s)),
                   {idOrNull(search.id), search.name, encode(search.query), timeNow()});
    return writes.result().transform([&] { return search.id.isValid() ? search.id : SearchId(id); });
}

base::Result<void> SavedSearchStore::remove(Transaction &transaction, SearchId id)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM saved_searches WHERE id = ?"_s, {id.value});
    return writes.result();
}

} // namespace counterpart::store
