// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/mappedtext.h"

#include <QByteArray>

#include <vector>

namespace counterpart::reading {

/// A mapped text as UTF-8 for libraries that want it so, and the way back from their byte offsets.
class Utf8Text
{
public:
    explicit Utf8Text(const text::MappedText &source);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Offset in the source for a byte offset (0 to the number of bytes).
    [[nodiscard]] qsizetype unitAt(qsizetype byte) const;
    [[nodiscard]] bool holds(const char *pointer) const
    {
        return pointer >= m_bytes.constData() && pointer <= m_bytes.constData() + m_bytes.size();
    }
    /// The range of the source for \p size bytes at \p pointer, which must lie in bytes().
    [[nodiscard]] text::Range range(const char *pointer, qsizetype size) const
    {
        const qsizetype at = pointer - m_bytes.constData();
        return {unitAt(at), unitAt(at + size)};
    }
    [[nodiscard]] const text::MappedText &source() const { return m_source; }

private:
    const text::MappedText &m_source;
    QByteArray m_bytes;
    std::vector<qint32> m_units; ///< source offset at every Step-th byte
};

} // namespace counterpart::reading
