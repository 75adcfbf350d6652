// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/libraryfilterstore.h"

#include "core/store/database/writes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::LibraryFilter;
using domain::LibraryFilterId;
using domain::LibraryQuery;
using domain::MeetingState;

namespace {

const std::pair<MeetingState, QString> States[] = {{MeetingState::TwoSided, u"two-sided"_s},
                                                   {MeetingState::OneSided, u"not two-sided"_s},
                                                   {MeetingState::InNone, u"in no meeting"_s}};

QString encode(const LibraryQuery &query)
{
    QJsonObject object;
    const auto put = [&object](const QString &name, const QString &value) {
        if (!value.isEmpty())
            object.insert(name, value);
    };
    put(u"text"_s, query.text);
    if (query.side)
        object.insert(u"side"_s, *query.side);
    if (query.type)
        put(u"type"_s, domain::name(*query.type));
    for (const auto &[state, name] : States) {
        if (query.state == state)
            put(u"meeting"_s, name);
    }
    put(u"tag"_s, query.tag);
    if (query.favourites)
        object.insert(u"favourites"_s, true);
    if (query.from)
        put(u"from"_s, query.from->toString(Qt::ISODate));
    if (query.to)
        put(u"to"_s, query.to->toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QDate> dateIn(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

LibraryQuery decode(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    LibraryQuery query;
    query.text = object[u"text"].toString();
    if (object.contains(u"side"))
        query.side = object[u"side"].toString();
    query.type = domain::fromName<domain::DocType>(object[u"type"].toString());
    for (const auto &[state, name] : States) {
        if (object[u"meeting"].toString() == name)
            query.state = state;
    }
    query.tag = object[u"tag"].toString();
    query.favourites = object[u"favourites"].toBool();
    query.from = dateIn(object[u"from"]);
    query.to = dateIn(object[u"to"]);
    return query;
}

} // namespace

base::Result<std::vector<LibraryFilter>> LibraryFilterStore::rows() const
{
    std::vector<LibraryFilter> all;
    return m_database
        .each(u"SELECT id, name, filter FROM library_filters ORDER BY name COLLATE NOCASE"_s, {},
              [&all](const Cursor &row) {
                  all.push_back({row.id<LibraryFilterId>(0), row.text(1), decode(row.text(2))});
              })
        .transform([&all] { return std::move(all); });
}

base::Result<LibraryFilterId> LibraryFilterStore::find(const QString &name) const
{
    return m_database.number(u"SELECT id FROM library_filters WHERE name = ?"_s, {name})
        .transform([](qint64 id) { return LibraryFilterId(id); });
}

base::Result<LibraryFilterId> LibraryFilterStore::write(Transaction &transaction, const LibraryFilter &filter)
{
    Writes writes(transaction);
    const qint64 id =
        writes.run(u"INSERT INTO library_filters (id, name, filter, saved) VALUES (%1, ?, ?, ?)"
                   " ON CONFLICT (id) DO UPDATE SET name = excluded.name, filter = excluded.filter,"
                   " saved = excluded.saved"_s.arg(newId(u"library_filters"_s)),
                   {idOrNull(filter.id), filter.name, encode(filter.query), timeNow()});
    return writes.result().transform([&] { return filter.id.isValid() ? filter.id : LibraryFilterId(id); });
}

base::Result<void> LibraryFilterStore::remove(Transaction &transaction, LibraryFilterId id)
{
    Writes writes(transaction);
    writes.run(u"DELETE FROM library_filters WHERE id = ?"_s, {id.value});
    return writes.result();
}

} // namespace counterpart::store
