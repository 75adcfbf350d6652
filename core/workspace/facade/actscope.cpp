// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/facade/actscope.h"

#include <QVariant>

namespace counterpart::workspace {

namespace {

// Nobody but the history asks for it: it travels with the workspace as a property of the object.
constexpr auto Words = "actWords";
constexpr auto Author = "actAuthor";

void set(Workspace &workspace, const Act &act)
{
    workspace.setProperty(Words, act.words);
    workspace.setProperty(Author, act.author);
}

} // namespace

Act actOf(const Workspace &workspace)
{
    return {workspace.property(Words).toString(), workspace.property(Author).toString()};
}

ActScope::ActScope(Workspace &workspace, const Act &act) : m_workspace(workspace), m_before(actOf(workspace))
{
    set(workspace, {act.words.isEmpty() ? m_before.words : act.words,
                    act.author.isEmpty() ? m_before.author : act.author});
}

ActScope::~ActScope()
{
    set(m_workspace, m_before);
}

} // namespace counterpart::workspace
