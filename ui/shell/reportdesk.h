// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

namespace counterpart::comparison {
class ComparisonPane;
struct AccountPair;
} // namespace counterpart::comparison

namespace counterpart::shell {

/// Reports of two accounts laid side by side.
class ReportDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    ReportDesk(const workbench::Desk &desk, const comparison::ComparisonPane &pane);
    void updateActions() override;

private:
    /// The two accounts on the screen, those chosen for the meeting, or the best of it; invalid for none.
    [[nodiscard]] comparison::AccountPair chosenPair() const;
    void exportReport(const comparison::AccountPair &pair);

    const comparison::ComparisonPane &m_pane;
};

} // namespace counterpart::shell
