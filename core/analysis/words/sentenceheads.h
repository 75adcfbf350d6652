// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/sentences.h"

#include <QHash>

namespace counterpart::analysis {

/// What stands before the first word of a sentence and is no part of it: the label of a speaker, a dateline.
class SentenceHeads
{
public:
    /// Both must outlive the object.
    SentenceHeads(const AnalysedText &text, const SentenceContext &context);

    struct Head
    {
        qsizetype length = 0; ///< units, blanks behind it included; 0: there is none
        domain::SkipReason why = domain::SkipReason::Speaker;
    };
    /// The head of the sentence \p range; \p first: it is the first of its block. "PRESIDENT BIDEN:", "MR.
    /// PRICE:" are labels, "UNITED STATES:" and "TRADE:" say of what the sentence speaks; "Phnom Penh, 24
    /// July 2023 –" and "HANOI (VNA) –" are datelines.
    [[nodiscard]] Head headOf(text::Range range, bool first) const;

private:
    [[nodiscard]] qsizetype speakerLabel(text::Range range) const;
    [[nodiscard]] bool namesSpeaker(text::Range label) const;
    [[nodiscard]] qsizetype framedDateline(qsizetype begin, QStringView head) const;
    [[nodiscard]] qsizetype dateline(text::Range range) const;
    [[nodiscard]] bool isPlaceAndDay(text::Range line) const;

    const AnalysedText &m_analysed;
    QStringView m_text;
    const SentenceContext &m_context;
    QHash<QStringView, int> m_labels; ///< how many blocks begin with a label
    bool m_talk = false;              ///< a good part of the blocks have one
    qsizetype m_firstProse = 0;       ///< where the first paragraph begins
};

} // namespace counterpart::analysis
