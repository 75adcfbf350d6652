// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace counterpart::workspace {

class Workspace;

/// A library that the program works with, as it runs.
struct LibraryVersion
{
    QString name;
    QString version;
};

/// Those of text and store; those that read pages only where a page was read. Any thread.
[[nodiscard]] std::vector<LibraryVersion> libraryVersions();

/// Number of the last step of the schema that the store has.
[[nodiscard]] base::Result<int> storeFormat(Workspace &store);

} // namespace counterpart::workspace
