// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"
#include "ui/shell/inspector.h"
#include "ui/workbench/desk.h"

#include <QTimer>

namespace counterpart::shell {

/// Keeps the inspector on what is looked at: read off the GUI thread, and again when something was changed.
class InspectorDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    InspectorDesk(const workbench::Desk &desk, Inspector &inspector);
    void storeOpened() override;
    void storeClosed() override;
    /// The selection may be another one.
    void updateActions() override;

private:
    void follow(const workspace::ChangeSet &changes);
    [[nodiscard]] bool isShownAmong(const QModelIndex &first, const QModelIndex &last) const;
    void look();
    void show(std::shared_ptr<Inspected> inspected);
    void forget();
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;
    void showMeeting();
    void lookAtSelection();

    Inspector &m_inspector;
    std::shared_ptr<Inspected> m_shown; ///< never null
    bool m_stale = false;               ///< something changed while the inspector was hidden
    QTimer m_pause; ///< a selection grows letter by letter, a change tells of several subjects
    QTimer m_selectionPause;
};

} // namespace counterpart::shell
