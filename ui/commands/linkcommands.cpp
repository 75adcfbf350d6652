// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/linkcommands.h"

#include <QCoreApplication>

namespace counterpart::commands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace

LinkCommand::LinkCommand(workspace::Workspace &workspace, domain::MeetingId meeting, const QString &author,
                         Complain complain, const QString &text)
    : QUndoCommand(text), m_workspace(&workspace), m_meeting(meeting), m_author(author),
      m_complain(std::move(complain))
{
}

void LinkCommand::settle(const base::Result<void> &result)
{
    if (result)
        return;
    setObsolete(true);
    if (m_complain)
        m_complain(result.error());
}

ChangeLink::ChangeLink(workspace::Workspace &workspace, domain::MeetingId meeting,
                       const domain::LinkRow &before, const domain::LinkRow &after, const QString &author,
                       Complain complain, const QString &text)
    : LinkCommand(workspace, meeting, author, std::move(complain), text), m_before(before), m_after(after)
{
}

void ChangeLink::redo()
{
    if (workspace())
        settle(workspace()->decideLink(meeting(), m_after, author()));
}

void ChangeLink::undo()
{
    if (workspace())
        settle(workspace()->decideLink(meeting(), m_before, author()));
}

AddLink::AddLink(workspace::Workspace &workspace, std::shared_ptr<const domain::ComparisonView> view,
                 const domain::LinkRow &link, const QString &author, Complain complain)
    : LinkCommand(workspace, view->meeting.id, author, std::move(complain), tr("link passages")),
      m_view(std::move(view)), m_link(link)
{
}

void AddLink::redo()
{
    if (!workspace())
        return;
    const auto id = workspace()->addLink(*m_view, m_link, author());
    if (id)
        m_link.id = *id;
    settle(id.transform([](domain::LinkId) {}));
}

void AddLink::undo()
{
    if (workspace())
        settle(workspace()->removeLink(meeting(), m_link.id));
}

} // namespace counterpart::commands
