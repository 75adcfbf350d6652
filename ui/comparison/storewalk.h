// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "ui/workbench/desk.h"

namespace counterpart::comparison {

class ComparisonPane;

/// One walk through all that nobody has decided about, meeting after meeting in order of their dates: links,
/// passages that one side alone has, silences. GUI thread; meetings are looked through off it.
class StoreWalk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// \p pane outlives it.
    StoreWalk(const workbench::Desk &desk, ComparisonPane &pane);
    void storeClosed() override;
    void updateActions() override;

private:
    void goOn();
    void goTo(domain::MeetingId meeting, int undecided);
    void arrive(domain::MeetingId meeting);
    [[nodiscard]] std::vector<domain::MeetingId> meetings() const;
    [[nodiscard]] QString placeOf(domain::MeetingId meeting) const;

    ComparisonPane &m_pane;
    QAction *m_next = nullptr;
    domain::MeetingId m_wanted; ///< on its way to the screen; invalid for none
    domain::MeetingId m_at;     ///< that the walk has come to
    bool m_looking = false;
    base::CancelToken m_cancel; ///< of what is looked through
};

} // namespace counterpart::comparison
