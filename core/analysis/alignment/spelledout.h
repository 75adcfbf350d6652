// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/alignmenttokens.h"

#include <QSet>
#include <QStringView>

#include <vector>

namespace counterpart::analysis {

/// True for a word with a capital that does not owe it to the head of the sentence: it stands further on, or
/// is all in capitals.
[[nodiscard]] bool isNamed(const std::vector<lexicon::AlignmentToken> &tokens, size_t index, QStringView twin,
                           qsizetype start);

/// Initials of three to six capitals ("JCPOA") that the sentences of a meeting have, and where the words
/// behind them are spelled out.
class Initials
{
public:
    struct Run
    {
        size_t begin = 0; ///< of the tokens, half-open
        size_t end = 0;
        QString initials; ///< lower case
    };

    /// Takes note of the initials in a sentence; \p start is where the ranges of its tokens begin.
    void note(const std::vector<lexicon::AlignmentToken> &tokens, QStringView twin, qsizetype start);
    /// Runs of words with capitals, small words between them, whose initials are among those noted, with or
    /// without those of the small words; the longest first from the left.
    [[nodiscard]] std::vector<Run> spelledOut(const std::vector<lexicon::AlignmentToken> &tokens) const;

private:
    [[nodiscard]] Run runFrom(const std::vector<lexicon::AlignmentToken> &tokens, size_t begin) const;

    QSet<QString> m_known;
};

} // namespace counterpart::analysis
