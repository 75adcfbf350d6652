// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/workspace.h"

#include <algorithm>

namespace counterpart::test {

/// Keeps what a workspace tells.
class ToldChanges : public QObject
{
public:
    explicit ToldChanges(workspace::Workspace &store)
    {
        connect(&store, &workspace::Workspace::changed, this,
                [this](const workspace::ChangeSet &changes) { m_sets.push_back(changes); });
    }
    [[nodiscard]] const std::vector<workspace::ChangeSet> &sets() const { return m_sets; }
    /// How often something of the subject was told of.
    [[nodiscard]] int times(workspace::Subject subject) const
    {
        return int(std::ranges::count_if(m_sets, [subject](const auto &set) { return set.has(subject); }));
    }
    [[nodiscard]] int timesElsewhere() const
    {
        return int(std::ranges::count_if(m_sets, &workspace::ChangeSet::isFromElsewhere));
    }

private:
    std::vector<workspace::ChangeSet> m_sets;
};

} // namespace counterpart::test
