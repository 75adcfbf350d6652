// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"

namespace counterpart::shell {

/// Facts in the words of the inspector. GUI thread.

/// Of the commitment of that number: "Requested · asked of Cambodia · due 2025, answer awaited · open"
[[nodiscard]] QString commitmentTerms(const domain::DocumentView &view, size_t at);
[[nodiscard]] QString fieldName(workspace::DocumentField field);
/// A value as the workspace keeps it, for people.
[[nodiscard]] QString fieldValue(workspace::DocumentField field, const QString &value);
/// Both ends of a long one.
[[nodiscard]] QString shortHash(const QString &hash);

} // namespace counterpart::shell
