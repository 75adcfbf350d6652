// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"
#include "core/workspace/meetings/meetings.h"
#include "ui/workbench/desk.h"

namespace counterpart::library {

class LibraryView;
struct MeetingValue;

/// What people do to documents and meetings: what they are, which belong together, which go.
class LibraryDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    LibraryDesk(const workbench::Desk &desk, LibraryView &view);
    void updateActions() override;

private:
    using Documents = QList<domain::DocumentId>;

    void buildDocumentMenu();
    void buildMeetingMenu();
    void connectView();
    /// Those that a command is about: chosen in the library, or looked at elsewhere.
    [[nodiscard]] Documents targets() const;
    [[nodiscard]] domain::MeetingId targetMeeting() const;
    [[nodiscard]] bool isInLibrary() const;
    /// Meetings made by hand that are chosen in the library: the others are what their documents tell.
    [[nodiscard]] QList<domain::MeetingId> meetingsToDelete() const;

    void decide(const Documents &documents, const workspace::DocumentValues &values,
                const QString &what) const;
    void editMetadata();
    void restore();
    void pairAgain();
    /// Makes a change that throws decisions away; asks first where it is about many documents.
    void forget(const QString &question, const QString &text, const commands::EditCommand::Edit &edit) const;
    void remove();
    void move(const Documents &documents, domain::MeetingId from, domain::MeetingId to) const;
    void chooseMeeting();
    void takeOut(const Documents &documents, domain::MeetingId meeting) const;
    void setRole(domain::ReadoutRole role) const;
    void split();
    void merge();
    void editMeeting();
    void decideMeeting(domain::MeetingId meeting, const QList<MeetingValue> &values) const;
    void showContextMenu(const QPoint &global);

    LibraryView &m_view;
    QMenu *m_roles = nullptr;
};

} // namespace counterpart::library
