// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/librarypatch.h"
#include "ui/models/libraryrows.h"

#include <optional>
#include <span>

namespace counterpart::models {

/// What becomes of the rows that the library shows when some of them, or all, come anew. GUI thread only.

/// Numbers of rows that look different, ascending.
struct ChangedRows
{
    std::vector<int> documents;
    std::vector<int> meetings;
};

/// Where the same documents and meetings come again and few of them look different; else nullopt: starting
/// anew is quicker.
[[nodiscard]] std::optional<ChangedRows> changedInPlace(const LibraryRows &before,
                                                        std::span<const domain::DocumentRow> documents,
                                                        std::span<const domain::MeetingRow> meetings);

/// What a patch would change.
struct PatchEffect
{
    std::vector<std::pair<domain::DocumentId, int>> documents; ///< with the first column that looks different
    std::vector<domain::MeetingId> meetings;
    bool moves = false;  ///< rows come, go, or stand elsewhere
    bool unread = false; ///< documents that are not analysed, or were not, are among them
};

/// Nullopt where it is so much that starting anew is quicker.
[[nodiscard]] std::optional<PatchEffect> effectOf(const LibraryPatch &patch, const LibraryRows &before);

} // namespace counterpart::models
