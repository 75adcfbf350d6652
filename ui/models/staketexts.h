// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"

#include <QStringList>

namespace counterpart::models {

/// What hangs on documents and meetings, and what became of it, as the interface says it. GUI thread only.

/// "5 annotations", "2 links somebody decided about".
[[nodiscard]] QString stakeText(domain::Stake kind, int count);
/// "5 annotations, 2 values set by hand"; empty for nothing.
[[nodiscard]] QString stakesText(const domain::Stakes &stakes);
/// The same of several, a line for each kind: "2 of them with 5 annotations".
[[nodiscard]] QStringList stakesLines(const domain::StakesSummary &stakes);
/// "3 documents", "3 documents and 1 meeting".
[[nodiscard]] QString thingsText(const domain::TrashCounts &things);
/// "Document", "Saved search".
[[nodiscard]] QString trashKindName(domain::TrashKind kind);
[[nodiscard]] QString lossText(const domain::RestoreLoss &loss);

} // namespace counterpart::models
