// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarytargets.h"

#include "ui/library/libraryview.h"
#include "ui/models/librarymodel.h"
#include "ui/workbench/navigator.h"

#include <algorithm>

namespace counterpart::library {

using domain::MeetingId;

bool LibraryTargets::isInLibrary() const
{
    return m_desk.navigator.currentView() == workbench::View::Library;
}

LibraryTargets::Documents LibraryTargets::documents() const
{
    if (isInLibrary())
        return m_view.choice().documents();
    const domain::DocumentId document = m_desk.focus.document();
    return m_desk.library.document(document) ? Documents{document} : Documents();
}

MeetingId LibraryTargets::meeting() const
{
    if (isInLibrary())
        return m_view.choice().currentMeeting();
    if (const domain::DocumentRow *row = m_desk.library.document(m_desk.focus.document());
        row && !row->meetings.empty() && !std::ranges::contains(row->meetings, m_desk.focus.meeting()))
        return row->meetings.front();
    return m_desk.focus.meeting();
}

QList<MeetingId> LibraryTargets::meetings() const
{
    return isInLibrary() ? m_view.choice().meetings() : QList<MeetingId>();
}

LibraryTargets::Documents LibraryTargets::documentsUnder(MeetingId meeting) const
{
    return isInLibrary() ? m_view.choice().documentsIn(meeting) : documents();
}

QList<MeetingId> LibraryTargets::meetingsToDelete() const
{
    QList<MeetingId> found = meetings();
    found.removeIf([this](MeetingId id) {
        const domain::MeetingRow *row = m_desk.library.meeting(id);
        return !row || !row->byHand;
    });
    return found;
}

LibraryTargets::Documents LibraryTargets::accountsAmong(const Documents &documents, MeetingId meeting) const
{
    Documents there = documents;
    const domain::MeetingRow *row = m_desk.library.meeting(meeting);
    there.removeIf([row](domain::DocumentId id) {
        return !row || !std::ranges::contains(row->readouts, id, &domain::ReadoutRow::document);
    });
    return there;
}

} // namespace counterpart::library
