// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"

#include <QStringList>

#include <vector>

namespace counterpart::workspace {

/// The files that an import shall read, and what could not even be looked into.
struct ImportPaths
{
    QStringList files;                ///< absolute, in the order given; those of a folder sorted by path
    std::vector<base::Error> refused; ///< folders and paths that cannot be read, by name
    QStringList loops;                ///< links that lead back to a folder around them
};

/// Expands files and folders, whatever bytes their names are made of. Folders are walked to the bottom, each
/// real folder once; a link that leads back to a folder through which the walk came to it, or to one around
/// that, is not followed. Hidden entries are left out, what is no file is refused by name.
/// \p store, and the files that SQLite keeps beside it, are never among the files.
[[nodiscard]] ImportPaths expandPaths(const QStringList &paths, const QString &store,
                                      const base::CancelToken &cancel);

} // namespace counterpart::workspace
