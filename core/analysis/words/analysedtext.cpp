// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/analysedtext.h"

#include "core/analysis/words/plaintwin.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

AnalysedText::AnalysedText(const domain::CleanDocument &document, const lexicon::Lexicon &lexicon)
    : m_document(document), m_lexicon(lexicon), m_folded(lexicon::foldText(document.text)),
      m_hits(lexicon.matcher().find(m_folded, document.text)), m_tokens(document.text),
      m_plain(plainTwin(document.text))
{
}

std::span<const lexicon::Hit> AnalysedText::hitsIn(text::Range range) const
{
    const auto begin = [](const lexicon::Hit &hit) { return hit.range.begin; };
    const auto from = std::ranges::lower_bound(m_hits, range.begin, {}, begin);
    const auto to = std::ranges::lower_bound(from, m_hits.end(), range.end, {}, begin);
    return {from, to};
}

QStringView AnalysedText::folded(text::Range range) const
{
    const auto from = std::ranges::lower_bound(m_folded.begin, qint32(range.begin));
    const auto to = std::ranges::lower_bound(from, m_folded.begin.end(), qint32(range.end));
    return QStringView(m_folded.text).sliced(from - m_folded.begin.begin(), to - from).trimmed();
}

} // namespace counterpart::analysis
