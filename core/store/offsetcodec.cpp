// SPDX-License-Identifier: GPL-3.0-or-later
// Offset maps as packed numbers: for each run the gap in the clean text, the (signed) gap in the original and
// the length, as base-128 numbers with the low bits first.
#include "core/store/codec.h"

namespace counterpart::store::codec {

namespace {

void put(QByteArray &packed, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        packed.append(char(0x80 | (value & 0x7f)));
    packed.append(char(value));
}

quint64 zigzag(qint64 value)
{
    return (quint64(value) << 1) ^ quint64(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return qint64(value >> 1) ^ -qint64(value & 1);
}

/// Takes the next number off \p packed; 0 at the end.
quint64 take(QByteArrayView &packed)
{
    quint64 value = 0;
    for (int shift = 0; !packed.isEmpty() && shift < 63; shift += 7) {
        const auto byte = uchar(packed.front());
        packed = packed.sliced(1);
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return value;
}

} // namespace

QByteArray encode(const text::OffsetMap &map)
{
    QByteArray packed;
    qsizetype clean = 0;
    qsizetype original = 0;
    for (const text::OffsetMap::Run &run : map.runs()) {
        put(packed, quint64(run.clean - clean));
        put(packed, zigzag(run.original - original));
        put(packed, quint64(run.length));
        clean = run.clean + run.length;
        original = run.original + run.length;
    }
    return packed.isNull() ? QByteArray("") : packed;
}

text::OffsetMap offsets(const QByteArray &packed)
{
    text::OffsetMap map;
    QByteArrayView rest(packed);
    qsizetype clean = 0;
    qsizetype original = 0;
    while (!rest.isEmpty()) {
        clean += qsizetype(take(rest));
        original += qsizetype(unzigzag(take(rest)));
        const auto length = qsizetype(take(rest));
        map.append({clean, original, length});
        clean += length;
        original += length;
    }
    return map;
}

} // namespace counterpart::store::codec
