// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace counterpart::models {

/// The columns of the library, and what its model tells of a row besides its cells.
struct LibrarySchema
{
    enum Column {
        Date,
        Title,
        Side,
        Issuer,
        Type,
        Language,
        Meeting,
        Tags,
        Annotations, ///< counts from here on
        Commitments,
        ColumnCount
    };
    enum Role {
        DocumentRole = Qt::UserRole, ///< qint64 id; 0 for a meeting
        MeetingRole,                 ///< qint64 id; of a document the first of its meetings
        IsMeetingRole,
        SideRole,         ///< code
        RelaysRole,       ///< code of the side that a media report passes on
        SidesRole,        ///< codes of the sides of which the store has an own or joint account, of a meeting
        RelayedSidesRole, ///< codes of those whose account a report of others passes on
        MissingSidesRole, ///< codes of the parties of which the store has no account
        UnpublishedSidesRole, ///< codes of those that published none, as a person found out
        TwoSidedRole,         ///< bool
        AccountsTextRole,     ///< "Cambodia: no account in this store"; empty where all have their own
        SummaryRole,          ///< of a meeting: place, occasion, participants in one line
        SortRole,
        FilterRole,    ///< all that a filter looks at
        TagsRole,      ///< QStringList
        FavouriteRole, ///< bool
    };
};

} // namespace counterpart::models
