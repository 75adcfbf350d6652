// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QString>

#include <vector>

namespace counterpart::text {

/// End of the written Khmer syllable that begins at \p at of \p text: a letter with its subscripts, vowels and
/// signs, and what is invisible between them. \p at itself where no Khmer letter stands there. Syllables of
/// more than 32 units are cut.
[[nodiscard]] qsizetype khmerSyllableEnd(QStringView text, qsizetype at);

/// A syllable of khmerSyllableEnd() in the one order and spelling by which syllables are compared: subscripts
/// (RO last) before shifters, vowels and signs, whatever order they were typed in; E and AA as OO, E and II as
/// OE; signs that look alike in this place as one (subscript DA as TA, a shifter below an upper vowel as U);
/// deprecated letters as those that replace them; nothing invisible. Two syllables that are drawn alike come
/// out alike. For comparing only: it is not always how a word is spelt.
[[nodiscard]] QString orderedKhmerSyllable(QStringView syllable);

/// A text with every Khmer syllable in its order, all else as it was.
struct OrderedKhmer
{
    QString text;
    std::vector<qint32> begin; ///< for each unit of text where its source (a unit or a syllable) begins
    std::vector<qint32> end;   ///< and where it ends

    /// What the non-empty \p part of the text stands for in the source.
    [[nodiscard]] Range source(Range part) const
    {
        return {begin[std::size_t(part.begin)], end[std::size_t(part.end - 1)]};
    }
};

/// Sources of more than 2^31 units are cut there.
[[nodiscard]] OrderedKhmer orderKhmer(QStringView text);
/// The text alone.
[[nodiscard]] QString orderedKhmer(QStringView text);
/// True if \p text has Khmer in it.
[[nodiscard]] bool hasKhmer(QStringView text);

} // namespace counterpart::text
