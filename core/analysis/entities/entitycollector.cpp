// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/entitycollector.h"

#include <algorithm>

namespace counterpart::analysis {

namespace {

constexpr qsizetype kMaxAliases = 32;

} // namespace

domain::EntityFact &EntityCollector::add(const QString &name, const QString &written, text::Range range)
{
    const QString key = name.toCaseFolded();
    auto at = m_byName.constFind(key);
    if (at == m_byName.cend()) {
        at = m_byName.insert(key, m_facts.size());
        domain::EntityFact fact;
        fact.kind = m_kind;
        fact.name = name;
        m_facts.push_back(std::move(fact));
    }
    domain::EntityFact &fact = m_facts[*at];
    fact.mentions.push_back({range, true});
    if (written != fact.name && fact.aliases.size() < kMaxAliases && !fact.aliases.contains(written))
        fact.aliases << written;
    return fact;
}

std::vector<domain::EntityFact> EntityCollector::take()
{
    for (domain::EntityFact &fact : m_facts)
        std::ranges::sort(fact.mentions, {}, [](const domain::Mention &m) { return m.range; });
    std::ranges::stable_sort(m_facts, {},
                             [](const domain::EntityFact &f) { return f.mentions.front().range.begin; });
    m_byName.clear();
    return std::move(m_facts);
}

} // namespace counterpart::analysis
