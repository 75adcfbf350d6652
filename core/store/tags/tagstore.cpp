// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tags/tagstore.h"

#include "core/store/database/idlist.h"
#include "core/store/database/writes.h"

#include <QHash>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::TagCount;

namespace {

/// Where the words of documents, or of meetings, are kept.
struct Place
{
    QString tags;
    QString favourites;
    QString key;
};

const Place &documents()
{
    static const Place place{u"document_tags"_s, u"document_favourites"_s, u"document_id"_s};
    return place;
}

const Place &meetings()
{
    static const Place place{u"meeting_tags"_s, u"meeting_favourites"_s, u"meeting_id"_s};
    return place;
}

template <typename Row>
base::Result<void> fillRows(const Database &database, const Place &place, std::vector<Row> &rows)
{
    QHash<qint64, Row *> places;
    std::vector<decltype(Row::id)> ids;
    for (Row &row : rows) {
        places.insert(row.id.value, &row);
        ids.push_back(row.id);
    }
    // A few rows are asked for by id; of all, everything is read.
    const bool isFew = ids.size() < 500;
    const QString where =
        isFew ? u" WHERE %1 IN (SELECT value FROM json_each(?))"_s.arg(place.key) : QString();
    const QVariantList values = isFew ? QVariantList{idList(ids)} : QVariantList();
    const auto with = [&places](const Cursor &row, auto act) {
        if (Row *found = places.value(row.integer(0)))
            act(*found);
    };
    return database
        .each(u"SELECT %1, tag FROM %2%3 ORDER BY tag COLLATE NOCASE"_s.arg(place.key, place.tags, where),
              values,
              [&](const Cursor &row) { with(row, [&row](Row &found) { found.tags.append(row.text(1)); }); })
        .and_then([&] {
            return database.each(
                u"SELECT %1 FROM %2%3"_s.arg(place.key, place.favourites, where), values,
                [&](const Cursor &row) { with(row, [](Row &found) { found.favourite = true; }); });
        });
}

template <typename Id>
void copyAll(Writes &writes, const Place &place, Id from, Id to)
{
    writes.run(u"INSERT OR IGNORE INTO %1 (%2, tag, author, given) SELECT ?, tag, author, given FROM %1"
               " WHERE %2 = ?"_s.arg(place.tags, place.key),
               {to.value, from.value});
    writes.run(
        u"INSERT OR IGNORE INTO %1 (%2, author, given) SELECT ?, author, given FROM %1 WHERE %2 = ?"_s.arg(
            place.favourites, place.key),
        {to.value, from.value});
}

/// Runs \p act(place, id) for each of the things.
template <typename Act>
void forEach(const domain::Tagged &things, Act act)
{
    for (const domain::DocumentId id : things.documents)
        act(documents(), id.value);
    for (const domain::MeetingId id : things.meetings)
        act(meetings(), id.value);
}

} // namespace

base::Result<std::vector<TagCount>> TagStore::all() const
{
    std::vector<TagCount> found;
    return m_database
        .each(u"SELECT tag, sum(of_document), sum(1 - of_document) FROM"
              " (SELECT t.tag AS tag, 1 AS of_document FROM document_tags t"
              " JOIN live_documents d ON d.id = t.document_id"
              " UNION ALL SELECT t.tag, 0 FROM meeting_tags t JOIN live_meetings m ON m.id = t.meeting_id)"
              " GROUP BY tag ORDER BY tag COLLATE NOCASE"_s,
              {},
              [&found](const Cursor &row) {
                  found.push_back({row.text(0), int(row.integer(1)), int(row.integer(2))});
              })
        .transform([&found] { return std::move(found); });
}

base::Result<QStringList> TagStore::spellings() const
{
    QStringList found;
    return m_database
        .each(u"SELECT tag FROM document_tags UNION SELECT tag FROM meeting_tags ORDER BY tag"_s, {},
              [&found](const Cursor &row) { found.append(row.text(0)); })
        .transform([&found] { return found; });
}

base::Result<void> TagStore::fill(std::vector<domain::DocumentRow> &rows) const
{
    return fillRows(m_database, documents(), rows);
}

base::Result<void> TagStore::fill(std::vector<domain::MeetingRow> &rows) const
{
    return fillRows(m_database, meetings(), rows);
}

base::Result<void> TagStore::add(Transaction &transaction, const domain::Tagged &things, const QString &tag,
                                 const QString &author)
{
    Writes writes(transaction);
    forEach(things, [&](const Place &place, qint64 id) {
        writes.run(u"INSERT OR IGNORE INTO %1 (%2, tag, author, given) VALUES (?, ?, ?, ?)"_s.arg(place.tags,
                                                                                                  place.key),
                   {id, tag, plain(author), timeNow()});
    });
    return writes.result();
}

base::Result<void> TagStore::remove(Transaction &transaction, const domain::Tagged &things,
                                    const QString &tag)
{
    Writes writes(transaction);
    forEach(things, [&](const Place &place, qint64 id) {
        writes.run(u"DELETE FROM %1 WHERE %2 = ? AND tag = ?"_s.arg(place.tags, place.key), {id, tag});
    });
    return writes.result();
}

base::Result<void> TagStore::rename(Transaction &transaction, const QString &tag, const QString &to)
{
    Writes writes(transaction);
    for (const Place &place : {documents(), meetings()}) {
        writes.run(u"INSERT OR IGNORE INTO %1 (%2, tag, author, given) SELECT %2, ?, author, given FROM %1"
                   " WHERE tag = ?"_s.arg(place.tags, place.key),
                   {to, tag});
        if (tag != to)
            writes.run(u"DELETE FROM %1 WHERE tag = ?"_s.arg(place.tags), {tag});
    }
    return writes.result();
}

base::Result<void> TagStore::setFavourite(Transaction &transaction, const domain::Tagged &things,
                                          bool favourite, const QString &author)
{
    Writes writes(transaction);
    forEach(things, [&](const Place &place, qint64 id) {
        if (favourite)
            writes.run(u"INSERT OR IGNORE INTO %1 (%2, author, given) VALUES (?, ?, ?)"_s.arg(
                           place.favourites, place.key),
                       {id, plain(author), timeNow()});
        else
            writes.run(u"DELETE FROM %1 WHERE %2 = ?"_s.arg(place.favourites, place.key), {id});
    });
    return writes.result();
}

base::Result<void> TagStore::copy(Transaction &transaction, domain::DocumentId from, domain::DocumentId to)
{
    Writes writes(transaction);
    copyAll(writes, documents(), from, to);
    return writes.result();
}

base::Result<void> TagStore::copy(Transaction &transaction, domain::MeetingId from, domain::MeetingId to)
{
    Writes writes(transaction);
    copyAll(writes, meetings(), from, to);
    return writes.result();
}

} // namespace counterpart::store
