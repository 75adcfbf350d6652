// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace counterpart::text {

/// Maps offsets of a clean text back to offsets of the decoded original it was read from.
/// Runs are stored, not single characters: a run's characters map one to one.
class OffsetMap
{
public:
    struct Run
    {
        qsizetype clean = 0;    ///< first offset of the run in the clean text
        qsizetype original = 0; ///< the same place in the original
        qsizetype length = 0;   ///< 0 for text that has no counterpart in the original (inserted)
        friend bool operator==(const Run &, const Run &) = default;
    };

    /// Runs must be appended in order of their clean offset; adjoining ones are joined.
    void append(Run run);
    /// Offset in the original for \p clean, or the nearest one before it; -1 for an empty map.
    [[nodiscard]] qsizetype toOriginal(qsizetype clean) const;
    [[nodiscard]] const std::vector<Run> &runs() const { return m_runs; }
    friend bool operator==(const OffsetMap &, const OffsetMap &) = default;

private:
    std::vector<Run> m_runs;
};

} // namespace counterpart::text
