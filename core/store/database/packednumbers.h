// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Numbers of base 128 with the low bits first, as offset maps and places are packed.
namespace counterpart::store::packed {

inline void put(QByteArray &bytes, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.append(char(0x80 | (value & 0x7f)));
    bytes.append(char(value));
}

/// Takes the next number off \p bytes; 0 at the end.
inline quint64 take(QByteArrayView &bytes)
{
    quint64 value = 0;
    for (int shift = 0; !bytes.isEmpty() && shift < 63; shift += 7) {
        const auto byte = uchar(bytes.front());
        bytes = bytes.sliced(1);
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return value;
}

} // namespace counterpart::store::packed
