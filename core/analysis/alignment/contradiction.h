// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/linkterms.h"

namespace counterpart::analysis {

/// True where one side of a link denies the point of the other: it negates a word that the other says of the
/// same subject, or says that what the other tells of was not spoken of, or is not so. In doubt false: a
/// conflict that is none does more harm than one that is missed.
[[nodiscard]] bool isDenied(const LinkContext &context);

} // namespace counterpart::analysis
