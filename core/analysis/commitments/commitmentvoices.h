// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::analysis {

class AnalysedText;

/// Tells the sentences in which nobody of a text's own speakers undertakes anything: what journalists ask,
/// what analysts and the like are quoted with, how to reach the press office.
class CommitmentVoices
{
public:
    CommitmentVoices(const AnalysedText &text, const domain::DocumentFacts &facts);

    /// Sentence by sentence, in order.
    [[nodiscard]] bool isNobodys(text::Range sentence);

private:
    void readLabelsBefore(qsizetype begin);
    [[nodiscard]] bool hasPattern(const QString &key, QStringView text) const;

    const AnalysedText &m_analysed;
    const domain::DocumentFacts &m_facts;
    size_t m_next = 0;        ///< of the skipped pieces: the first that is not read
    bool m_question = false;  ///< the turn is a journalist's
    bool m_apparatus = false; ///< the section is "Notes to editors" or the like
};

} // namespace counterpart::analysis
