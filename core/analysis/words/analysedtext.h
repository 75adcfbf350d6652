// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/words/tokens.h"
#include "core/domain/cleandocument.h"
#include "core/lexicon/foldedtext.h"
#include "core/lexicon/matcher.h"

#include <span>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// A document made ready for the finders, once: folded and matched against the lexicon, cut into tokens, with
/// the views of it in which rules look for words. Every finder takes this value and whatever facts it builds
/// upon. Never changed once made: any thread. Document and lexicon must outlive it. Time and memory: linear.
class AnalysedText
{
public:
    AnalysedText(const domain::CleanDocument &document, const lexicon::Lexicon &lexicon);
    Q_DISABLE_COPY_MOVE(AnalysedText)

    [[nodiscard]] const domain::CleanDocument &document() const { return m_document; }
    [[nodiscard]] const lexicon::Lexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] QStringView text() const { return m_document.text; }
    [[nodiscard]] const std::vector<domain::Block> &blocks() const { return m_document.blocks; }
    [[nodiscard]] const Tokens &tokens() const { return m_tokens; }

    /// What the lexicons have of the text, in order.
    [[nodiscard]] std::span<const lexicon::Hit> hits() const { return m_hits; }
    /// Those that begin in \p range.
    [[nodiscard]] std::span<const lexicon::Hit> hitsIn(text::Range range) const;
    /// One of them lies in \p range and passes \p test.
    template <typename Test>
    [[nodiscard]] bool holdsHit(text::Range range, const Test &test) const
    {
        for (const lexicon::Hit &hit : hitsIn(range)) {
            if (hit.range.end <= range.end && test(hit))
                return true;
        }
        return false;
    }

    /// plainTwin() of the text, of the same length.
    [[nodiscard]] QStringView plain() const { return m_plain; }
    [[nodiscard]] QStringView plain(text::Range range) const { return range.in(m_plain); }
    /// \p range in the form in which terms of lexicons are compared, without blanks at its ends.
    [[nodiscard]] QStringView folded(text::Range range) const;
    [[nodiscard]] QStringView folded() const { return folded({0, text().size()}); }

private:
    const domain::CleanDocument &m_document;
    const lexicon::Lexicon &m_lexicon;
    lexicon::FoldedText m_folded;
    std::vector<lexicon::Hit> m_hits;
    Tokens m_tokens;
    QString m_plain;
};

} // namespace counterpart::analysis
