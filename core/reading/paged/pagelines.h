// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/reading/paged/pageextractor.h"
#include "core/text/mappedtext.h"

namespace counterpart::reading {

/// A line of one page and one column. Its text's origins are offsets in the words of all pages, one blank
/// between any two of them: the "original text" of a document that has none.
struct PageLine
{
    text::MappedText text;
    QRectF box;
    double height = 0;    ///< of its letters; comparable within a document
    double firstWord = 0; ///< width
    int page = 0;         ///< from 1
    QSizeF pageSize;
    bool recognised = false;

    [[nodiscard]] QStringView view() const { return text.view(); }
};

struct LinesOfPages
{
    std::vector<PageLine> lines;           ///< in reading order
    std::vector<domain::PagePlace> places; ///< of each word, in the original text
    int unsureWords = 0;
};

[[nodiscard]] LinesOfPages linesOfPages(std::vector<Page> pages);

/// The height of letters that most of the text is set in; 0 without lines.
[[nodiscard]] double bodyHeight(const std::vector<PageLine> &lines);
/// True for letters of one size, as far as the source allows to tell.
[[nodiscard]] bool isSameHeight(const PageLine &a, const PageLine &b);

} // namespace counterpart::reading
