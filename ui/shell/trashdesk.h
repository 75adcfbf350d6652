// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"
#include "ui/shell/desk.h"

namespace counterpart::library {
class TrashDialog;
}

namespace counterpart::shell {

/// Moves documents and meetings to the trash, off the GUI thread; asks first where it is many, or where
/// people decided something about them, and says what.
void deleteAsking(const Desk &desk, const QList<domain::DocumentId> &documents,
                  const QList<domain::MeetingId> &meetings);

/// The trash: what is in it, the way back, and the way out.
class TrashDesk : public DeskPart
{
    Q_OBJECT

public:
    explicit TrashDesk(const Desk &desk);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;

private:
    void open();
    void read();
    void tellExpired(const domain::StakesSummary &expired);
    void restore(const std::vector<domain::TrashId> &ids);
    void askToPurge(const std::vector<domain::TrashId> &ids);
    void purge(const std::vector<domain::TrashId> &ids);

    library::TrashDialog *m_dialog;
};

} // namespace counterpart::shell
