// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/offsetmap.h"
#include "core/text/range.h"

#include <QString>

namespace counterpart::text {

/// A text under construction, every part of which remembers where in an original it came from.
/// Pieces are only ever put at the end; a piece without origin is "inserted" (joining blanks and the like).
class MappedText
{
public:
    MappedText() = default;
    /// A text that is its own original.
    [[nodiscard]] static MappedText identity(QString text);

    /// Adds \p piece, which stands at \p original in the original, unit for unit.
    void append(QStringView piece, qsizetype original);
    void appendInserted(QStringView piece) { m_text += piece; }
    /// Adds \p part of \p other with its origins. \p part is clamped to the text.
    void append(const MappedText &other, Range part);
    void append(const MappedText &other) { append(other, {0, other.size()}); }
    /// Adds \p unit in the place of the unit at \p at of \p other: a blank for a line end.
    void appendInPlaceOf(QChar unit, const MappedText &other, qsizetype at);
    [[nodiscard]] MappedText mid(Range part) const;

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringView view() const { return m_text; }
    [[nodiscard]] const OffsetMap &map() const { return m_map; }
    [[nodiscard]] qsizetype size() const { return m_text.size(); }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

private:
    QString m_text;
    OffsetMap m_map;
};

} // namespace counterpart::text
