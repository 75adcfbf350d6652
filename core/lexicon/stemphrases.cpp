// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/stemphrases.h"

namespace counterpart::lexicon {

void StemPhrases::add(const QStringList &stems, int value)
{
    if (stems.isEmpty())
        return;
    size_t node = 0;
    for (const QString &stem : stems) {
        const int known = m_nodes[node].next.value(stem, -1);
        if (known < 0) {
            m_nodes[node].next.insert(stem, int(m_nodes.size()));
            m_nodes.emplace_back();
        }
        node = known < 0 ? m_nodes.size() - 1 : size_t(known);
    }
    m_nodes[node].values.push_back(value);
}

bool StemPhrases::contains(const QStringList &stems) const
{
    int node = 0;
    for (const QString &stem : stems) {
        node = m_nodes[size_t(node)].next.value(stem, -1);
        if (node < 0)
            return false;
    }
    return !m_nodes[size_t(node)].values.empty();
}

std::vector<StemPhrases::Found> StemPhrases::find(const QStringList &stems) const
{
    std::vector<Found> found;
    for (int begin = 0; begin < int(stems.size());) {
        Found longest{begin, begin + 1, nullptr};
        int node = 0;
        for (int i = begin; i < int(stems.size()); ++i) {
            node = m_nodes[size_t(node)].next.value(stems[i], -1);
            if (node < 0)
                break;
            if (!m_nodes[size_t(node)].values.empty())
                longest = {begin, i + 1, &m_nodes[size_t(node)].values};
        }
        if (longest.values)
            found.push_back(longest);
        begin = longest.end;
    }
    return found;
}

} // namespace counterpart::lexicon
