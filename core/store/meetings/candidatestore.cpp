// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meetings/candidatestore.h"

#include "core/domain/takendates.h"
#include "core/store/database/codec.h"
#include "core/store/database/idlist.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::MeetingId;

base::Result<std::vector<CandidateStore::Candidate>>
CandidateStore::candidates(const std::vector<DocumentId> &ids) const
{
    std::vector<Candidate> all;
    return m_database
        .each(u"SELECT v.id, v.title, v.side, v.relays, v.doc_type, iif(t.taken, '', v.published),"
              " iif(t.taken, '', d.published)"
              " FROM document_values v JOIN live_documents d ON d.id = v.id JOIN (SELECT l.id, coalesce("
              "json_extract(l.evidence, '$.published[1]'), '') IN (SELECT value FROM json_each(?))"
              " AND NOT EXISTS (SELECT 1 FROM document_decisions x WHERE x.document_id = l.id"
              " AND x.field = 'published') AS taken FROM live_documents l) t ON t.id = v.id"
              " WHERE v.id IN (SELECT value FROM json_each(?)) ORDER BY v.id"_s,
              {codec::encode(domain::takenDateRules()), idList(ids)},
              [&all](const Cursor &row) {
                  all.push_back({row.id<DocumentId>(0), row.text(1), row.text(2), row.text(3),
                                 domain::fromName<domain::DocType>(row.text(4)),
                                 domain::PartialDate::fromString(row.text(5)),
                                 domain::PartialDate::fromString(row.text(6))});
              })
        .transform([&all] { return std::move(all); });
}

base::Result<std::vector<DocumentId>> CandidateStore::between(QDate from, QDate to) const
{
    std::vector<DocumentId> found;
    const QString first = from.toString(Qt::ISODate);
    const QString last = to.toString(Qt::ISODate);
    // A date of an encounter is compared as it is written: "2023-05" and "2023-05-01..03" begin like a day.
    return m_database
        .each(u"SELECT id FROM live_documents WHERE published_from <= ? AND published_to >= ?"
              " UNION SELECT x.document_id FROM document_decisions x JOIN document_decisions y"
              " ON y.document_id = x.document_id AND y.field = 'published_to'"
              " JOIN live_documents d ON d.id = x.document_id"
              " WHERE x.field = 'published_from' AND x.value <= ? AND y.value >= ?"
              " UNION SELECT d.id FROM encounters e JOIN live_documents d ON d.revision_id = e.revision_id"
              " WHERE e.date >= substr(?, 1, 7) AND e.date <= ? || '~' ORDER BY 1"_s,
              {last, first, last, first, first, last},
              [&found](const Cursor &row) { found.push_back(row.id<DocumentId>(0)); })
        .transform([&found] { return std::move(found); });
}

base::Result<std::vector<DocumentId>> CandidateStore::undated() const
{
    std::vector<DocumentId> found;
    return m_database
        .each(u"SELECT DISTINCT d.id FROM encounters e JOIN live_documents d ON d.revision_id = e.revision_id"
              " WHERE coalesce(e.date, '') = '' ORDER BY 1"_s,
              {}, [&found](const Cursor &row) { found.push_back(row.id<DocumentId>(0)); })
        .transform([&found] { return std::move(found); });
}

base::Result<std::vector<MeetingId>>
CandidateStore::meetingsOf(const std::vector<DocumentId> &documents) const
{
    std::vector<MeetingId> found;
    return m_database
        .each(u"SELECT DISTINCT meeting_id FROM readouts"
              " WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY 1"_s,
              {idList(documents)}, [&found](const Cursor &row) { found.push_back(row.id<MeetingId>(0)); })
        .transform([&found] { return std::move(found); });
}

base::Result<std::vector<DocumentId>>
CandidateStore::documentsOf(const std::vector<MeetingId> &meetings) const
{
    std::vector<DocumentId> found;
    return m_database
        .each(u"SELECT DISTINCT document_id FROM live_readouts"
              " WHERE meeting_id IN (SELECT value FROM json_each(?)) ORDER BY 1"_s,
              {idList(meetings)}, [&found](const Cursor &row) { found.push_back(row.id<DocumentId>(0)); })
        .transform([&found] { return std::move(found); });
}

} // namespace counterpart::store
