// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pagelines.h"

#include <QSet>

namespace counterpart::reading {

/// Joins lines of a paragraph. A hyphen at a line's end goes if it only parts a word; it stays if the
/// document itself writes the word with it elsewhere, or both halves as words of their own.
class LineJoiner
{
public:
    explicit LineJoiner(const std::vector<PageLine> &lines);
    void join(text::MappedText &before, const text::MappedText &after) const;

private:
    QSet<QString> m_words; ///< of the document, case-folded, hyphens within them kept
};

/// True if \p line breaks a word off.
[[nodiscard]] bool endsInHyphen(QStringView line);

} // namespace counterpart::reading
