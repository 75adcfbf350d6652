// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trash/trashacts.h"

#include "core/store/documents/documentstore.h"
#include "core/store/meetings/meetingstore.h"
#include "core/store/trash/stakestore.h"
#include "core/store/trash/trashstore.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using domain::MeetingId;
using store::StakeStore;
using store::TrashStore;

namespace {

Result<void> putMeeting(store::Transaction &transaction, MeetingId id, const QString &author)
{
    const auto row = store::MeetingStore(transaction.database()).row(id);
    if (!row)
        return std::unexpected(row.error());
    if (!row->byHand)
        return base::fail(base::ErrorKind::Refused, row->title,
                          u"was made from its documents and cannot be deleted by itself"_s,
                          u"delete its documents, or take them out of it"_s);
    return StakeStore(transaction.database()).ofMeeting(id).and_then([&](const domain::Stakes &stakes) {
        return TrashStore::put(transaction, id, stakes, author);
    });
}

} // namespace

Result<void> putInTrash(store::Transaction &transaction, const QList<DocumentId> &documents,
                        const QList<MeetingId> &meetings, const QString &author)
{
    const auto stakes =
        StakeStore(transaction.database()).ofDocuments(QSet<DocumentId>(documents.begin(), documents.end()));
    if (!stakes)
        return std::unexpected(stakes.error());
    for (const MeetingId id : meetings) {
        if (auto put = putMeeting(transaction, id, author); !put)
            return put;
    }
    for (const DocumentId id : documents) {
        if (const auto known = store::DocumentStore(transaction.database()).currentRevision(id); !known)
            return std::unexpected(known.error());
        if (auto put = TrashStore::put(transaction, id, stakes->value(id), author); !put)
            return put;
    }
    return {};
}

Result<void> putInTrash(store::Transaction &transaction, domain::AnnotationId id, const QString &author)
{
    return TrashStore::putPart(transaction, domain::TrashKind::Annotation, id.value, author);
}

Result<void> putInTrash(store::Transaction &transaction, domain::CodeId id, const QString &author)
{
    return TrashStore::putPart(transaction, domain::TrashKind::Code, id.value, author);
}

Result<void> putInTrash(store::Transaction &transaction, domain::CommitmentId id, const QString &author)
{
    return TrashStore::putPart(transaction, domain::TrashKind::Commitment, id.value, author);
}

Result<void> putInTrash(store::Transaction &transaction, domain::SearchId id, const QString &author)
{
    return TrashStore::putPart(transaction, domain::TrashKind::Search, id.value, author);
}

} // namespace counterpart::workspace
