// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QPointer>
#include <QUndoCommand>

#include <functional>
#include <memory>

namespace counterpart::commands {

/// Where a command tells that the store refused it; the command then drops itself from the stack.
using Complain = std::function<void(const base::Error &)>;

/// What every change to the links of one comparison shares. GUI thread only.
class LinkCommand : public QUndoCommand
{
public:
    /// \p workspace may go before the command does; the command then does nothing.
    LinkCommand(workspace::Workspace &workspace, domain::MeetingId meeting, const QString &author,
                Complain complain, const QString &text);

protected:
    [[nodiscard]] workspace::Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] domain::MeetingId meeting() const { return m_meeting; }
    [[nodiscard]] const QString &author() const { return m_author; }
    /// Passes an error on; a command that failed is taken off the stack.
    void settle(const base::Result<void> &result);

private:
    QPointer<workspace::Workspace> m_workspace;
    domain::MeetingId m_meeting;
    QString m_author;
    Complain m_complain;
};

/// Confirms or rejects a link, changes its relation or its note.
class ChangeLink : public LinkCommand
{
public:
    ChangeLink(workspace::Workspace &workspace, domain::MeetingId meeting, const domain::LinkRow &before,
               const domain::LinkRow &after, const QString &author, Complain complain, const QString &text);
    void redo() override;
    void undo() override;

private:
    domain::LinkRow m_before;
    domain::LinkRow m_after;
};

/// Ties sentences by hand. A redo brings back the same id.
class AddLink : public LinkCommand
{
public:
    AddLink(workspace::Workspace &workspace, std::shared_ptr<const domain::ComparisonView> view,
            const domain::LinkRow &link, const QString &author, Complain complain);
    void redo() override;
    void undo() override;

private:
    std::shared_ptr<const domain::ComparisonView> m_view;
    domain::LinkRow m_link;
};

} // namespace counterpart::commands
