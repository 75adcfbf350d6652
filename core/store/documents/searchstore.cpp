// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/searchstore.h"

#include "core/store/database/writes.h"
#include "core/store/documents/searchconditions.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::SearchHit;
using domain::SearchQuery;

namespace {

/// Takes marks and syllable breaks out of what the index returned.
void setSnippet(SearchHit &hit, const QString &marked)
{
    qsizetype begin = 0;
    for (const QChar c : marked) {
        if (c == MarkBegin)
            begin = hit.snippet.size();
        else if (c == MarkEnd)
            hit.marks.push_back({begin, hit.snippet.size()});
        else if (c != SyllableBreak)
            hit.snippet += c;
    }
}

} // namespace

base::Result<std::vector<SearchHit>> SearchStore::select(const SearchQuery &query, const QString &match) const
{
    QVariantList values{match};
    const QString where = searchConditions(query, values);
    values << query.limit;
    std::vector<SearchHit> hits;
    auto read = m_database.each(u"SELECT d.id, d.title, d.side, d.published, f.rank,"
                                " snippet(search_index, 1, char(2), char(3), '', 32)"
                                " FROM search_index f CROSS JOIN document_values d ON d.id = f.rowid"
                                " WHERE search_index MATCH ? AND rank MATCH 'bm25(4.0, 1.0)'"_s +
                                    where + u" ORDER BY f.rank LIMIT ?"_s,
                                values, [&hits](const Cursor &row) {
                                    SearchHit hit;
                                    hit.document = row.id<DocumentId>(0);
                                    hit.title = row.text(1);
                                    hit.side = row.text(2);
                                    hit.published = domain::PartialDate::fromString(row.text(3));
                                    hit.rank = row.real(4);
                                    setSnippet(hit, row.text(5));
                                    hits.push_back(std::move(hit));
                                });
    return read.transform([&hits] { return std::move(hits); });
}

base::Result<void> SearchStore::locate(SearchHit &hit) const
{
    QString text;
    qint64 revision = 0;
    auto read =
        m_database.each(u"SELECT r.id, r.text, s.file, json_extract(r.told, '$.member') FROM live_documents d"
                        " JOIN revisions r ON r.id = d.revision_id JOIN sources s ON s.id = r.source_id"
                        " WHERE d.id = ?"_s,
                        {hit.document.value}, [&](const Cursor &row) {
                            revision = row.integer(0);
                            text = row.text(1);
                            if (hit.title.isEmpty()) // as DocumentRow::shownTitle()
                                hit.title = domain::nameWithin(row.text(3), row.text(2));
                        });
    const text::Range place = findSnippet(text, hit.snippet, hit.marks);
    if (!read || place.isEmpty())
        return read;
    hit.range = place;
    const qsizetype begin = place.begin;
    const qsizetype at = begin + (hit.marks.empty() ? 0 : hit.marks.front().begin);
    read = m_database.each(u"SELECT idx, \"begin\", \"end\" FROM sentences WHERE revision_id = ?"
                           " AND \"begin\" <= ? AND \"end\" > ? LIMIT 1"_s,
                           {revision, qint64(at), qint64(at)}, [&hit](const Cursor &row) {
                               hit.sentence = int(row.integer(0));
                               hit.range = {qsizetype(row.integer(1)), qsizetype(row.integer(2))};
                           });
    if (begin > 0) {
        hit.snippet.prepend(u'…');
        for (text::Range &mark : hit.marks)
            mark = {mark.begin + 1, mark.end + 1};
    }
    if (begin + hit.snippet.size() < text.size())
        hit.snippet.append(u'…');
    return read;
}

base::Result<int> SearchStore::count(const SearchQuery &query) const
{
    return matching(query, [&](const QString &match) -> base::Result<int> {
        QVariantList values{match};
        const QString where = searchConditions(query, values);
        return m_database
            .number(u"SELECT count(*) FROM search_index f CROSS JOIN document_values d ON d.id = f.rowid"
                    " WHERE search_index MATCH ?"_s +
                        where,
                    values)
            .transform([](qint64 count) { return int(count); });
    });
}

base::Result<std::vector<SearchHit>> SearchStore::search(const SearchQuery &query) const
{
    auto hits = matching(query, [&](const QString &match) { return select(query, match); });
    if (!hits)
        return hits;
    for (SearchHit &hit : *hits) {
        if (auto located = locate(hit); !located)
            return std::unexpected(located.error());
    }
    return hits;
}

base::Result<void> SearchStore::remove(Transaction &transaction, DocumentId id)
{
    Writes writes(transaction);
    writes.run(u"INSERT INTO search_index (search_index, rowid, title, body)"
               " SELECT 'delete', id, title, body FROM search_source WHERE id = ?"_s,
               {id.value});
    return writes.result();
}

base::Result<void> SearchStore::add(Transaction &transaction, DocumentId id)
{
    Writes writes(transaction);
    writes.run(u"INSERT INTO search_index (rowid, title, body)"
               " SELECT id, title, body FROM search_source WHERE id = ?"_s,
               {id.value});
    return writes.result();
}

} // namespace counterpart::store
