// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/commitments/commitmentvoices.h"

#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::SkipReason;

CommitmentVoices::CommitmentVoices(const AnalysedText &text, const domain::DocumentFacts &facts)
    : m_analysed(text), m_facts(facts)
{
}

bool CommitmentVoices::hasPattern(const QString &key, QStringView text) const
{
    return m_analysed.lexicon().commitmentPatterns().clause(key).matchView(text).hasMatch();
}

/// A label holds until the next one, a heading until the next heading.
void CommitmentVoices::readLabelsBefore(qsizetype begin)
{
    for (; m_next < m_facts.skipped.size() && m_facts.skipped[m_next].range.begin < begin; ++m_next) {
        const domain::SkippedPiece &piece = m_facts.skipped[m_next];
        if (piece.why == SkipReason::Speaker)
            m_question = hasPattern(u"question_turn"_s, m_analysed.plain(piece.range));
        else if (piece.why == SkipReason::Heading)
            m_apparatus = hasPattern(u"apparatus_heading"_s, m_analysed.plain(piece.range));
    }
}

bool CommitmentVoices::isNobodys(text::Range sentence)
{
    readLabelsBefore(sentence.begin);
    const QStringView plain = m_analysed.plain(sentence);
    return m_question || m_apparatus || hasPattern(u"question"_s, plain.last(qMin<qsizetype>(4, plain.size()))) ||
           hasPattern(u"nobodys"_s, plain);
}

} // namespace counterpart::analysis
