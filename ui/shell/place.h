// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/text/range.h"
#include "ui/workbench/navigator.h"

#include <QJsonObject>

namespace counterpart::shell {

/// Where one can be in a store: a view, what is open in it, what is chosen there, what its boxes hold and how
/// far it is scrolled. What does not matter in a view is left empty. A value.
struct Place
{
    workbench::View view = workbench::View::Library;
    domain::DocumentId document; ///< in the library, the chosen one
    domain::MeetingId meeting;
    domain::DocumentId a; ///< the two accounts of a comparison
    domain::DocumentId b;
    domain::DocumentId third;
    bool thirdOnTheLeft = false;
    text::Range jump;   ///< the passage of the document that was gone to
    text::Range chosen; ///< selected in the text
    qsizetype inA = 0;  ///< offset of what is chosen in an account; 0 for nothing
    qsizetype inB = 0;
    qint64 item = 0;     ///< the chosen commitment or annotation
    qsizetype top = 0;   ///< offset of the first letter that is to be seen
    int scroll = 0;      ///< of the text, in pixels
    QString lines;       ///< how they were broken: the pixels hold only where they are again
    QJsonObject fields;  ///< see widgets::fieldsOf()
    QJsonObject scrolls; ///< see widgets::scrollsOf()
    QString words;       ///< that are searched for, or the query

    /// One has not gone elsewhere between the two, but may have read on or chosen something else.
    [[nodiscard]] bool isSpot(const Place &other) const;
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where \p json tells of no place.
    [[nodiscard]] static std::optional<Place> fromJson(const QJsonObject &json);
};

} // namespace counterpart::shell
