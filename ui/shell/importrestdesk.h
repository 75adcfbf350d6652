// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing/imports.h"
#include "ui/workbench/desk.h"

#include <QPointer>

namespace counterpart::shell {

class StopImportDialog;

/// What an import has not come to: said before the store is closed while it runs, and offered when the store
/// is opened again, also after the program was killed.
class ImportRestDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    explicit ImportRestDesk(const workbench::Desk &desk);
    void storeOpened() override;
    void storeClosed() override;

    /// Does \p then, which closes the store: at once, or where an import runs when the person says that it
    /// shall stop; never where they let it run.
    void whenFree(std::function<void()> then);
    /// What waits for the running import is not in yet either.
    void setWaiting(const QStringList &paths);
    /// Closes the window in the same way, and the store with it.
    void leave();
    /// The window closes now, whatever runs.
    [[nodiscard]] bool isStopAgreed() const { return m_isStopAgreed; }

private:
    using Rest = std::optional<workspace::UnfinishedImport>;
    void watch(jobs::Job *import);
    void fillDialog();
    void offer();
    void tell(const workspace::UnfinishedImport &rest);
    void discard(const QString &id);

    QPointer<StopImportDialog> m_dialog;
    QStringList m_waiting;
    bool m_isFilling = false;
    bool m_isFillingDue = false;
    bool m_isStopAgreed = false;
    bool m_isOffered = false; ///< what was there when the store was opened
};

} // namespace counterpart::shell
