// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/words/analysedtext.h"
#include "core/analysis/words/lineshape.h"
#include "core/analysis/words/sentences.h"
#include "core/text/segmenter.h"

#include <optional>

namespace counterpart::analysis {

/// Tells which blocks of a text carry no point. Block kinds are what the reader took the lines for; it goes
/// by shape, which tells little in scripts without capitals or without blanks between words. So a kind is a
/// hint, and where it is doubtful the block holds sentences.
class LineKinds
{
public:
    /// All must outlive the object; the segmenter is used by the calling thread alone.
    LineKinds(const AnalysedText &text, const SentenceContext &context, text::Segmenter &segmenter);

    /// Why the block at \p index as a whole is no sentence; nullopt: it holds sentences.
    [[nodiscard]] std::optional<domain::SkipReason> reasonFor(std::size_t index) const;
    /// A title or a heading that says as much as a sentence: what there is to go by in a text of nothing
    /// else.
    [[nodiscard]] bool couldBeSentence(std::size_t index) const;

private:
    [[nodiscard]] std::optional<domain::SkipReason> byWords(std::size_t index, QStringView line) const;
    [[nodiscard]] std::optional<domain::SkipReason> byShape(std::size_t index, QStringView line) const;
    [[nodiscard]] bool isHeadline() const;
    /// Some block ends as a sentence does, or holds one that ends.
    [[nodiscard]] bool holdsStop() const;
    [[nodiscard]] bool isPartOfTitle(QStringView line) const;
    [[nodiscard]] bool isTitle(std::size_t index, QStringView line) const;
    [[nodiscard]] bool saysSeveral(text::Range range) const;
    [[nodiscard]] bool isDateline(text::Range range, QStringView line, const LineShape &shape) const;
    [[nodiscard]] bool isTableHead(std::size_t index, QStringView line) const;
    [[nodiscard]] bool isHeadingOfCase(const domain::Block &block, QStringView line,
                                       const LineShape &shape) const;
    [[nodiscard]] bool isProseOfCase(const domain::Block &block, QStringView line,
                                     const LineShape &shape) const;
    [[nodiscard]] bool isShortOfNoCase(std::size_t index, QStringView line) const;
    [[nodiscard]] bool isStatementOfCase(std::size_t index, QStringView line, const LineShape &shape) const;
    [[nodiscard]] bool beginsWithSubjectAndVerb(text::Range range, QStringView line, bool shouted) const;
    /// A line that stands below the first sentence, where a text goes on.
    [[nodiscard]] bool standsInBody(std::size_t index) const;
    [[nodiscard]] bool isPointAtEnd(std::size_t index, QStringView line) const;
    [[nodiscard]] bool usesCase(const LineShape &shape) const { return shape.hasCase() && !m_capitals; }
    /// Words as the script's own rules and dictionaries tell them, but for those of the dates in \p without.
    [[nodiscard]] QList<QStringView> wordsIn(text::Range range,
                                             std::span<const domain::DateFact> without = {}) const;
    [[nodiscard]] bool holdsAct(text::Range range) const;

    const AnalysedText &m_analysed;
    const domain::CleanDocument &m_document;
    QStringView m_text;
    const SentenceContext &m_context;
    text::Segmenter &m_segmenter;
    QString m_title;         ///< letters and digits alone
    bool m_headline = false; ///< lines that repeat the title are none but that
    std::size_t m_body = 0;     ///< the first block of prose; number of blocks: there is none
    std::size_t m_lastSaid = 0; ///< the last block of a foot that holds sentences; 0: there is none
    bool m_foreign = false;     ///< in a language whose verbs are not known
    bool m_capitals = false; ///< the whole text is written in capitals, as cables are
};

} // namespace counterpart::analysis
