// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/workspace/importing/documentfield.h"

namespace counterpart::shell {

/// What the inspector says of single facts, in the words of the interface. GUI thread.

/// "Requested · asked of Cambodia · due 2025, answer awaited · open": of the commitment at \p at.
[[nodiscard]] QString termsOf(const domain::DocumentView &view, size_t at);
[[nodiscard]] QString fieldName(workspace::DocumentField field);
/// A value as the workspace keeps it.
[[nodiscard]] QString fieldValue(workspace::DocumentField field, const QString &value);
/// Both ends of a long one.
[[nodiscard]] QString shortHash(const QString &hash);
/// "perhaps; found by letterhead": by which rule, and where it is not sure; empty where no rule is known.
[[nodiscard]] QString origin(const domain::Evidence &evidence);

} // namespace counterpart::shell
