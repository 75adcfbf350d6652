// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/documentacts.h"
#include "ui/library/librarytargets.h"
#include "ui/library/meetingacts.h"
#include "ui/library/unpublishedacts.h"
#include "ui/workbench/desk.h"

namespace counterpart::library {

class LibraryView;

/// The commands about documents and meetings: their menus, when they can be given, and what the library asks
/// for by typing, dropping and the right button.
class LibraryDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    LibraryDesk(const workbench::Desk &desk, LibraryView &view);
    void storeClosed() override;
    void updateActions() override;

private:
    void buildDocumentMenu();
    void buildMeetingMenu();
    void buildRoles(QMenu &menu);
    void connectView();
    void updateRoles(bool enabled);
    void showContextMenu(const QPoint &global);

    LibraryView &m_view;
    LibraryTargets m_targets;
    DocumentActs m_documents;
    MeetingActs m_meetings;
    UnpublishedActs m_unpublished;
    QMenu *m_roles = nullptr;
};

} // namespace counterpart::library
