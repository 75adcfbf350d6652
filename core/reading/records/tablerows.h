// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/mappedtext.h"

#include <optional>
#include <vector>

namespace counterpart::reading {

/// Places of a row's cells in the table's text, quotes included.
using TableRow = std::vector<text::Range>;

/// Walks the rows of a CSV text (RFC 4180) in place. Cells may be quoted and hold line ends then.
class TableRows
{
public:
    TableRows(QStringView text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}
    [[nodiscard]] TableRow next();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

private:
    [[nodiscard]] qsizetype cellEnd(qsizetype at) const;

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
};

/// What parts the columns, if \p text is a table with a head: comma, semicolon or tab. Prose has commas too:
/// rows must have the same number of cells, and the head be names of columns.
[[nodiscard]] std::optional<QChar> delimiterOf(QStringView text);
[[nodiscard]] QString cellText(QStringView text, text::Range cell);
/// The same with its places in \p source.
[[nodiscard]] text::MappedText mappedCell(const text::MappedText &source, text::Range cell);

} // namespace counterpart::reading
