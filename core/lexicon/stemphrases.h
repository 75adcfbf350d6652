// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace counterpart::lexicon {

/// Phrases as sequences of stems in a trie, each with the numbers of the entries that it stands in.
class StemPhrases
{
public:
    struct Found
    {
        int begin = 0; ///< of the stems, half-open
        int end = 0;
        const std::vector<int> *values = nullptr; ///< never null; lives as long as the phrases
    };

    /// Empty sequences are ignored.
    void add(const QStringList &stems, int value);
    [[nodiscard]] bool contains(const QStringList &stems) const;
    /// The leftmost and longest phrases of a text, not overlapping.
    [[nodiscard]] std::vector<Found> find(const QStringList &stems) const;

private:
    struct Node
    {
        QHash<QString, int> next;
        std::vector<int> values;
    };
    std::vector<Node> m_nodes{Node()};
};

} // namespace counterpart::lexicon
