// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/comparison/comparisonstate.h"

#include <QTimer>

#include <utility>

namespace counterpart::workspace {
class Workspace;
}

namespace counterpart::comparison {

/// Keeps where the person is in a comparison, for the next time. GUI thread.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// \p state outlives it.
    explicit PlaceKeeper(ComparisonState &state);
    /// The store to write to; null for none.
    void setWorkspace(workspace::Workspace *workspace) { m_workspace = workspace; }
    /// When the person stays for a moment.
    void keepSoon() { m_pause.start(); }
    void keep();
    /// Where the person is: offsets into the texts of the two accounts, 0 where nothing is chosen.
    [[nodiscard]] std::pair<qsizetype, qsizetype> place() const;
    /// Offsets into the texts of the two accounts.
    void goTo(std::pair<qsizetype, qsizetype> place);

private:
    ComparisonState &m_state;
    workspace::Workspace *m_workspace = nullptr;
    QTimer m_pause;
};

} // namespace counterpart::comparison
