// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitmenteditor.h"
#include "ui/models/passage.h"
#include "ui/workbench/desk.h"

namespace counterpart::commitments {

class CommitmentsView;

/// Which commitments, and which words of a text, a command is about; what the dialogs offer to choose from.
class CommitmentChoice
{
public:
    /// \p view outlives it.
    CommitmentChoice(const workbench::Desk &desk, const CommitmentsView &view) : m_desk(desk), m_view(view) {}

    /// In the lists what is chosen there; in a text the commitments that the selected words touch.
    [[nodiscard]] QList<domain::CommitmentId> chosen() const;
    [[nodiscard]] std::vector<domain::CommitmentId> ids() const;
    [[nodiscard]] std::vector<domain::CommitmentRow> rows() const;
    /// The view of commitments is the one that is looked at.
    [[nodiscard]] bool isSeen() const;
    /// What was selected last in a text, for evidence.
    [[nodiscard]] const models::Passage &passage() const { return m_passage; }
    void setPassage(const models::Passage &passage) { m_passage = passage; }
    [[nodiscard]] EvidenceChoice evidenceChoice() const;
    [[nodiscard]] KnownNames knownNames() const;

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }

    workbench::Desk m_desk;
    const CommitmentsView &m_view;
    models::Passage m_passage;
};

} // namespace counterpart::commitments
