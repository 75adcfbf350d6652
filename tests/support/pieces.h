// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

namespace counterpart::test {

/// What \p facts leave out of \p text, or hold twice: empty where every sign that is no blank stands in
/// exactly one sentence or skipped piece.
inline QString strayOf(const QString &text, const domain::DocumentFacts &facts)
{
    std::vector<int> holders(std::size_t(text.size()), 0);
    const auto hold = [&](text::Range range) {
        for (qsizetype i = range.begin; i < range.end; ++i)
            ++holders[std::size_t(i)];
    };
    for (const domain::Sentence &sentence : facts.sentences)
        hold(sentence.range);
    for (const domain::SkippedPiece &piece : facts.skipped)
        hold(piece.range);
    QString stray;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool blank = text[i].isSpace() || text[i].category() == QChar::Other_Format;
        const int count = holders[std::size_t(i)];
        if (count > 1 || (count == 0 && !blank))
            stray += text[i];
    }
    return stray;
}

/// Letters and digits of \p text within the ranges of \p pieces.
template <typename Pieces>
int lettersIn(const QString &text, const Pieces &pieces)
{
    int letters = 0;
    for (const auto &piece : pieces) {
        for (const char32_t c : piece.range.in(text).toUcs4())
            letters += QChar::isLetterOrNumber(c);
    }
    return letters;
}

} // namespace counterpart::test
