// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QHash>

#include <vector>

namespace counterpart::analysis {

/// Gathers mentions under their names, in order of first mention.
class EntityCollector
{
public:
    explicit EntityCollector(domain::EntityKind kind) : m_kind(kind) {}

    /// \p name is the name to keep, \p written what stands in the text at \p range.
    domain::EntityFact &add(const QString &name, const QString &written, text::Range range);
    /// The facts, mentions in order; the collector is empty afterwards.
    [[nodiscard]] std::vector<domain::EntityFact> take();

private:
    domain::EntityKind m_kind;
    std::vector<domain::EntityFact> m_facts;
    QHash<QString, size_t> m_byName; ///< folded
};

} // namespace counterpart::analysis
