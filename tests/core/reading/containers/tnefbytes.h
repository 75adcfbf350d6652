// SPDX-License-Identifier: GPL-3.0-or-later
// What Outlook packs mails into, written by hand.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtEndian>

namespace counterpart::test {

template <typename Number> QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

inline QByteArray tnefAttribute(char level, quint32 id, const QByteArray &data)
{
    quint16 sum = 0;
    for (const char byte : data)
        sum = quint16(sum + static_cast<unsigned char>(byte));
    return level + littleEndian(id) + littleEndian(quint32(data.size())) + data + littleEndian(sum);
}

/// A property of variable length: its type, its id and its one value.
inline QByteArray tnefProperty(quint16 type, quint16 id, const QByteArray &value)
{
    return littleEndian(type) + littleEndian(id) + littleEndian(quint32(1)) + littleEndian(quint32(value.size())) + value +
           QByteArray((4 - value.size() % 4) % 4, '\0');
}

inline QByteArray tnefText(quint16 id, const QString &text)
{
    return tnefProperty(0x001F, id, QByteArray(reinterpret_cast<const char *>(text.utf16()), (text.size() + 1) * 2));
}

/// A property of four or eight bytes.
template <typename Number> QByteArray tnefNumber(quint16 type, quint16 id, Number number)
{
    return littleEndian(type) + littleEndian(id) + littleEndian(number);
}

/// The properties of a message, or of the file that was announced last.
inline QByteArray tnefProperties(const QList<QByteArray> &properties, bool ofFile = false)
{
    return tnefAttribute(ofFile ? 2 : 1, ofFile ? 0x00069005 : 0x00069003,
                         littleEndian(quint32(properties.size())) + properties.join());
}

inline QByteArray tnef(const QList<QByteArray> &attributes)
{
    return littleEndian(quint32(0x223E9F78)) + littleEndian(quint16(1)) +
           tnefAttribute(1, 0x00089006, littleEndian(quint32(0x00010000))) + attributes.join();
}

/// Behind this come the parts of an attached file.
inline QByteArray tnefAnnouncement()
{
    return tnefAttribute(2, 0x00069002, QByteArray(14, '\0'));
}

/// An attached file with its short name, and its long one if there is one.
inline QByteArray tnefFile(const QByteArray &name, const QByteArray &bytes, const QString &longName = {})
{
    QByteArray made = tnefAnnouncement() + tnefAttribute(2, 0x00018010, name + '\0') + tnefAttribute(2, 0x0006800F, bytes);
    if (!longName.isEmpty())
        made += tnefAttribute(2, 0x00069005, littleEndian(quint32(1)) + tnefText(0x3707, longName));
    return made;
}

inline QByteArray tnefMessage(const QString &subject, const QString &body)
{
    return tnefAttribute(1, 0x00069003, littleEndian(quint32(2)) + tnefText(0x0037, subject) + tnefText(0x1000, body));
}

/// A whole message as an attachment.
inline QByteArray tnefObject(const QByteArray &message)
{
    return tnefAnnouncement() +
           tnefAttribute(2, 0x00069005,
                         littleEndian(quint32(1)) + tnefProperty(0x000D, 0x3701, QByteArray(16, 'i') + message));
}

} // namespace counterpart::test
