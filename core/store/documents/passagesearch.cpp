// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/passagesearch.h"

#include "core/store/documents/searchconditions.h"
#include "core/text/khmerorder.h"

#include <algorithm>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::FoundDocument;
using domain::SearchHit;
using domain::SearchKey;
using domain::SearchPage;
using domain::SearchQuery;

namespace {

constexpr qsizetype OpeningLength = 240;  ///< characters that are shown of a document found by its title
constexpr qsizetype ContextLength = 3000; ///< characters before and behind a passage

/// A text as it is read to find passages in it.
struct ReadText
{
    QString text;
    std::vector<SearchHit> sentences; ///< ranges and numbers, in reading order
};

/// Where the marks of \p marked, which is searchText() of \p text or the text itself, stand in \p text.
std::vector<text::Range> marksIn(const QString &marked, const QString &text)
{
    std::vector<text::Range> marks;
    qsizetype at = 0;
    qsizetype begin = 0;
    for (const QChar c : marked) {
        if (c == MarkBegin)
            begin = at;
        else if (c == MarkEnd)
            marks.push_back({begin, at});
        else if (c != SyllableBreak)
            ++at;
    }
    if (!text::hasKhmer(text) || marks.empty())
        return marks;
    const text::OrderedKhmer ordered = text::orderKhmer(text);
    for (text::Range &mark : marks)
        mark = ordered.source(mark);
    return marks;
}

/// The sentence at \p at; where none is, the line.
SearchHit placeAt(const ReadText &read, qsizetype at)
{
    const auto behind = std::ranges::upper_bound(read.sentences, at, {},
                                                 [](const SearchHit &hit) { return hit.range.begin; });
    if (behind != read.sentences.begin() && std::prev(behind)->range.contains(at))
        return *std::prev(behind);
    SearchHit line;
    const qsizetype before = at > 0 ? read.text.lastIndexOf(u'\n', at - 1) : -1;
    const qsizetype after = read.text.indexOf(u'\n', at);
    line.range = {before + 1, after < 0 ? read.text.size() : after};
    return line;
}

std::vector<SearchHit> passagesAt(const ReadText &read, const std::vector<text::Range> &marks)
{
    std::vector<SearchHit> passages;
    for (const text::Range &mark : marks) {
        if (passages.empty() || !passages.back().range.contains(mark.begin)) {
            passages.push_back(placeAt(read, mark.begin));
            passages.back().snippet = passages.back().range.in(read.text).toString();
        }
        SearchHit &passage = passages.back();
        const text::Range range = passage.range;
        passage.marks.push_back({mark.begin - range.begin, std::min(mark.end, range.end) - range.begin});
    }
    if (passages.empty()) { // found by its title
        SearchHit opening;
        opening.snippet = read.text.left(OpeningLength);
        opening.range = {0, opening.snippet.size()};
        passages.push_back(std::move(opening));
    }
    return passages;
}

base::Error notThere()
{
    return {base::ErrorKind::NotFound, {}, u"the document is not in this store any more"_s, {}};
}

base::Result<ReadText> readText(const Database &database, DocumentId document)
{
    ReadText read;
    qint64 revision = 0;
    return database
        .each(u"SELECT r.id, r.text FROM live_documents d JOIN revisions r ON r.id = d.revision_id"
              " WHERE d.id = ?"_s,
              {document.value},
              [&](const Cursor &row) {
                  revision = row.integer(0);
                  read.text = row.text(1);
              })
        .and_then([&]() -> base::Result<void> {
            if (revision == 0)
                return std::unexpected(notThere());
            return database.each(
                u"SELECT idx, \"begin\", \"end\" FROM sentences WHERE revision_id = ? ORDER BY \"begin\""_s,
                {revision}, [&read](const Cursor &row) {
                    SearchHit sentence;
                    sentence.sentence = int(row.integer(0));
                    sentence.range = {qsizetype(row.integer(1)), qsizetype(row.integer(2))};
                    read.sentences.push_back(std::move(sentence));
                });
        })
        .transform([&read] { return std::move(read); });
}

} // namespace

base::Result<std::vector<SearchHit>> PassageSearch::passagesIn(DocumentId document,
                                                               const QString &match) const
{
    QString marked;
    bool isThere = false;
    return m_database
        .each(u"SELECT highlight(search_index, 1, char(2), char(3)) FROM search_index"
              " WHERE search_index MATCH ? AND rowid = ?"_s,
              {match, document.value},
              [&](const Cursor &row) {
                  marked = row.text(0);
                  isThere = true;
              })
        .and_then([&] {
            return isThere ? readText(m_database, document)
                           : base::Result<ReadText>(std::unexpected(notThere()));
        })
        .transform([&](const ReadText &read) {
            std::vector<SearchHit> passages = passagesAt(read, marksIn(marked, read.text));
            for (SearchHit &passage : passages)
                passage.document = document;
            return passages;
        });
}

base::Result<SearchKey> PassageSearch::ranked(const SearchQuery &query, const QString &match) const
{
    QVariantList values{match};
    const QString where = searchConditions(query, values);
    SearchKey found;
    return m_database
        .each(
            u"SELECT d.id, f.rank FROM search_index f CROSS JOIN document_values d ON d.id = f.rowid"
            " WHERE search_index MATCH ? AND rank MATCH 'bm25(4.0, 1.0)'"_s +
                where + u" ORDER BY f.rank, d.id"_s,
            values,
            [&found](const Cursor &row) { found.documents.push_back({row.id<DocumentId>(0), row.real(1)}); })
        .transform([&found] { return std::move(found); });
}

/// With its first passages; nullopt where it is gone, or does not hold what is searched for any more.
base::Result<std::optional<FoundDocument>> PassageSearch::document(const SearchKey::Ranked &ranked,
                                                                   const QString &match) const
{
    auto passages = passagesIn(ranked.document, match);
    if (!passages && passages.error().kind == base::ErrorKind::NotFound)
        return std::nullopt;
    if (!passages)
        return std::unexpected(passages.error());
    FoundDocument found;
    found.id = ranked.document;
    found.rank = ranked.rank;
    found.count = int(passages->size());
    passages->resize(std::min(passages->size(), size_t(SearchPage::Passages)));
    found.passages = std::move(*passages);
    return m_database
        .each(u"SELECT title, side, published FROM document_values WHERE id = ?"_s, {found.id.value},
              [&found](const Cursor &row) {
                  found.title = row.text(0);
                  found.side = row.text(1);
                  found.published = domain::PartialDate::fromString(row.text(2));
              })
        .transform([&found] { return std::optional(std::move(found)); });
}

base::Result<SearchPage> PassageSearch::select(const SearchQuery &query,
                                               const std::optional<SearchKey> &after,
                                               const QString &match) const
{
    auto left = after ? base::Result<SearchKey>(*after) : ranked(query, match);
    if (!left)
        return std::unexpected(left.error());
    SearchPage page;
    auto next = left->documents.cbegin();
    for (; next != left->documents.cend() && page.documents.size() < size_t(SearchPage::Documents); ++next) {
        auto found = document(*next, match);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            page.documents.push_back(std::move(**found));
    }
    if (next != left->documents.cend())
        page.next = SearchKey{{next, left->documents.cend()}};
    return page;
}

base::Result<SearchPage> PassageSearch::page(const SearchQuery &query,
                                             const std::optional<SearchKey> &after) const
{
    return matching(query, [&](const QString &match) { return select(query, after, match); });
}

base::Result<std::vector<SearchHit>> PassageSearch::passages(const SearchQuery &query,
                                                             DocumentId document) const
{
    return matching(query, [&](const QString &match) { return passagesIn(document, match); });
}

base::Result<std::vector<DocumentId>> PassageSearch::found(const SearchQuery &query,
                                                           const QString &match) const
{
    QVariantList values{match};
    const QString where = searchConditions(query, values);
    std::vector<DocumentId> ids;
    return m_database
        .each(u"SELECT d.id FROM search_index f CROSS JOIN document_values d ON d.id = f.rowid"
              " WHERE search_index MATCH ?"_s +
                  where,
              values, [&ids](const Cursor &row) { ids.push_back(row.id<DocumentId>(0)); })
        .transform([&ids] { return std::move(ids); });
}

base::Result<domain::SearchCount> PassageSearch::count(const SearchQuery &query,
                                                       const base::CancelToken &cancel) const
{
    return matching(query, [&](const QString &match) -> base::Result<domain::SearchCount> {
        const auto ids = found(query, match);
        if (!ids)
            return std::unexpected(ids.error());
        domain::SearchCount count{int(ids->size()), 0};
        for (const DocumentId id : *ids) {
            if (cancel.isCancelled())
                return base::fail(base::ErrorKind::Cancelled, {}, u"was stopped"_s, {});
            const auto passages = passagesIn(id, match);
            if (passages)
                count.passages += int(passages->size());
            else if (passages.error().kind == base::ErrorKind::NotFound) // it went meanwhile
                --count.documents;
            else
                return std::unexpected(passages.error());
        }
        return count;
    });
}

base::Result<domain::PassageContext> PassageSearch::context(DocumentId document, text::Range range) const
{
    QString text;
    bool isThere = false;
    auto read =
        m_database.each(u"SELECT r.text FROM live_documents d JOIN revisions r ON r.id = d.revision_id"
                        " WHERE d.id = ?"_s,
                        {document.value}, [&](const Cursor &row) {
                            text = row.text(0);
                            isThere = true;
                        });
    if (!read)
        return std::unexpected(read.error());
    if (!isThere)
        return std::unexpected(notThere());
    const qsizetype first = std::clamp<qsizetype>(range.begin - ContextLength, 0, text.size());
    const qsizetype last = std::clamp<qsizetype>(range.end + ContextLength, first, text.size());
    // From line to line, where one begins not far off.
    const qsizetype line = first == 0 ? 0 : text.indexOf(u'\n', first) + 1;
    const qsizetype begin = line > 0 && line <= range.begin ? line : first;
    const qsizetype stop = last == text.size() ? last : text.lastIndexOf(u'\n', last - 1);
    const qsizetype end = stop >= range.end ? stop : last;
    return domain::PassageContext{text.sliced(begin, end - begin), begin, end < text.size()};
}

} // namespace counterpart::store
