// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/utf8text.h"

namespace counterpart::reading {

namespace {

constexpr qsizetype Step = 64;

/// UTF-16 units that a byte begins: none for a continuation, two for a four-byte sequence.
int unitsBegunBy(char byte)
{
    const auto c = static_cast<unsigned char>(byte);
    return (c & 0xC0) == 0x80 ? 0 : c >= 0xF0 ? 2 : 1;
}

} // namespace

Utf8Text::Utf8Text(const text::MappedText &source) : m_source(source), m_bytes(source.text().toUtf8())
{
    m_units.reserve(std::size_t(m_bytes.size() / Step + 1));
    qint32 units = 0;
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (i % Step == 0)
            m_units.push_back(units);
        units += unitsBegunBy(m_bytes[i]);
    }
}

qsizetype Utf8Text::unitAt(qsizetype byte) const
{
    if (m_units.empty())
        return 0;
    byte = std::min(byte, m_bytes.size());
    const qsizetype step = std::min<qsizetype>(byte / Step, qsizetype(m_units.size()) - 1);
    qsizetype units = m_units[std::size_t(step)];
    for (qsizetype i = step * Step; i < byte; ++i)
        units += unitsBegunBy(m_bytes[i]);
    return units;
}

} // namespace counterpart::reading
