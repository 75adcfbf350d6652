// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/automaton.h"

#include "core/lexicon/foldedtext.h"

namespace counterpart::lexicon {

Automaton::Automaton() : m_nodes(1), m_root(0x10000, 0) {}

int Automaton::child(int node, char16_t unit) const
{
    if (node == 0)
        return m_root[unit];
    int c = m_nodes[std::size_t(node)].firstChild;
    while (c > 0 && m_nodes[std::size_t(c)].unit != unit)
        c = m_nodes[std::size_t(c)].sibling;
    return c;
}

void Automaton::insert(QStringView pattern, int id)
{
    int node = 0;
    char16_t before = 0;
    for (const QChar c : pattern) {
        const char16_t unit = c.unicode();
        int to = child(node, unit);
        if (to == 0) {
            to = int(m_nodes.size());
            Node added;
            added.unit = unit;
            added.before = before;
            added.sibling = m_nodes[std::size_t(node)].firstChild;
            m_nodes.push_back(added);
            m_nodes[std::size_t(node)].firstChild = to;
            if (node == 0)
                m_root[unit] = to;
        }
        node = to;
        before = unit;
    }
    if (std::size_t(id) >= m_samePattern.size())
        m_samePattern.resize(std::size_t(id) + 1, -1);
    int *last = &m_nodes[std::size_t(node)].pattern;
    while (*last >= 0)
        last = &m_samePattern[std::size_t(*last)];
    *last = id;
}

int Automaton::failureOf(int parentFail, char16_t before, char16_t unit) const
{
    for (int f = parentFail; f > 0; f = m_nodes[std::size_t(f)].fail)
        if (const int to = child(f, unit))
            return to;
    return isWordBoundary(before, unit) ? m_root[unit] : 0;
}

int Automaton::next(int state, char16_t before, char16_t unit) const
{
    for (; state > 0; state = m_nodes[std::size_t(state)].fail)
        if (const int to = child(state, unit))
            return to;
    const int to = m_root[unit];
    return to > 0 && isWordBoundary(before, unit) ? to : 0;
}

void Automaton::link()
{
    std::vector<int> queue;
    queue.reserve(m_nodes.size());
    for (int c = m_nodes[0].firstChild; c > 0; c = m_nodes[std::size_t(c)].sibling)
        queue.push_back(c);
    for (std::size_t at = 0; at < queue.size(); ++at) {
        const Node &node = m_nodes[std::size_t(queue[at])];
        for (int c = node.firstChild; c > 0; c = m_nodes[std::size_t(c)].sibling) {
            Node &to = m_nodes[std::size_t(c)];
            to.fail = failureOf(node.fail, to.before, to.unit);
            const Node &fail = m_nodes[std::size_t(to.fail)];
            to.output = fail.pattern >= 0 ? to.fail : fail.output;
            queue.push_back(c);
        }
    }
}

} // namespace counterpart::lexicon
