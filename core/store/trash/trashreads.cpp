// SPDX-License-Identifier: GPL-3.0-or-later
// What TrashStore reads.
#include "core/store/database/anchorcolumns.h"
#include "core/store/database/idlist.h"
#include "core/store/trash/stakestore.h"
#include "core/store/trash/trashstore.h"

#include <algorithm>
#include <iterator>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::MeetingId;
using domain::TrashId;
using domain::TrashItem;

namespace {

TrashItem readItem(const Cursor &row)
{
    TrashItem item;
    item.id = row.id<TrashId>(0);
    item.document = row.id<DocumentId>(1);
    item.meeting = row.id<MeetingId>(2);
    item.annotation = row.id<domain::AnnotationId>(3);
    item.code = row.id<domain::CodeId>(4);
    item.commitment = row.id<domain::CommitmentId>(5);
    item.search = row.id<domain::SearchId>(6);
    item.title = row.text(7);
    item.detail = row.text(8);
    item.place = row.text(9);
    item.side = row.text(10);
    item.date = row.text(11);
    item.file = row.text(12);
    item.path = row.text(13);
    item.author = row.text(14);
    item.deleted = timeOf(row.text(15));
    item.stakes = StakeStore::decoded(row.text(16));
    return item;
}

} // namespace

base::Result<std::vector<TrashItem>> TrashStore::select(const QString &where,
                                                        const QVariantList &values) const
{
    std::vector<TrashItem> items;
    return m_database
        .each(u"SELECT id, document_id, meeting_id, annotation_id, code_id, commitment_id, search_id, title,"
              " detail, place, side, date, file, path, author, deleted, stakes FROM trash_items "_s +
                  where + u" ORDER BY deleted DESC, id DESC"_s,
              values, [&items](const Cursor &row) { items.push_back(readItem(row)); })
        .transform([&items] { return std::move(items); });
}

base::Result<std::vector<TrashItem>> TrashStore::rows() const
{
    return select({}, {});
}

base::Result<std::vector<TrashItem>> TrashStore::rows(const std::vector<TrashId> &ids) const
{
    // One by one: a list would have every kind read whole, which a key does not.
    std::vector<TrashItem> items;
    for (const TrashId id : ids) {
        auto item = select(u"WHERE id = ?"_s, {id.value});
        if (!item)
            return item;
        std::ranges::move(*item, std::back_inserter(items));
    }
    return items;
}

base::Result<std::vector<TrashItem>> TrashStore::annotation(const QString &uuid) const
{
    return rowsOf(u"SELECT t.id FROM annotations a JOIN trash t ON t.annotation_id = a.id WHERE a.uuid = ?"_s,
                  {uuid});
}

base::Result<std::vector<TrashItem>> TrashStore::ofOriginal(OriginalId original) const
{
    return rowsOf(u"SELECT DISTINCT t.id FROM source_values v JOIN trash t ON t.document_id = v.document_id"
                  " WHERE v.original_id = ?"_s,
                  {original.value});
}

base::Result<std::vector<TrashItem>> TrashStore::rowsOf(const QString &sql, const QVariantList &values) const
{
    std::vector<TrashId> ids;
    return m_database.each(sql, values, [&ids](const Cursor &row) { ids.push_back(row.id<TrashId>(0)); })
        .and_then([&] { return rows(ids); });
}

base::Result<std::vector<TrashId>> TrashStore::deletedBefore(const QDateTime &time) const
{
    std::vector<TrashId> ids;
    return m_database
        .each(u"SELECT id FROM trash WHERE deleted < ? ORDER BY id"_s, {timeText(time)},
              [&ids](const Cursor &row) { ids.push_back(row.id<TrashId>(0)); })
        .transform([&ids] { return std::move(ids); });
}

base::Result<int> TrashStore::count() const
{
    return m_database.number(u"SELECT count(*) FROM trash"_s).transform([](qint64 n) { return int(n); });
}

base::Result<std::vector<std::pair<DocumentId, std::optional<domain::PartialDate>>>>
TrashStore::dates(const std::vector<DocumentId> &ids) const
{
    std::vector<std::pair<DocumentId, std::optional<domain::PartialDate>>> dates;
    const QString list = idList(ids);
    return m_database
        .each(u"SELECT d.id, d.published FROM trash t JOIN documents d ON d.id = t.document_id"
              " WHERE d.id IN (SELECT value FROM json_each(?))"
              " UNION SELECT x.document_id, x.value FROM trash t JOIN document_decisions x"
              " ON x.document_id = t.document_id AND x.field = 'published'"
              " WHERE x.document_id IN (SELECT value FROM json_each(?))"
              " UNION SELECT d.id, e.date FROM trash t JOIN documents d ON d.id = t.document_id"
              " JOIN encounters e ON e.revision_id = d.revision_id"
              " WHERE d.id IN (SELECT value FROM json_each(?))"_s,
              {list, list, list},
              [&dates](const Cursor &row) {
                  dates.emplace_back(row.id<DocumentId>(0), domain::PartialDate::fromString(row.text(1)));
              })
        .transform([&dates] { return std::move(dates); });
}

base::Result<std::vector<DocumentId>> TrashStore::hiddenIn(MeetingId meeting) const
{
    std::vector<DocumentId> documents;
    return m_database
        .each(u"SELECT r.document_id FROM readouts r JOIN trash t ON t.document_id = r.document_id"
              " WHERE r.meeting_id = ? ORDER BY r.document_id"_s,
              {meeting.value},
              [&documents](const Cursor &row) { documents.push_back(row.id<DocumentId>(0)); })
        .transform([&documents] { return std::move(documents); });
}

base::Result<int> TrashStore::othersFromItsFile(const TrashItem &item) const
{
    return m_database
        .number(u"SELECT count(DISTINCT d.id) FROM sources s CROSS JOIN revisions r ON r.source_id = s.id"
                " CROSS JOIN documents d ON d.id = r.document_id AND d.revision_id = r.id"
                " JOIN revisions o ON o.document_id = ? AND o.part = r.part"
                " AND o.original_id <> r.original_id WHERE s.path = ? AND d.id <> ?"
                " AND NOT EXISTS (SELECT 1 FROM trash t WHERE t.document_id = d.id)"_s,
                {item.document.value, item.path, item.document.value})
        .transform([](qint64 n) { return int(n); });
}

base::Result<domain::ChangeSet> TrashStore::concernedBy(const std::vector<TrashItem> &items) const
{
    using Kind = domain::ChangedIds::Kind;
    using domain::Subject;
    domain::ChangeSet changes;
    std::vector<domain::AnnotationId> annotations;
    std::vector<domain::CommitmentId> commitments;
    const auto note = [&changes](Subject subject, qint64 id) {
        if (id > 0)
            changes.of(subject).note(id, Kind::Removed);
    };
    for (const TrashItem &item : items) {
        note(Subject::Documents, item.document.value);
        note(Subject::Meetings, item.meeting.value);
        note(Subject::Annotations, item.annotation.value);
        note(Subject::Codes, item.code.value);
        note(Subject::Commitments, item.commitment.value);
        note(Subject::SavedSearches, item.search.value);
        if (item.annotation.isValid())
            annotations.push_back(item.annotation);
        if (item.commitment.isValid())
            commitments.push_back(item.commitment);
    }
    domain::ChangedIds &documents = changes.of(Subject::Documents);
    return m_database
        .each(u"SELECT document_id FROM annotations WHERE id IN (SELECT value FROM json_each(?)) UNION"
              " SELECT document_id FROM commitments WHERE id IN (SELECT value FROM json_each(?))"_s,
              {idList(annotations), idList(commitments)},
              [&documents](const Cursor &row) {
                  if (!documents.removed().contains(row.integer(0)))
                      documents.note(row.integer(0), Kind::Changed);
              })
        .transform([&changes] { return std::move(changes); });
}

} // namespace counterpart::store
