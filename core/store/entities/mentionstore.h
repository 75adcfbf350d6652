// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/store/database/database.h"

namespace counterpart::store {

/// Where one document mentions one entity, merges applied.
struct DocumentMentions
{
    domain::DocumentId document;
    QString title;
    QString side;
    std::optional<domain::PartialDate> published;
    QString text; ///< the current revision
    std::vector<domain::Mention> mentions;
};

/// Calls \p take for each document that mentions \p entity, by date; ends early when it says false.
[[nodiscard]] base::Result<void> eachMentioning(const Database &database, domain::EntityId entity,
                                                const std::function<bool(const DocumentMentions &)> &take);

} // namespace counterpart::store
