// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/documents/datingstore.h"

#include "core/domain/takendates.h"
#include "core/store/database/codec.h"
#include "core/store/database/idlist.h"
#include "core/store/database/writes.h"

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::PartialDate;

base::Result<std::vector<DatingStore::Undated>> DatingStore::undated() const
{
    std::vector<Undated> found;
    return m_database
        .each(u"SELECT d.id, d.published, json_extract(d.evidence, '$.published[0]'),"
              " json_extract(d.evidence, '$.published[1]') FROM live_documents d"
              " WHERE (coalesce(d.published, '') = '' OR json_extract(d.evidence, '$.published[1]') IN"
              " (SELECT value FROM json_each(?)))"
              " AND NOT EXISTS (SELECT 1 FROM document_decisions x WHERE x.document_id = d.id"
              " AND x.field = 'published') ORDER BY d.id"_s,
              {codec::encode(domain::takenDateRules())},
              [&found](const Cursor &row) {
                  Undated undated{row.id<DocumentId>(0), {}};
                  if (const auto date = PartialDate::fromString(row.text(1)); date && date->isValid())
                      undated.taken = {*date, {row.real(2), row.text(3)}};
                  found.push_back(undated);
              })
        .transform([&found] { return std::move(found); });
}

base::Result<std::vector<DatingStore::Source>> DatingStore::sources(const QString &sql,
                                                                    const QVariantList &values) const
{
    std::vector<Source> found;
    return m_database
        .each(sql, values,
              [&found](const Cursor &row) {
                  if (const auto date = PartialDate::fromString(row.text(1)); date && date->isValid())
                      found.push_back({row.id<DocumentId>(0), *date});
              })
        .transform([&found] { return std::move(found); });
}

base::Result<std::vector<DatingStore::Source>> DatingStore::ofMeetings(const std::vector<DocumentId> &documents) const
{
    return sources(u"SELECT r.document_id, m.date FROM live_readouts r JOIN meeting_values m ON m.id = r.meeting_id"
                   " JOIN live_documents d ON d.id = r.document_id"
                   " WHERE r.document_id IN (SELECT value FROM json_each(?)) AND r.role IN ('readout', 'relay', 'remarks') AND m.date IS NOT NULL"
                   " AND EXISTS (SELECT 1 FROM encounters e WHERE e.revision_id = d.revision_id)"
                   " AND NOT EXISTS (SELECT 1 FROM encounters e WHERE e.revision_id = d.revision_id"
                   " AND coalesce(e.date, '') <> '') ORDER BY 1, 2"_s,
                   {idList(documents)});
}

base::Result<std::vector<DatingStore::Occasion>> DatingStore::occasions() const
{
    std::vector<Occasion> found;
    return m_database
        .each(u"SELECT date, occasion, participants FROM meeting_values WHERE date IS NOT NULL"
              " UNION SELECT coalesce(nullif(e.date, ''), d.published) AS day, e.occasion, e.participants"
              " FROM encounters e JOIN live_documents d ON d.revision_id = e.revision_id"
              " WHERE coalesce(day, '') <> '' AND coalesce(json_extract(d.evidence, '$.published[1]'), '')"
              " NOT IN (SELECT value FROM json_each(?))"_s,
              {codec::encode(domain::takenDateRules())},
              [&found](const Cursor &row) {
                  if (const auto date = PartialDate::fromString(row.text(0)); date && date->isValid())
                      found.push_back({*date, row.text(1), codec::words(row.text(2))});
              })
        .transform([&found] { return std::move(found); });
}

base::Result<std::vector<DatingStore::Source>> DatingStore::ofTwins() const
{
    return sources(u"WITH twins AS (SELECT p.document_id AS id, p.of_id AS other FROM revision_proposals p"
                   " WHERE NOT EXISTS (SELECT 1 FROM revision_refusals x"
                   " WHERE x.document_id = p.document_id AND x.of_id = p.of_id))"
                   " SELECT t.id, v.published FROM (SELECT id, other FROM twins UNION SELECT other, id FROM twins) t"
                   " JOIN live_documents d ON d.id = t.other JOIN document_values v ON v.id = t.other"
                   " WHERE v.published IS NOT NULL AND (EXISTS (SELECT 1 FROM document_decisions x"
                   " WHERE x.document_id = d.id AND x.field = 'published')"
                   " OR coalesce(json_extract(d.evidence, '$.published[1]'), '') NOT IN"
                   " (SELECT value FROM json_each(?))) ORDER BY 1, 2"_s,
                   {codec::encode(domain::takenDateRules())});
}

base::Result<void> DatingStore::take(Transaction &transaction, DocumentId id,
                                     const domain::Detected<PartialDate> &date)
{
    const PartialDate day = date.value.value_or(PartialDate());
    const QVariantList values{known(day.toString()), day.from.toString(Qt::ISODate), day.to.toString(Qt::ISODate)};
    const QString columns = u"UPDATE documents SET published = ?, published_from = ?, published_to = ?,"_s;
    Writes writes(transaction);
    if (date)
        writes.run(columns + u" evidence = json_set(coalesce(evidence, '{}'), '$.published', json_array(?, ?))"
                             " WHERE id = ?"_s,
                   values + QVariantList{date.evidence.confidence, date.evidence.rule, id.value});
    else
        writes.run(columns + u" evidence = json_remove(evidence, '$.published') WHERE id = ?"_s,
                   values + QVariantList{id.value});
    return writes.result();
}

} // namespace counterpart::store
