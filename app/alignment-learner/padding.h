// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alignment-learner/labelledpair.h"

namespace counterpart::learner {

/// Sentences of long texts on foreign affairs, in which labelled accounts are hidden, so that weights hold
/// for long accounts too. Always the same for the same folder and pair.
class Padding
{
public:
    /// Nothing is read of an empty \p folder, and nothing padded.
    explicit Padding(const QString &folder);

    [[nodiscard]] bool isEmpty() const { return m_texts.empty(); }
    /// A copy with the longer account among 30 to 90 sentences of one other text, some before and some
    /// behind.
    [[nodiscard]] LabelledPair padded(const LabelledPair &pair) const;

private:
    std::vector<QStringList> m_texts; ///< sentences
};

} // namespace counterpart::learner
