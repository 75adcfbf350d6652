// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/tnefvalues.h"

#include <QStringDecoder>
#include <QTimeZone>

namespace counterpart::reading::tnef {

namespace {

std::optional<Timestamp> stampOf(const QDateTime &when, bool hasZone)
{
    auto stamp = when.isValid() ? parseIsoTimestamp(when.toString(Qt::ISODate)) : std::nullopt;
    if (stamp)
        stamp->hasZone = hasZone;
    return stamp;
}

} // namespace

int sizeOf(quint16 type)
{
    switch (type) {
    case 0x0001:
        return 0;
    case 0x0002:
    case 0x0003:
    case 0x0004:
    case 0x000A:
    case 0x000B:
        return 4;
    case 0x0005:
    case 0x0006:
    case 0x0007:
    case 0x0014:
    case 0x0040:
        return 8;
    case 0x0048:
        return 16;
    default:
        return -1;
    }
}

bool isVariable(quint16 type)
{
    return type == Object || type == String8 || type == Unicode || type == Binary;
}

std::optional<Timestamp> stampOfParts(QByteArrayView data)
{
    Bytes bytes(data);
    quint16 parts[6] = {};
    for (quint16 &part : parts)
        part = bytes.number<quint16>();
    return stampOf(QDateTime(QDate(parts[0], parts[1], parts[2]), QTime(parts[3], parts[4], parts[5]), QTimeZone::utc()),
                   false);
}

std::optional<Timestamp> stampOfTicks(QByteArrayView data)
{
    constexpr qint64 To1970 = 11'644'473'600; // seconds
    const auto ticks = qint64(Bytes(data).number<quint64>() / 10'000'000);
    return stampOf(QDateTime::fromSecsSinceEpoch(ticks - To1970, QTimeZone::utc()), true);
}

QString unicode(QByteArrayView bytes)
{
    QString text = QStringDecoder(QStringConverter::Utf16LE)(bytes.first(bytes.size() & ~1));
    return text.left(text.indexOf(QChar::Null));
}

} // namespace counterpart::reading::tnef
