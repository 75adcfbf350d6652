// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "ui/workbench/desk.h"

namespace counterpart::library {

class LibraryView;

/// What the commands about documents and meetings are about: what is chosen in the library, or looked at
/// elsewhere. GUI thread.
class LibraryTargets
{
public:
    using Documents = QList<domain::DocumentId>;

    /// The view outlives it.
    LibraryTargets(const workbench::Desk &desk, const LibraryView &view) : m_desk(desk), m_view(view) {}

    [[nodiscard]] bool isInLibrary() const;
    [[nodiscard]] Documents documents() const;
    /// Invalid for none.
    [[nodiscard]] domain::MeetingId meeting() const;
    /// Those whose own row is chosen in the library, the current one first.
    [[nodiscard]] QList<domain::MeetingId> meetings() const;
    /// Documents that are chosen under the meeting.
    [[nodiscard]] Documents documentsUnder(domain::MeetingId meeting) const;
    /// Meetings made by hand that are chosen in the library: the others are what their documents tell.
    [[nodiscard]] QList<domain::MeetingId> meetingsToDelete() const;
    /// Those of \p documents that are accounts of the meeting.
    [[nodiscard]] Documents accountsAmong(const Documents &documents, domain::MeetingId meeting) const;

private:
    workbench::Desk m_desk;
    const LibraryView &m_view;
};

} // namespace counterpart::library
