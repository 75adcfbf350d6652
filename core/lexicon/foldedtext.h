// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QString>

#include <vector>

namespace counterpart::lexicon {

/// A text in the form in which lexicons are compared: NFKC, case folded, typographic quotes and dashes as
/// ASCII, each run of white space as one space, Khmer syllables in one order (core/text/khmerorder.h). Every
/// unit knows where in the source it came from.
struct FoldedText
{
    QString text;
    std::vector<qint32> begin; ///< for each unit of text where its source character begins
    std::vector<qint32> end;   ///< and where it ends

    /// The range of the source that the non-empty range [from, to) of the folded text stands for.
    [[nodiscard]] text::Range source(qsizetype from, qsizetype to) const
    {
        return {begin[std::size_t(from)], end[std::size_t(to - 1)]};
    }
};

enum class Casing { Fold, Keep };

/// Sources of more than 2^31 units are cut there.
[[nodiscard]] FoldedText foldText(QStringView source, Casing casing = Casing::Fold);
/// The folded text alone, trimmed; for patterns and keys.
[[nodiscard]] QString fold(QStringView source, Casing casing = Casing::Fold);

/// True for letters, digits and marks.
[[nodiscard]] bool isWordUnit(char16_t unit);
/// True for scripts that write no spaces between words (Khmer, Thai, Lao, Burmese, Chinese, Japanese), and
/// for Korean, whose particles cling to the word.
[[nodiscard]] bool isContinuousScript(char16_t unit);
/// True where a word may begin at \p unit after \p before (0 at the start of a text).
[[nodiscard]] bool isWordBoundary(char16_t before, char16_t unit);

} // namespace counterpart::lexicon
