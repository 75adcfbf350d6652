// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::models {

/// Rows of the library that came anew; those that are gone are named.
struct LibraryPatch
{
    std::vector<domain::DocumentRow> documents;
    std::vector<domain::MeetingRow> meetings;
    std::vector<domain::DocumentId> goneDocuments;
    std::vector<domain::MeetingId> goneMeetings;

    [[nodiscard]] size_t size() const
    {
        return documents.size() + meetings.size() + goneDocuments.size() + goneMeetings.size();
    }
    /// Puts them in among others, which are in the order in which the workspace lists them. Any thread.
    void applyTo(std::vector<domain::DocumentRow> &all, std::vector<domain::MeetingRow> &allMeetings) const;
};

/// The order in which the workspace lists meetings: by day, those without one first.
[[nodiscard]] std::pair<qint64, qint64> listedAt(const domain::MeetingRow &row);

} // namespace counterpart::models
