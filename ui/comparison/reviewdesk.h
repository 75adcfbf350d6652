// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/imports.h"
#include "ui/workbench/desk.h"

namespace counterpart::comparison {

class ComparisonPane;

/// Keeps what is shown true: reads comparisons, notices what another window or program changes in the store,
/// and analyses again what an older program or lexicon analysed. Switches the review mode.
class ReviewDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// How often the store is looked at, in milliseconds.
    static constexpr int LookEvery = 2000;

    ReviewDesk(const workbench::Desk &desk, ComparisonPane &pane);
    void storeOpened() override;
    void storeClosing() override;
    void storeClosed() override;
    void updateActions() override;

Q_SIGNALS:
    /// How many documents an older program or lexicon analysed.
    void outdatedCounted(int documents);

private:
    void addCommands();
    void addMode();
    void tellForeignChange();
    void askForStale();
    void tellStale(int documents);
    void tellReanalysed(const workspace::ReanalysisSummary &summary);

    ComparisonPane &m_pane;
    QAction *m_chosen = nullptr;
    QAction *m_stale = nullptr;
    QAction *m_mode = nullptr;
    int m_outdated = 0; ///< documents
};

} // namespace counterpart::comparison
