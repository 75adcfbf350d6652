// SPDX-License-Identifier: GPL-3.0-or-later
// ZIP archives written by hand, with names that no library writes.
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

namespace counterpart::test {

struct RawMember
{
    QByteArray name;
    QByteArray bytes;
    quint16 flags = 0;    ///< 0x0800: the name is UTF-8
    QByteArray extra = {}; ///< fields beside the name
};

inline quint32 zipCrc(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xEDB88320U : 0U);
    }
    return ~sum;
}

/// Packed as they are.
inline QByteArray rawZip(const QList<RawMember> &members)
{
    const auto number = [](auto value) {
        QByteArray bytes(sizeof(value), '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray file;
    QByteArray directory;
    for (const RawMember &member : members) {
        const auto size = quint32(member.bytes.size());
        const QByteArray common = number(quint16(20)) + number(member.flags) + number(quint16(0)) + number(quint32(0)) +
                                  number(zipCrc(member.bytes)) + number(size) + number(size) +
                                  number(quint16(member.name.size())) + number(quint16(member.extra.size()));
        directory += QByteArray("PK\x01\x02") + number(quint16(20)) + common + number(quint16(0)) + number(quint16(0)) +
                     number(quint16(0)) + number(quint32(0)) + number(quint32(file.size())) + member.name + member.extra;
        file += QByteArray("PK\x03\x04") + common + member.name + member.extra + member.bytes;
    }
    const auto count = quint16(members.size());
    return file + directory + QByteArray("PK\x05\x06") + number(quint16(0)) + number(quint16(0)) + number(count) +
           number(count) + number(quint32(directory.size())) + number(quint32(file.size())) + number(quint16(0));
}

/// Info-ZIP's field for the name in Unicode, of an entry that is called \p name otherwise.
inline QByteArray unicodePath(const QByteArray &name, const QByteArray &utf8)
{
    QByteArray field = QByteArray("\x75\x70") + QByteArray(2, '\0') + '\1' + QByteArray(4, '\0') + utf8;
    qToLittleEndian(quint16(field.size() - 4), field.data() + 2);
    qToLittleEndian(zipCrc(name), field.data() + 5);
    return field;
}

} // namespace counterpart::test
