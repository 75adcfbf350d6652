// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meetings/reviewstore.h"

#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::OmissionRow;

base::Result<std::vector<OmissionRow>> ReviewStore::omissions(const ComparedPair &pair) const
{
    std::vector<OmissionRow> rows;
    return m_database
        .each(
            u"SELECT topic, silent_id = a_id, status, note, author FROM omission_decisions"
            " WHERE a_id = ? AND b_id = ? ORDER BY topic, silent_id"_s,
            {pair.a.value, pair.b.value},
            [&rows](const Cursor &row) {
                rows.push_back(
                    {row.text(0), row.flag(1),
                     domain::fromName<domain::LinkStatus>(row.text(2)).value_or(domain::LinkStatus::Proposed),
                     row.text(3), row.text(4)});
            })
        .transform([&rows] { return std::move(rows); });
}

base::Result<std::vector<domain::JudgementRow>> ReviewStore::judgements(const ComparedPair &pair) const
{
    std::vector<domain::JudgementRow> rows;
    const auto range = [](const Cursor &row, int column) {
        return text::Range{qsizetype(row.integer(column)), qsizetype(row.integer(column + 1))};
    };
    return m_database
        .each(u"SELECT document_id = a_id, \"begin\", \"end\", quote, judgement, elsewhere_begin,"
              " elsewhere_end, elsewhere_quote, note, author, prefix, suffix FROM omission_judgements WHERE "
              "a_id = ? AND b_id = ?"
              " ORDER BY document_id, \"begin\""_s,
              {pair.a.value, pair.b.value},
              [&](const Cursor &row) {
                  rows.push_back({.inA = row.flag(0),
                                  .range = range(row, 1),
                                  .quote = row.text(3),
                                  .prefix = row.text(10),
                                  .suffix = row.text(11),
                                  .judgement = domain::judgementFrom(row.text(4)),
                                  .elsewhere = range(row, 5),
                                  .elsewhereQuote = row.text(7),
                                  .note = row.text(8),
                                  .author = row.text(9)});
              })
        .transform([&rows] { return std::move(rows); });
}

base::Result<std::optional<std::pair<qsizetype, qsizetype>>>
ReviewStore::place(const ComparedPair &pair) const
{
    std::optional<std::pair<qsizetype, qsizetype>> place;
    return m_database
        .each(u"SELECT a_at, b_at FROM review_places WHERE a_id = ? AND b_id = ?"_s,
              {pair.a.value, pair.b.value},
              [&place](const Cursor &row) {
                  place = std::pair(qsizetype(row.integer(0)), qsizetype(row.integer(1)));
              })
        .transform([&place] { return place; });
}

base::Result<void> ReviewStore::decide(Transaction &transaction, const ComparedPair &pair,
                                       const OmissionRow &row)
{
    const qint64 silent = row.silentA ? pair.a.value : pair.b.value;
    Writes writes(transaction);
    if (row.status == domain::LinkStatus::Proposed)
        writes.run(u"DELETE FROM omission_decisions WHERE a_id = ? AND b_id = ? AND topic = ?"
                   " AND silent_id = ?"_s,
                   {pair.a.value, pair.b.value, row.topic, silent});
    else
        writes.run(u"INSERT OR REPLACE INTO omission_decisions (a_id, b_id, topic, silent_id, status, note,"
                   " author, decided) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   {pair.a.value, pair.b.value, row.topic, silent, domain::name(row.status), plain(row.note),
                    plain(row.author), timeNow()});
    return writes.result();
}

base::Result<void> ReviewStore::judge(Transaction &transaction, const ComparedPair &pair,
                                      const domain::JudgementRow &row)
{
    const qint64 document = row.inA ? pair.a.value : pair.b.value;
    const QVariantList key{pair.a.value,          pair.b.value,    document, qint64(row.range.begin),
                           qint64(row.range.end), plain(row.quote)};
    Writes writes(transaction);
    if (!row.judgement)
        writes.run(u"DELETE FROM omission_judgements WHERE a_id = ? AND b_id = ? AND document_id = ?"
                   " AND \"begin\" = ? AND \"end\" = ? AND quote = ?"_s,
                   key);
    else
        writes.run(u"INSERT OR REPLACE INTO omission_judgements (a_id, b_id, document_id, \"begin\", \"end\","
                   " quote, prefix, suffix, judgement, elsewhere_begin, elsewhere_end, elsewhere_quote, "
                   "note, author,"
                   " decided) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   key + QVariantList{plain(row.prefix), plain(row.suffix), domain::name(*row.judgement),
                                      qint64(row.elsewhere.begin), qint64(row.elsewhere.end),
                                      plain(row.elsewhereQuote), plain(row.note), plain(row.author),
                                      timeNow()});
    return writes.result();
}

base::Result<void> ReviewStore::setPlace(Transaction &transaction, const ComparedPair &pair, qsizetype a,
                                         qsizetype b)
{
    Writes writes(transaction);
    writes.run(
        u"INSERT OR REPLACE INTO review_places (a_id, b_id, a_at, b_at, saved) VALUES (?, ?, ?, ?, ?)"_s,
        {pair.a.value, pair.b.value, qint64(a), qint64(b), timeNow()});
    return writes.result();
}

} // namespace counterpart::store
