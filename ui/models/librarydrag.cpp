// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarydrag.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace counterpart::models {

using namespace Qt::StringLiterals;

QString LibraryDrag::mimeType()
{
    return u"application/x-counterpart-documents"_s;
}

LibraryDrag LibraryDrag::of(const QMimeData &data)
{
    LibraryDrag drag;
    QDataStream stream(data.data(mimeType()));
    stream >> drag.m_dragged;
    return drag;
}

void LibraryDrag::add(domain::DocumentId document, domain::MeetingId from)
{
    if (const std::pair place{document.value, from.value}; !m_dragged.contains(place))
        m_dragged.append(place);
}

QMimeData *LibraryDrag::toMimeData() const
{
    if (m_dragged.isEmpty())
        return nullptr;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_dragged;
    auto *data = new QMimeData;
    data->setData(mimeType(), bytes);
    return data;
}

std::optional<LibraryDrag::Drop> LibraryDrag::on(domain::MeetingId to,
                                                 const std::function<bool(domain::DocumentId)> &isKnown) const
{
    QList<domain::DocumentId> documents;
    QList<domain::MeetingId> origins;
    for (const auto &[document, meeting] : m_dragged) {
        const domain::DocumentId id(document);
        const domain::MeetingId origin(meeting);
        if (origin == to || !isKnown(id))
            continue;
        if (!documents.contains(id))
            documents.append(id);
        if (!origins.contains(origin))
            origins.append(origin);
    }
    if (documents.isEmpty())
        return {};
    return Drop{documents, origins.size() == 1 ? origins.first() : domain::MeetingId()};
}

} // namespace counterpart::models
