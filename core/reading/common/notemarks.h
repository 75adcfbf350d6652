// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/mappedtext.h"

namespace counterpart::reading {

/// What stands raised behind a word or figure.
enum class Raised {
    Note,     ///< the number of a note: no part of the word or figure that it clings to
    Power,    ///< of ten
    Part,     ///< of the word: a unit's exponent ("km²"), an ordinal's ending ("1st"), a fraction
};

/// What \p mark is, raised behind \p before (the text of the line so far) and before \p after.
[[nodiscard]] Raised raisedKind(QStringView before, QStringView mark, QStringView after = {});
/// Digits as Unicode's raised ones.
[[nodiscard]] QString raisedDigits(QStringView digits);
/// \p text without the numbers of notes that are written in Unicode's raised digits ("450,000¹").
[[nodiscard]] text::MappedText withoutNoteMarks(const text::MappedText &text);

} // namespace counterpart::reading
