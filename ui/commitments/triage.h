// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/triagemodel.h"
#include "ui/workbench/desk.h"

namespace counterpart::commitments {

class TriageView;

/// What people decide about proposals in the triage view: each decision is one step of the undo stack,
/// however many proposals it is about. GUI thread.
class Triage : public QObject
{
    Q_OBJECT

public:
    using Ids = TriageModel::Ids;

    /// All outlive it.
    Triage(const workbench::Desk &desk, TriageView &view);
    void accept(const Ids &ids);
    /// Copies that say the same go with them.
    void reject(const Ids &ids);
    void merge(const Ids &ids);
    void merge(const QList<domain::CommitmentId> &chosen) { merge(Ids(chosen.begin(), chosen.end())); }

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void readDocument(domain::DocumentId id);
    void followLists();
    /// \p ids leave the view when it is made. \p text and \p doing as for Desk::editApart().
    void decide(const Ids &ids, const QString &text, const QString &doing,
                const commands::EditCommand::Edit &edit);

    workbench::Desk m_desk;
    TriageView &m_view;
};

} // namespace counterpart::commitments
