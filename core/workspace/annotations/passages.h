// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/text/anchor.h"

namespace counterpart::store {
class Database;
}

namespace counterpart::workspace {

/// A passage of the current revision of a document, as an anchor. The range must lie in the text, not be
/// empty and not part a character.
struct AnchoredPassage
{
    domain::RevisionId revision;
    text::Anchor anchor;
};
[[nodiscard]] base::Result<AnchoredPassage> passageAt(const store::Database &database,
                                                      domain::DocumentId document, text::Range range);

} // namespace counterpart::workspace
