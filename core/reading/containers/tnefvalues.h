// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/timestamp.h"

#include <QByteArrayView>
#include <QtEndian>

#include <algorithm>

namespace counterpart::reading::tnef {

/// Reads numbers and pieces of bytes, never beyond their end.
class Bytes
{
public:
    explicit Bytes(QByteArrayView bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] bool failed() const { return m_failed; }

    template <typename Number> Number number()
    {
        const QByteArrayView piece = take(sizeof(Number));
        return piece.isEmpty() ? Number(0) : qFromLittleEndian<Number>(piece.data());
    }
    QByteArrayView take(qint64 size)
    {
        m_failed = m_failed || size < 0 || size > m_bytes.size() - m_at;
        if (m_failed)
            return {};
        m_at += qsizetype(size);
        return m_bytes.sliced(m_at - qsizetype(size), qsizetype(size));
    }
    /// Values stand at multiples of four.
    QByteArrayView takePadded(qint64 size)
    {
        const QByteArrayView piece = take(size);
        m_at = std::min(m_bytes.size(), m_at + (4 - qsizetype(size & 3)) % 4);
        return piece;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// Types of properties (MS-OXCDATA, 2.11.1), those of variable length and times.
enum Type : quint16 {
    Object = 0x000D,
    String8 = 0x001E,
    Unicode = 0x001F,
    Time = 0x0040,
    Binary = 0x0102,
    Multiple = 0x1000,
};

/// Bytes of a value of fixed size, padded; -1 for a type that is not known.
[[nodiscard]] int sizeOf(quint16 type);
[[nodiscard]] bool isVariable(quint16 type);

[[nodiscard]] QString unicode(QByteArrayView bytes);
/// Year, month, day, hour, minute, second; in which zone is not told.
[[nodiscard]] std::optional<Timestamp> stampOfParts(QByteArrayView data);
/// Tenths of microseconds since 1601, UTC.
[[nodiscard]] std::optional<Timestamp> stampOfTicks(QByteArrayView data);

} // namespace counterpart::reading::tnef
