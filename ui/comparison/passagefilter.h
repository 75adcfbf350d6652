// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/standings.h"

#include <set>

namespace counterpart::comparison {

/// Which passages and links are wanted; what is left empty does not narrow.
struct PassageFilter
{
    std::set<Standing> standings;
    std::set<domain::LinkStatus> statuses; ///< of links, and of silences for a passage that stands alone
    QString topic;                         ///< of the ledger

    [[nodiscard]] bool isEmpty() const { return standings.empty() && statuses.empty() && topic.isEmpty(); }
    friend bool operator==(const PassageFilter &, const PassageFilter &) = default;
};

/// What of a comparison passes a filter: passages that do not are folded, links that do not go away. A
/// rejected link passes only where rejected ones are asked for. Pure value.
class Folding
{
public:
    Folding() = default;
    Folding(const domain::ComparisonView &view, const Standings &standings, const PassageFilter &filter);

    [[nodiscard]] bool isFolded(Column column, int sentence) const;
    /// \p link is an index into the view's links.
    [[nodiscard]] bool isShown(int link) const { return m_shown[size_t(link)]; }

private:
    std::array<std::vector<bool>, 2> m_folded;
    std::vector<bool> m_shown; ///< by link
};

} // namespace counterpart::comparison
