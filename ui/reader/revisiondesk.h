// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

#include <QPointer>

namespace counterpart::reader {

class RevisionDialog;

/// The texts that a document had, and whether another one is a changed text of it.
class RevisionDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    explicit RevisionDesk(const workbench::Desk &desk);
    void storeClosed() override;
    void updateActions() override;
    /// What changed between the texts of the document that is looked at.
    void showRevisions();
    /// Whether that document is a changed text of another one.
    void showProposal();

private:
    [[nodiscard]] RevisionDialog *dialog();
    void compare(domain::RevisionId before, domain::RevisionId after);
    void decideProposal(bool join);

    QPointer<RevisionDialog> m_dialog;
};

} // namespace counterpart::reader
