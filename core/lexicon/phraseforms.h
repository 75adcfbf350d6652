// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace counterpart::lexicon {

/// The phrases that a form with groups stands for, in order: "(was|were) willing to" for two, and
/// "(deep |)gratitude" for "deep gratitude" and "gratitude". Brackets without "|" are text. nullopt for a
/// form of more than 2,000 phrases. Groups do not nest.
[[nodiscard]] std::optional<QStringList> expandedForms(const QString &form);

} // namespace counterpart::lexicon
