// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readingplaces.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace counterpart::reader {

void ReadingPlaces::set(const QString &key, qsizetype offset)
{
    m_places.removeIf([&key](const auto &place) { return place.first == key; });
    if (offset > 0)
        m_places.append({key, offset});
    if (m_places.size() > Most)
        m_places.removeFirst();
}

qsizetype ReadingPlaces::place(const QString &key) const
{
    const auto found = std::ranges::find(m_places, key, &std::pair<QString, qint64>::first);
    return found == m_places.end() ? 0 : qsizetype(found->second);
}

QByteArray ReadingPlaces::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << m_places;
    return bytes;
}

ReadingPlaces ReadingPlaces::fromBytes(const QByteArray &bytes)
{
    ReadingPlaces places;
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_8);
    stream >> places.m_places;
    if (stream.status() != QDataStream::Ok || places.m_places.size() > Most)
        places.m_places.clear();
    return places;
}

} // namespace counterpart::reader
