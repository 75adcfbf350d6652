// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace counterpart::comparison {

/// Which sentences of a document speak of one of the entities or topics, by the mentions and topics that were
/// found in it.
[[nodiscard]] std::vector<bool> speakingOf(const domain::DocumentView &document,
                                           const QList<domain::EntityId> &entities,
                                           const QStringList &topics);

} // namespace counterpart::comparison
