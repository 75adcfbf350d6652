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

} // namespace counterpart::workspace
