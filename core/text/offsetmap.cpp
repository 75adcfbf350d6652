// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/offsetmap.h"

#include <algorithm>

namespace counterpart::text {

void OffsetMap::append(Run run)
{
    if (run.length == 0)
        return;
    if (!m_runs.empty()) {
        Run &last = m_runs.back();
        Q_ASSERT(run.clean >= last.clean + last.length);
        if (last.clean + last.length == run.clean && last.original + last.length == run.original) {
            last.length += run.length;
            return;
        }
    }
    m_runs.push_back(run);
}

qsizetype OffsetMap::toOriginal(qsizetype clean) const
{
    const auto after = std::ranges::upper_bound(m_runs, clean, {}, &Run::clean);
    if (after == m_runs.begin())
        return m_runs.empty() ? -1 : m_runs.front().original;
    const Run &run = *std::prev(after);
    return run.original + std::min(clean - run.clean, run.length);
}

} // namespace counterpart::text
