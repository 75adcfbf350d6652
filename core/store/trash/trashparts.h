// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"
#include "core/store/database/transaction.h"

namespace counterpart::store::trashparts {

/// What is in the trash by itself: annotations, codes with all below them, commitments, saved searches.
/// TrashStore keeps the marks; this is what else there is to do with each kind.

/// What hangs on it and is hidden with it: codes on passages.
[[nodiscard]] base::Result<domain::Stakes> stakes(const Database &database, domain::TrashKind kind,
                                                  qint64 id);
/// Its name is free for another one from now on.
[[nodiscard]] base::Result<void> freeName(Transaction &transaction, domain::TrashKind kind, qint64 id);
/// After its mark is gone: gives it its name back, or the next that is free, and a place in the tree of
/// codes.
[[nodiscard]] base::Result<void> settle(Transaction &transaction, const domain::TrashItem &item,
                                        std::vector<domain::RestoreLoss> &losses);
/// For good, by \p author. A commitment that was detected stays, rejected, so that it is not proposed again.
[[nodiscard]] base::Result<void> purge(Transaction &transaction, const domain::TrashItem &item,
                                       const QString &author);

} // namespace counterpart::store::trashparts
