// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changeset.h"
#include "ui/comparison/comparisonstate.h"

#include <QList>

#include <optional>
#include <utility>
#include <vector>

namespace counterpart::comparison {

/// What a change of the store is to the comparisons on the screen. Pure.

/// What is asked of the store to follow a change, where the texts stayed.
struct ChangeQuestion
{
    std::vector<domain::DocumentId> documents; ///< that are on the screen
    std::vector<domain::LinkId> links; ///< that the change is about, of those on the screen; ascending
};

/// The texts on the screen, or what the program found in them, may be others now: they have to be read again.
[[nodiscard]] bool needsReading(const domain::ChangeSet &changes, domain::MeetingId meeting,
                                const QList<ComparisonState *> &shown);
/// What to ask about decisions and notes; nullopt where the change is about nothing on the screen.
[[nodiscard]] std::optional<ChangeQuestion> questionAbout(const domain::ChangeSet &changes,
                                                          const QList<ComparisonState *> &shown);
/// What is shown of each document is still as in \p now; false where one is missing there.
[[nodiscard]] bool areSame(const std::vector<domain::DocumentRow> &now,
                           const QList<ComparisonState *> &shown);

} // namespace counterpart::comparison
