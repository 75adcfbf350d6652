// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace counterpart::domain {

using BookmarkId = base::Id<struct BookmarkTag>;

/// A place of the window that a person keeps under a name.
struct Bookmark
{
    BookmarkId id;
    QString name;
    QString place;   ///< a JSON object that the window alone understands
    QString author;  ///< who keeps it
    QDateTime saved; ///< UTC
};

} // namespace counterpart::domain
