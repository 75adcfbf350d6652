// SPDX-License-Identifier: GPL-3.0-or-later
// Offset maps as packed numbers: for each run the gap in the clean text, the (signed) gap in the original and
// the length, as base-128 numbers with the low bits first.
#include "core/store/database/codec.h"
#include "core/store/database/packednumbers.h"

namespace counterpart::store::codec {

using packed::put;
using packed::take;

namespace {

quint64 zigzag(qint64 value)
{
    return (quint64(value) << 1) ^ quint64(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return qint64(value >> 1) ^ -qint64(value & 1);
}

} // namespace

QByteArray encode(const text::OffsetMap &map)
{
    QByteArray bytes;
    qsizetype clean = 0;
    qsizetype original = 0;
    for (const text::OffsetMap::Run &run : map.runs()) {
        put(bytes, quint64(run.clean - clean));
        put(bytes, zigzag(run.original - original));
        put(bytes, quint64(run.length));
        clean = run.clean + run.length;
        original = run.original + run.length;
    }
    return bytes.isNull() ? QByteArray("") : bytes;
}

text::OffsetMap offsets(const QByteArray &bytes)
{
    text::OffsetMap map;
    QByteArrayView rest(bytes);
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
