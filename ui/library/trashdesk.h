// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"
#include "ui/workbench/desk.h"

namespace counterpart::library {

class TrashView;

/// Moves documents and meetings to the trash, off the GUI thread; asks first where it is many, or where
/// people decided something about them, and says what.
void deleteAsking(const workbench::Desk &desk, const QList<domain::DocumentId> &documents,
                  const QList<domain::MeetingId> &meetings);

/// The trash: what is in it, the way back, and the way out.
class TrashDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    TrashDesk(const workbench::Desk &desk, TrashView &view);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;

private:
    void read();
    void tellExpired(const domain::StakesSummary &expired);
    void restore(const std::vector<domain::TrashId> &ids);
    void askToPurge(const std::vector<domain::TrashId> &ids);
    void purge(const std::vector<domain::TrashId> &ids);

    TrashView &m_view;
};

} // namespace counterpart::library
