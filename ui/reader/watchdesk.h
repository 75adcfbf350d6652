// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"
#include "ui/workbench/watchedfolder.h"

#include <QStringList>

class QAction;

namespace counterpart::reader {

/// A folder that belongs to a store: what is put into it is imported as it comes.
class WatchDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// Stands in the menu before what the last import did, which is there already.
    explicit WatchDesk(const workbench::Desk &desk);
    void storeOpened() override;
    void storeClosed() override;
    void updateActions() override;

private:
    void toggle();
    void watch(const QString &folder);
    void importSettled(const QStringList &files);

    QAction *m_action;
    workbench::WatchedFolder m_watched;
    QStringList m_settled; ///< to be imported when the running import is done
};

} // namespace counterpart::reader
