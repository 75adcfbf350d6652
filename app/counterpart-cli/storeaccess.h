// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counterpart-cli/command.h"
#include "core/workspace/facade/workspace.h"

#include <optional>

namespace counterpart::cli {

/// Looks, before the store is closed, whether it is still where and what it was; see storesInPlace().
struct CloseStore
{
    void operator()(workspace::Workspace *store) const;
};
using OpenStore = std::unique_ptr<workspace::Workspace, CloseStore>;

/// Opens the store, or says on standard error why not; null then.
[[nodiscard]] OpenStore openStore(const QString &path, workspace::OpenMode mode);
/// Opens for writing where that is possible, else for reading.
[[nodiscard]] OpenStore openStoreForWritingIfPossible(const QString &path);

/// Every store that was opened was to its end where and what it was; says on standard error which was not.
/// What was read and written is of no use then.
[[nodiscard]] bool storesInPlace();

/// Deletes for good what was too long in the trash and says so on standard error; for commands that write,
/// when their own work is done. Gives how many documents and meetings that were.
int purgeExpired(workspace::Workspace &store);

/// Who makes a change: the value of --author, else the name of the user.
[[nodiscard]] QString authorOf(const Invocation &invocation);

/// Says on standard error which documents of the store are not analysed, and \p what follows from it; nothing
/// where all are.
void noteNotAnalysed(workspace::Workspace &store, const QString &what);

/// A positive number; nullopt for anything else.
template <typename Id>
[[nodiscard]] std::optional<Id> idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value > 0 ? std::optional(Id(value)) : std::nullopt;
}

} // namespace counterpart::cli
