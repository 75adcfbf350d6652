// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/packedrtf.h"

#include "core/reading/common/checksum.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace counterpart::reading {

namespace {

constexpr qsizetype HeadSize = 16;
constexpr quint32 Packed = 0x75465A4C;
constexpr quint32 Plain = 0x414C454D;
constexpr qsizetype LongestText = 16 << 20; ///< bytes of RTF
constexpr qsizetype WindowSize = 4096;

/// What the window holds before anything is unpacked.
constexpr QByteArrayView Beginning =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript "
    "\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par "
    "\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";
static_assert(Beginning.size() == 207);

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView body) : m_body(body) { std::ranges::copy(Beginning, m_window.begin()); }

    /// nullopt where it ends neither by its own word nor with the \p least bytes that it is said to have.
    std::optional<QByteArray> run(qsizetype least)
    {
        bool goesOn = true;
        while (goesOn && m_at < m_body.size() && m_text.size() <= LongestText) {
            const auto flags = static_cast<unsigned char>(m_body[m_at++]);
            for (unsigned bit = 0; goesOn && bit < 8; ++bit)
                goesOn = ((flags >> bit) & 1U) != 0 ? copy() : take();
        }
        const bool isWhole = m_text.size() <= LongestText && (m_ended || m_text.size() >= least);
        return isWhole ? std::optional(std::move(m_text)) : std::nullopt;
    }

private:
    bool take()
    {
        if (m_at >= m_body.size())
            return false;
        put(m_body[m_at++]);
        return true;
    }

    void put(char byte)
    {
        m_text += byte;
        m_window[std::size_t(m_next)] = byte;
        m_next = (m_next + 1) % WindowSize;
    }

    /// A piece of what is in the window. False at the end, or where nothing follows.
    bool copy()
    {
        if (m_at + 2 > m_body.size())
            return false;
        const auto reference = qFromBigEndian<quint16>(m_body.data() + m_at);
        m_at += 2;
        qsizetype from = reference >> 4;
        m_ended = from == m_next;
        for (int left = m_ended ? 0 : (reference & 15) + 2; left > 0; --left) {
            put(m_window[std::size_t(from)]);
            from = (from + 1) % WindowSize;
        }
        return !m_ended;
    }

    QByteArrayView m_body;
    qsizetype m_at = 0;
    QByteArray m_text;
    std::array<char, WindowSize> m_window{};
    qsizetype m_next = Beginning.size();
    bool m_ended = false;
};

} // namespace

std::optional<QByteArray> unpackedRtf(QByteArrayView packed)
{
    if (packed.size() < HeadSize)
        return {};
    const auto number = [packed](qsizetype at) { return qFromLittleEndian<quint32>(packed.data() + at); };
    const qint64 size = qint64(number(0)) + 4; // what it counts begins behind it
    const quint32 raw = number(4);
    if (size < HeadSize || size > packed.size() || raw > LongestText)
        return {};
    const QByteArrayView body = packed.sliced(HeadSize, qsizetype(size) - HeadSize);
    if (number(8) == Plain)
        return raw <= body.size() ? std::optional(body.first(raw).toByteArray()) : std::nullopt;
    if (number(8) != Packed || number(12) != crc32(body, 0))
        return {};
    return Unpacker(body).run(raw);
}

} // namespace counterpart::reading
