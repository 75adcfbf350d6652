// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/documents/documents.h"
#include "core/workspace/importing/documentfield.h"
#include "ui/library/librarytargets.h"

namespace counterpart::library {

/// What people say of documents, take back and throw away. GUI thread.
class DocumentActs : public QObject
{
    Q_OBJECT

public:
    /// The targets outlive it.
    DocumentActs(const workbench::Desk &desk, const LibraryTargets &targets)
        : m_desk(desk), m_targets(targets)
    {
    }

    /// One value of them, which is typed into the library.
    void decide(const QList<domain::DocumentId> &documents, workspace::DocumentField field,
                const QString &value) const;
    void editMetadata();
    /// To what was detected.
    void restore() const;
    /// Their meetings are left to the program.
    void pairAgain() const;
    void remove() const;

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void decide(const QList<domain::DocumentId> &documents, const workspace::DocumentValues &values,
                const QString &what) const;
    void openMetadata(const std::vector<domain::DocumentRow> &rows,
                      const std::vector<workspace::DocumentDecision> &decisions);
    /// Asks before it saves over what somebody else changed since \p before was read.
    void save(const std::vector<domain::DocumentRow> &before, const workspace::DocumentValues &values);
    /// Makes a change that throws decisions away; asks first where it is about many documents.
    void forget(const QString &question, const QString &text, const commands::EditCommand::Edit &edit) const;

    workbench::Desk m_desk;
    const LibraryTargets &m_targets;
};

} // namespace counterpart::library
