// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace counterpart::reading {

/// East Asian letters of a text, and how many of them stand in every text: kana, and the ideographs (of China, Taiwan
/// and Japan) and Hangul syllables that are written most.
struct LetterCount
{
    qsizetype letters = 0;
    qsizetype common = 0;

    /// 0 to 1; bytes of another encoding come out as letters that hardly anybody writes.
    [[nodiscard]] double share() const { return letters == 0 ? 0 : double(common) / double(letters); }
};

[[nodiscard]] LetterCount countCommonLetters(QStringView text);

} // namespace counterpart::reading
