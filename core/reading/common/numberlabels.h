// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::reading {

/// How word processors write the numbers of lists.
enum class NumberForm {
    None,
    Decimal,
    TwoDigits, ///< 01, 02
    Ordinal,   ///< 1st, 2nd
    OrdinalText,  ///< First, Twenty-second
    CardinalText, ///< One, Twenty-two
    LowerLetter,
    UpperLetter, ///< Z is followed by AA, as Word has it
    LowerRoman,
    UpperRoman,
    LowerRussian,
    UpperRussian,
    Chinese, ///< 一, 十二
    Thai,
    Khmer,
};

/// \p number as it is shown; in decimal digits where \p form has no sign for it.
[[nodiscard]] QString numberLabel(int number, NumberForm form);

} // namespace counterpart::reading
