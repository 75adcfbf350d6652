// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/workspace.h"
#include "ui/shell/mainwindow.h"

#include <optional>
#include <span>

namespace counterpart::test {

/// What edits are made on, chosen before anything is measured.
struct EditTargets
{
    domain::ComparisonView comparison; ///< of a meeting with accounts of two sides
    domain::LinkId link;               ///< proposed there
    domain::LinkRow newLink;           ///< of two sentences that are not linked
    QString silence;                   ///< topic of which one side of it says nothing
    bool silentA = false;
    domain::MeetingId otherMeeting;
    domain::CommitmentRow proposal;
    domain::EntityId person;
    domain::EntityId otherPerson;

    [[nodiscard]] domain::MeetingId meeting() const { return comparison.meeting.id; }
    /// One of the two accounts; edits of documents are about it.
    [[nodiscard]] const domain::DocumentRow &document() const { return comparison.a.row; }
};

/// nullopt for a store that does not have something of every kind.
[[nodiscard]] std::optional<EditTargets> findTargets(workspace::Workspace &store);

/// A kind of edit that people make in the window.
struct EditKind
{
    using Make = base::Result<workspace::Change> (*)(workspace::Workspace &, const EditTargets &);
    const char *name;
    workbench::View view; ///< in front of who makes it
    Make make;
    bool apart = false; ///< made off the GUI thread, where the window makes it so (Desk::editApart)
};

/// Every kind that is measured.
[[nodiscard]] std::span<const EditKind> editKinds();

} // namespace counterpart::test
