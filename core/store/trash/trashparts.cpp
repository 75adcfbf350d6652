// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trash/trashparts.h"

#include "core/domain/codetree.h"
#include "core/store/annotations/annotationstore.h"
#include "core/store/annotations/codestore.h"
#include "core/store/commitments/lineagestore.h"
#include "core/store/commitments/trackingstore.h"
#include "core/store/database/anchorcolumns.h"
#include "core/store/documents/savedsearchstore.h"

namespace counterpart::store::trashparts {

using namespace Qt::StringLiterals;
using domain::CodeId;
using domain::CodeRow;
using domain::RestoreLoss;
using domain::TrashItem;
using domain::TrashKind;

namespace {

const QString Below = u"WITH RECURSIVE below (id, level) AS (VALUES (?, 0) UNION SELECT c.id, level + 1"
                      " FROM codes c JOIN below ON c.parent_id = below.id) "_s;

/// The first of "Name", "Name (2)", "Name (3)" … that is free.
template <typename IsTaken>
QString freeOf(const QString &name, const IsTaken &isTaken)
{
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return free;
}

/// Where a code comes back: under the one above it, the nearest that is not in the trash, or at the top.
base::Result<CodeId> parentOf(const Database &database, const domain::CodeTree &tree, CodeId code)
{
    CodeId above;
    auto read =
        database.each(u"WITH RECURSIVE up (id, level) AS (SELECT parent_id, 1 FROM codes WHERE id = ? UNION"
                      " SELECT c.parent_id, level + 1 FROM codes c JOIN up ON c.id = up.id)"
                      " SELECT id FROM up WHERE id IN (SELECT id FROM live_codes) ORDER BY level LIMIT 1"_s,
                      {code.value}, [&above](const Cursor &row) { above = row.id<CodeId>(0); });
    return read.transform([&] {
        const bool hasRoom = tree.depth(above) + tree.height(code) <= domain::DeepestCode;
        return hasRoom ? above : CodeId();
    });
}

base::Result<void> settleCode(Transaction &transaction, const TrashItem &item,
                              std::vector<RestoreLoss> &losses)
{
    const Database &database = transaction.database();
    // Below another that is in the trash it would stay hidden: it leaves that one first.
    auto all = CodeStore(database).rows();
    if (!all)
        return std::unexpected(all.error());
    const auto above = parentOf(database, domain::CodeTree(*all), item.code);
    const auto before = database.number(u"SELECT parent_id FROM codes WHERE id = ?"_s, {item.code.value});
    if (!above || !before)
        return std::unexpected(above ? before.error() : above.error());
    if (above->value != *before) {
        Writes writes(transaction);
        writes.run(u"UPDATE codes SET parent_id = ? WHERE id = ?"_s, {idOrNull(*above), item.code.value});
        all = writes.result().and_then([&] { return CodeStore(database).rows(); });
        if (!all)
            return std::unexpected(all.error());
    }
    const domain::CodeTree tree(std::move(*all));
    auto row = tree.find(item.code);
    if (!row)
        return std::unexpected(row.error());
    if (above->value != *before)
        losses.push_back({item.title,
                          RestoreLoss::What::MovedUp,
                          {},
                          0,
                          above->isValid() ? tree.find(*above).value_or(CodeRow()).values.name : QString()});
    const QString name = freeOf(row->values.name, [&](const QString &wanted) {
        return std::ranges::any_of(tree.below(*above), [&](CodeId other) {
            return other != item.code &&
                   domain::foldedCodeName(tree.find(other)->values.name) == domain::foldedCodeName(wanted);
        });
    });
    if (name != row->values.name)
        losses.push_back({item.title, RestoreLoss::What::Renamed, {}, 0, name});
    row->values.name = name;
    return CodeStore::update(transaction, *row);
}

base::Result<void> settleSearch(Transaction &transaction, const TrashItem &item,
                                std::vector<RestoreLoss> &losses)
{
    base::Result<void> read;
    const QString name = freeOf(item.title, [&](const QString &wanted) {
        const auto other = SavedSearchStore(transaction.database()).find(wanted);
        if (!other)
            read = std::unexpected(other.error());
        return other && other->isValid() && *other != item.search;
    });
    if (!read)
        return read;
    if (name != item.title)
        losses.push_back({item.title, RestoreLoss::What::Renamed, {}, 0, name});
    Writes writes(transaction);
    writes.run(u"UPDATE saved_searches SET name = ? WHERE id = ?"_s, {name, item.search.value});
    return writes.result();
}

/// Tells where what came back is not seen all the same.
base::Result<void> tellHidden(const Database &database, const TrashItem &item,
                              std::vector<RestoreLoss> &losses)
{
    const bool isNote = item.annotation.isValid();
    const auto hidden = database.number(
        isNote
            ? u"SELECT count(*) FROM annotations a JOIN trash t ON t.document_id = a.document_id WHERE a.id = ?"_s
            : u"SELECT count(*) FROM commitments c JOIN trash t ON t.document_id = c.document_id"
              " WHERE c.id = ?"_s,
        {isNote ? item.annotation.value : item.commitment.value});
    const auto codes = database.number(u"SELECT count(*) FROM annotation_codes WHERE annotation_id = ?"
                                       " AND code_id NOT IN (SELECT id FROM live_codes)"_s,
                                       {item.annotation.value});
    if (!hidden || !codes)
        return std::unexpected(hidden ? codes.error() : hidden.error());
    if (*hidden > 0)
        losses.push_back({item.title, RestoreLoss::What::InDeleted, {}, 0, item.place});
    if (*codes > 0)
        losses.push_back({item.title, RestoreLoss::What::CodesDeleted, {}, int(*codes), {}});
    return {};
}

/// With all below it; what was deleted before and by itself comes back where this one stood.
base::Result<void> purgeCode(Transaction &transaction, CodeId code, const QString &author)
{
    const Database &database = transaction.database();
    Writes writes(transaction);
    // The topmost of them take along what is below.
    writes.run(u"UPDATE codes SET parent_id = (SELECT parent_id FROM codes WHERE id = ?)"
               " WHERE id IN (SELECT code_id FROM trash) AND id IN"
               " (WITH RECURSIVE below (id) AS (SELECT id FROM codes WHERE parent_id = ? UNION"
               " SELECT c.id FROM codes c JOIN below ON c.parent_id = below.id WHERE NOT EXISTS"
               " (SELECT 1 FROM trash t WHERE t.code_id = below.id)) SELECT id FROM below)"_s,
               {code.value, code.value});
    std::vector<CodeRow> rows;
    auto read = writes.result().and_then([&] {
        return database.each(Below + u"SELECT c.id, c.uuid FROM below JOIN codes c ON c.id = below.id"
                                     " ORDER BY level DESC"_s,
                             {code.value}, [&rows](const Cursor &row) {
                                 rows.push_back({row.id<CodeId>(0), {}, row.text(1), {}, {}, {}, {}, 0});
                             });
    });
    for (auto row = rows.cbegin(); read && row != rows.cend(); ++row)
        read = CodeStore::remove(transaction, *row, {}, author);
    return read;
}

/// So that a merge does not bring back evidence and history that are gone for good.
base::Result<void> rememberParts(Transaction &transaction, domain::CommitmentId id, const QString &author)
{
    QStringList uuids;
    auto done = transaction.database().each(
        u"SELECT uuid FROM commitment_evidence WHERE commitment_id = ?"
        " UNION ALL SELECT uuid FROM commitment_history WHERE commitment_id = ?"_s,
        {id.value, id.value}, [&uuids](const Cursor &row) { uuids.append(row.text(0)); });
    for (const QString &uuid : std::as_const(uuids))
        done = done.and_then([&] { return rememberRemoval(transaction, uuid, {}, author); });
    return done;
}

base::Result<void> purgeCommitment(Transaction &transaction, domain::CommitmentId id, const QString &author)
{
    const auto origin =
        transaction.database().word(u"SELECT origin FROM commitments WHERE id = ?"_s, {id.value});
    if (!origin)
        return std::unexpected(origin.error());
    Writes writes(transaction);
    if (*origin == u"entered") {
        const auto uuid = TrackingStore::name(transaction, id);
        if (!uuid)
            return std::unexpected(uuid.error());
        writes.run(u"DELETE FROM commitments WHERE id = ?"_s, {id.value});
        return writes.result()
            .and_then([&] { return rememberRemoval(transaction, *uuid, {}, author); })
            .and_then([&] { return LineageStore::removeLone(transaction); });
    }
    if (auto kept = rememberParts(transaction, id, author); !kept)
        return kept;
    // What was merged into it is proposed again.
    writes.run(u"DELETE FROM commitment_rejections WHERE same_as = ?"_s, {id.value});
    for (const auto table : {"commitment_edits"_L1, "commitment_decisions"_L1, "commitment_history"_L1,
                             "commitment_evidence"_L1, "lineage_members"_L1, "trash"_L1})
        writes.run(u"DELETE FROM %1 WHERE commitment_id = ?"_s.arg(table), {id.value});
    return writes.result()
        .and_then([&] { return TrackingStore::setRejected(transaction, id, true, author); })
        .and_then([&] { return LineageStore::removeLone(transaction); });
}

} // namespace

base::Result<domain::Stakes> stakes(const Database &database, TrashKind kind, qint64 id)
{
    domain::Stakes found;
    if (kind != TrashKind::Annotation && kind != TrashKind::Code)
        return found;
    return database
        .number(kind == TrashKind::Annotation
                    ? u"SELECT count(*) FROM live_annotation_codes WHERE annotation_id = ?"_s
                    : Below + u"SELECT count(*) FROM below JOIN annotation_codes x ON x.code_id = below.id"_s,
                {id})
        .transform([&found](qint64 count) {
            found[domain::Stake::Codings] = int(count);
            return found;
        });
}

base::Result<void> freeName(Transaction &transaction, TrashKind kind, qint64 id)
{
    Writes writes(transaction);
    if (kind == TrashKind::Code)
        writes.run(u"UPDATE codes SET folded = folded || char(31) || id WHERE id = ?"_s, {id});
    else if (kind == TrashKind::Search)
        writes.run(u"UPDATE saved_searches SET name = name || char(31) || id WHERE id = ?"_s, {id});
    return writes.result();
}

base::Result<void> settle(Transaction &transaction, const TrashItem &item, std::vector<RestoreLoss> &losses)
{
    switch (item.kind()) {
    case TrashKind::Code:
        return settleCode(transaction, item, losses);
    case TrashKind::Search:
        return settleSearch(transaction, item, losses);
    case TrashKind::Annotation:
    case TrashKind::Commitment:
        return tellHidden(transaction.database(), item, losses);
    case TrashKind::Document:
    case TrashKind::Meeting:
        break;
    }
    return {};
}

base::Result<void> purge(Transaction &transaction, const TrashItem &item, const QString &author)
{
    if (item.annotation.isValid())
        return AnnotationStore::remove(transaction, item.annotation, author);
    if (item.code.isValid())
        return purgeCode(transaction, item.code, author);
    if (item.commitment.isValid())
        return purgeCommitment(transaction, item.commitment, author);
    return SavedSearchStore::remove(transaction, item.search);
}

} // namespace counterpart::store::trashparts
