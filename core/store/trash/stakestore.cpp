// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trash/stakestore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterpart::store {

using namespace Qt::StringLiterals;
using domain::DocumentId;
using domain::Stake;
using domain::Stakes;

namespace {

struct Kind
{
    Stake stake;
    QLatin1StringView key;     ///< in the column that keeps the numbers
    QLatin1StringView byItems; ///< gives (what it is, document); empty for what hangs on meetings alone
};

constexpr std::array<Kind, domain::StakeKinds> Kinds{{
    {Stake::Annotations, "annotations"_L1,
     "SELECT id, document_id FROM annotations"
     " WHERE id NOT IN (SELECT annotation_id FROM trash WHERE annotation_id IS NOT NULL)"_L1},
    {Stake::Codings, "codings"_L1,
     "SELECT x.annotation_id || ' ' || x.code_id, a.document_id FROM live_annotation_codes x"
     " JOIN annotations a ON a.id = x.annotation_id"
     " WHERE a.id NOT IN (SELECT annotation_id FROM trash WHERE annotation_id IS NOT NULL)"_L1},
    {Stake::Commitments, "commitments"_L1,
     "SELECT id, document_id FROM commitments"
     " WHERE id NOT IN (SELECT commitment_id FROM trash WHERE commitment_id IS NOT NULL)"
     " AND id IN (SELECT id FROM decided_commitments"
     " UNION SELECT commitment_id FROM commitment_rejections"
     " UNION SELECT commitment_id FROM lineage_members"
     " UNION SELECT a_id FROM lineage_rejections UNION SELECT b_id FROM lineage_rejections)"_L1},
    {Stake::Links, "links"_L1,
     "SELECT id, a_id FROM links WHERE author IS NOT NULL OR origin = 'entered'"
     " UNION ALL SELECT id, b_id FROM links WHERE author IS NOT NULL OR origin = 'entered'"_L1},
    {Stake::Verdicts, "verdicts"_L1,
     "SELECT a_id || ' ' || b_id || ' ' || silent_id || ' ' || topic, a_id FROM omission_decisions"
     " UNION ALL SELECT a_id || ' ' || b_id || ' ' || silent_id || ' ' || topic, b_id"
     " FROM omission_decisions"
     " UNION ALL SELECT a_id || ' ' || b_id || ' ' || document_id || ' ' || \"begin\", a_id"
     " FROM omission_judgements"
     " UNION ALL SELECT a_id || ' ' || b_id || ' ' || document_id || ' ' || \"begin\", b_id"
     " FROM omission_judgements"_L1},
    // What an import was told of all its files is nobody's word on this document.
    {Stake::Metadata, "metadata"_L1,
     "SELECT document_id || ' ' || field, document_id FROM document_decisions"
     " WHERE author <> 'import' AND field NOT IN ('published_from', 'published_to')"_L1},
    {Stake::Memberships, "memberships"_L1,
     "SELECT meeting_id || ' ' || document_id, document_id FROM readouts WHERE origin = 'entered'"
     " UNION ALL SELECT document_id, document_id FROM placement_decisions p WHERE NOT EXISTS"
     " (SELECT 1 FROM readouts r WHERE r.document_id = p.document_id)"_L1},
    {Stake::Evidence, "evidence"_L1,
     "SELECT e.id, e.document_id FROM commitment_evidence e JOIN commitments c ON c.id = e.commitment_id"
     " WHERE e.document_id IS NOT NULL AND e.document_id <> c.document_id"_L1},
    {Stake::Refusals, "refusals"_L1,
     "SELECT document_id || ' ' || of_id, document_id FROM revision_refusals"
     " UNION ALL SELECT document_id || ' ' || of_id, of_id FROM revision_refusals"_L1},
    {Stake::Tags, "tags"_L1, "SELECT document_id || ' ' || tag, document_id FROM document_tags"_L1},
    {Stake::Favourites, "favourites"_L1, "SELECT document_id, document_id FROM document_favourites"_L1},
    {Stake::Unpublished, "unpublished"_L1, {}},
}};

/// How much hangs on a meeting itself.
constexpr std::array<std::pair<Stake, QLatin1StringView>, 6> OfMeeting{{
    {Stake::Metadata, "SELECT count(*) FROM meeting_decisions WHERE meeting_id = ?"
                      " AND field NOT IN ('date_from', 'date_to')"_L1},
    {Stake::Memberships, "SELECT count(*) FROM readouts WHERE meeting_id = ? AND origin = 'entered'"_L1},
    {Stake::Memberships, "SELECT count(*) FROM trash_places WHERE meeting_id = ? AND origin = 'entered'"_L1},
    {Stake::Tags, "SELECT count(*) FROM meeting_tags WHERE meeting_id = ?"_L1},
    {Stake::Favourites, "SELECT count(*) FROM meeting_favourites WHERE meeting_id = ?"_L1},
    {Stake::Unpublished, "SELECT count(*) FROM unpublished_accounts WHERE meeting_id = ?"_L1},
}};

} // namespace

base::Result<void> StakeStore::each(const Found &found) const
{
    for (const Kind &kind : Kinds) {
        if (kind.byItems.isEmpty())
            continue;
        auto read = m_database.each(kind.byItems, {}, [&](const Cursor &row) {
            found(kind.stake, row.text(0), row.id<DocumentId>(1));
        });
        if (!read)
            return read;
    }
    return {};
}

base::Result<QHash<DocumentId, Stakes>> StakeStore::ofDocuments(const QSet<DocumentId> &documents) const
{
    QHash<DocumentId, Stakes> all;
    return each([&](Stake kind, const QString &, DocumentId document) {
               if (documents.contains(document))
                   ++all[document][kind];
           })
        .transform([&all] { return std::move(all); });
}

base::Result<Stakes> StakeStore::ofMeeting(domain::MeetingId id) const
{
    Stakes stakes;
    for (const auto &[kind, sql] : OfMeeting) {
        const auto count = m_database.number(sql, {id.value});
        if (!count)
            return std::unexpected(count.error());
        stakes[kind] += int(*count);
    }
    return stakes;
}

/// Meetings with decisions on them that go with the last of their documents.
base::Result<QSet<domain::MeetingId>> StakeStore::emptiedMeetings(const QSet<DocumentId> &documents,
                                                                  Fate fate) const
{
    QSet<domain::MeetingId> touched;
    QSet<domain::MeetingId> kept;
    return m_database
        .each(u"SELECT r.meeting_id, r.document_id, t.id IS NOT NULL FROM readouts r"
              " JOIN meetings m ON m.id = r.meeting_id AND m.origin = 'detected'"
              " LEFT JOIN trash t ON t.document_id = r.document_id"
              " WHERE r.meeting_id IN (SELECT meeting_id FROM meeting_decisions"
              " UNION SELECT meeting_id FROM unpublished_accounts"
              " UNION SELECT meeting_id FROM meeting_tags UNION SELECT meeting_id FROM meeting_favourites)"_s,
              {},
              [&](const Cursor &row) {
                  if (documents.contains(row.id<DocumentId>(1)))
                      touched.insert(row.id<domain::MeetingId>(0));
                  else if (fate == Fate::Gone || !row.flag(2))
                      kept.insert(row.id<domain::MeetingId>(0));
              })
        .transform([&] { return touched - kept; });
}

base::Result<domain::StakesSummary> StakeStore::summary(const QSet<DocumentId> &documents,
                                                        const QSet<domain::MeetingId> &meetings,
                                                        Fate fate) const
{
    domain::StakesSummary summary;
    summary.documents = int(documents.size());
    summary.meetings = int(meetings.size());
    std::array<QSet<QString>, domain::StakeKinds> items;
    std::array<QSet<DocumentId>, domain::StakeKinds> owners;
    auto read = each([&](Stake kind, const QString &item, DocumentId document) {
        if (!documents.contains(document))
            return;
        items[size_t(kind)].insert(item);
        owners[size_t(kind)].insert(document);
    });
    if (!read)
        return std::unexpected(read.error());
    for (size_t kind = 0; kind < items.size(); ++kind) {
        summary.items.counts[kind] = int(items[kind].size());
        summary.owners.counts[kind] = int(owners[kind].size());
    }
    const auto emptied = emptiedMeetings(documents, fate);
    if (!emptied)
        return std::unexpected(emptied.error());
    const auto all = meetings + *emptied;
    for (const domain::MeetingId id : all) {
        const auto stakes = ofMeeting(id);
        if (!stakes)
            return std::unexpected(stakes.error());
        for (size_t kind = 0; kind < items.size(); ++kind) {
            // Places in it were counted with the documents that have them.
            if (domain::Stake(kind) == Stake::Memberships && !meetings.contains(id))
                continue;
            summary.items.counts[kind] += stakes->counts[kind];
            summary.owners.counts[kind] += stakes->counts[kind] > 0;
        }
    }
    return summary;
}

QString StakeStore::encoded(const Stakes &stakes)
{
    QJsonObject json;
    for (const Kind &kind : Kinds) {
        if (stakes[kind.stake] > 0)
            json.insert(kind.key, stakes[kind.stake]);
    }
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Stakes StakeStore::decoded(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Stakes stakes;
    for (const Kind &kind : Kinds)
        stakes[kind.stake] = object.value(kind.key).toInt();
    return stakes;
}

} // namespace counterpart::store
