// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/cleandocument.h"
#include "core/reading/common/draft.h"
#include "core/reading/common/source.h"

namespace counterpart::reading {

/// What all formats have in common, in this order: entities that were escaped twice resolved, blanks,
/// ligatures and invisible characters tidied, note numbers in raised figures taken out, page furniture
/// dropped and cut sentences joined, noise and navigation dropped, letterhead, headings and sign-off told,
/// blocks put together to one text. A document of which only the title is left has
/// that for its text. An error if nothing is left or it is larger than the limits allow.
[[nodiscard]] base::Result<domain::CleanDocument> clean(Draft draft, const QString &fileName,
                                                        const Limits &limits);

} // namespace counterpart::reading
