// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/text/range.h"

#include <QString>

namespace counterpart::models {

/// A passage that a person has chosen, in whatever view: what an annotation, a commitment or a piece of
/// evidence is made from.
struct Passage
{
    domain::DocumentId document;
    text::Range range; ///< into the current revision of the document; no blanks at its ends
    QString quote;     ///< the text of the range

    [[nodiscard]] bool isValid() const { return document.isValid() && !range.isEmpty(); }
};

/// \p range of \p text, without the blanks at its ends; invalid when nothing is left.
[[nodiscard]] inline Passage passageOf(domain::DocumentId document, QStringView text, text::Range range)
{
    range.begin = std::clamp<qsizetype>(range.begin, 0, text.size());
    range.end = std::clamp<qsizetype>(range.end, range.begin, text.size());
    while (range.begin < range.end && text[range.begin].isSpace())
        ++range.begin;
    while (range.end > range.begin && text[range.end - 1].isSpace())
        --range.end;
    return {document, range, range.in(text).toString()};
}

} // namespace counterpart::models
