// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace counterpart::report {

/// Makes the words of a PDF that QPdfWriter wrote readable as they are meant, for searching, copying and
/// checking: a font that draws a letter and its likeness with one glyph (an ideograph and a radical, two
/// letters and their ligature) is said to stand for the letter; blanks are blanks.
void mendLetters(QPDF &pdf);

} // namespace counterpart::report
