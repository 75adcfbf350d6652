// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace counterpart::store {

/// "Cpt1", the mark in the header of a SQLite file that makes it a Counterpart store.
inline constexpr int ApplicationId = 0x43707431;

/// Looks at the first bytes of the file at \p path, and at nothing else, whether it is a store that this
/// program may open: errors NotFound, NotAStore, NewerStore, Unreadable. Never changes or creates anything.
[[nodiscard]] base::Result<void> inspectStoreFile(const QString &path);

/// Refused where a file that SQLite would take for a part of the store at \p path ("-wal", "-shm",
/// "-journal") lies there although no store does: one that is made there would be mixed with what another
/// left.
[[nodiscard]] base::Result<void> refuseLeftovers(const QString &path);
/// Refused where a journal beside the store at \p path would be played back into it that cannot be its own, or
/// where SQLite would find something under the names beside it that is no file it can read.
[[nodiscard]] base::Result<void> refuseForeignJournal(const QString &path);
/// Something is waiting beside the store that is not in its file yet: a log ("-wal") or a journal.
[[nodiscard]] bool isMoreBeside(const QString &path);

/// The refusal of a store with schema \p schema; \p lowestProgram may be empty.
[[nodiscard]] base::Error newerStore(const QString &path, int schema, const QString &lowestProgram);

} // namespace counterpart::store
