// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace counterpart::analysis {

/// Counts of the words of a passage by how they are written. Words are runs of letters: in scripts without
/// blanks between words their number says nothing.
struct LineShape
{
    int words = 0;
    int capitalised = 0; ///< begin with a capital
    int shouted = 0;     ///< of two letters or more, all capitals
    int plain = 0; ///< begin with a small letter, and are none of the small words of titles ("of", "and")
    int cased = 0; ///< letters that are capital or small
    int small = 0; ///< small letters
    int letters = 0;

    /// Most letters are of a script with capitals and small letters.
    [[nodiscard]] bool hasCase() const { return cased * 2 >= letters; }
    /// Every word of a title begins with a capital, but for its small words.
    [[nodiscard]] bool isTitleCase() const { return plain == 0 && capitalised > 0; }
    [[nodiscard]] bool isShouted() const { return shouted * 2 > words; }
};

[[nodiscard]] LineShape shapeOf(QStringView text);

/// True for a letter of any script, outside the basic plane too.
[[nodiscard]] bool holdsLetter(QStringView text);
/// Runs of digits in \p text, "1,200.50" being one.
[[nodiscard]] int figuresIn(QStringView text);

} // namespace counterpart::analysis
