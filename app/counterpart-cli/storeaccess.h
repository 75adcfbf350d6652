// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/workspace.h"

#include <optional>

namespace counterpart::cli {

/// Opens the store, or says on standard error why not; null then.
[[nodiscard]] std::unique_ptr<workspace::Workspace> openStore(const QString &path, workspace::OpenMode mode);
/// Opens for writing where that is possible, else for reading.
[[nodiscard]] std::unique_ptr<workspace::Workspace> openStoreForWritingIfPossible(const QString &path);

/// Every store that was opened is still where it was; says on standard error which is not. What was read and
/// written is of no use then.
[[nodiscard]] bool storesInPlace();

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
