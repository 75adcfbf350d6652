// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QList>

#include <functional>
#include <optional>

class QMimeData;

namespace counterpart::models {

/// Documents that are dragged within the program, each from the meeting that it stands under (invalid for
/// none).
class LibraryDrag
{
public:
    /// What a drop means.
    struct Drop
    {
        QList<domain::DocumentId> documents; ///< each once
        domain::MeetingId from;              ///< invalid where they come from several meetings or none
    };

    [[nodiscard]] static QString mimeType();
    /// Nothing where \p data holds none, or no sense.
    [[nodiscard]] static LibraryDrag of(const QMimeData &data);

    void add(domain::DocumentId document, domain::MeetingId from);
    /// Null where nothing is dragged.
    [[nodiscard]] QMimeData *toMimeData() const;
    /// Those of which \p isKnown, and which do not stand under \p to; nullopt where that is none.
    [[nodiscard]] std::optional<Drop> on(domain::MeetingId to,
                                         const std::function<bool(domain::DocumentId)> &isKnown) const;

private:
    QList<std::pair<qint64, qint64>> m_dragged; ///< document, meeting
};

} // namespace counterpart::models
