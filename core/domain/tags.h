// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/partialdate.h"
#include "core/domain/vocabulary.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace counterpart::domain {

using LibraryFilterId = base::Id<struct LibraryFilterTag>;

/// What people order the library by: their own words on documents and meetings, and filters under names.

/// Documents and meetings that a tag is put on, or taken off.
struct Tagged
{
    QList<DocumentId> documents;
    QList<MeetingId> meetings;
    [[nodiscard]] bool isEmpty() const { return documents.isEmpty() && meetings.isEmpty(); }
};

/// A tag, and on how much it is.
struct TagCount
{
    QString tag;
    int documents = 0;
    int meetings = 0;
    friend bool operator==(const TagCount &, const TagCount &) = default;
};

/// What a meeting has to be, or a document's meeting.
enum class MeetingState { Any, TwoSided, OneSided, InNone };

/// What the library is narrowed to; what is left empty does not narrow.
struct LibraryQuery
{
    QString text;                ///< words that a row holds
    std::optional<QString> side; ///< code; an empty one is the side that is not known
    std::optional<DocType> type;
    MeetingState state = MeetingState::Any;
    QString tag;
    bool favourites = false;   ///< these alone
    std::optional<QDate> from; ///< published on or after; without to: no end
    std::optional<QDate> to;   ///< published on or before
    [[nodiscard]] bool isEmpty() const { return *this == LibraryQuery(); }
    friend bool operator==(const LibraryQuery &, const LibraryQuery &) = default;
};

/// A filter of the library that is kept under a name.
struct LibraryFilter
{
    LibraryFilterId id;
    QString name;
    LibraryQuery query;
};

} // namespace counterpart::domain
