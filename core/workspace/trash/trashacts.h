// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"
#include "core/store/database/transaction.h"

#include <QList>

namespace counterpart::workspace {

/// Puts documents and meetings into the trash, with what hangs on them noted down. Pair afterwards.
[[nodiscard]] base::Result<void> putInTrash(store::Transaction &transaction,
                                            const QList<domain::DocumentId> &documents,
                                            const QList<domain::MeetingId> &meetings, const QString &author);

/// Puts a thing of another kind there; whether it is in the store is for the caller to ask.
[[nodiscard]] base::Result<void> putInTrash(store::Transaction &transaction, domain::AnnotationId id,
                                            const QString &author);
[[nodiscard]] base::Result<void> putInTrash(store::Transaction &transaction, domain::CodeId id,
                                            const QString &author);
[[nodiscard]] base::Result<void> putInTrash(store::Transaction &transaction, domain::CommitmentId id,
                                            const QString &author);
[[nodiscard]] base::Result<void> putInTrash(store::Transaction &transaction, domain::SearchId id,
                                            const QString &author);

} // namespace counterpart::workspace
