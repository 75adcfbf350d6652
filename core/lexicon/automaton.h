// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <functional>
#include <vector>

namespace counterpart::lexicon {

/// The automaton under Matcher: a trie of UTF-16 units with failure and output links, in flat arrays.
class Automaton
{
public:
    Automaton();
    /// Adds a folded, non-empty pattern. Only before link().
    void insert(QStringView pattern, int id);
    /// Computes failure and output links; breadth first, once.
    void link();
    /// Calls \p found(id, end) for each pattern that ends at unit end (exclusive) and began a word.
    template <typename Found>
    void scan(QStringView text, Found found) const
    {
        int state = 0;
        char16_t before = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char16_t unit = text[i].unicode();
            state = next(state, before, unit);
            before = unit;
            for (int out = state; out > 0; out = m_nodes[std::size_t(out)].output)
                for (int id = m_nodes[std::size_t(out)].pattern; id >= 0; id = m_samePattern[std::size_t(id)])
                    found(id, i + 1);
        }
    }

private:
    struct Node
    {
        int firstChild = 0; ///< 0: none
        int sibling = 0;
        int fail = 0;
        int output = 0;   ///< nearest node on the chain of failures where a pattern ends
        int pattern = -1; ///< first of the patterns that end here
        char16_t unit = 0;
        char16_t before = 0; ///< the unit of the parent, 0 below the root
    };

    [[nodiscard]] int child(int node, char16_t unit) const;
    [[nodiscard]] int next(int state, char16_t before, char16_t unit) const;
    [[nodiscard]] int failureOf(int parentFail, char16_t before, char16_t unit) const;

    std::vector<Node> m_nodes;
    std::vector<int> m_root;        ///< children of the root by unit
    std::vector<int> m_samePattern; ///< next pattern of equal text, -1 at the end
};

} // namespace counterpart::lexicon
