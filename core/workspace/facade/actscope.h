// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/workspace.h"

namespace counterpart::workspace {

/// Under which words and whose name changes are noted down (History); empty: not known.
struct Act
{
    QString words; ///< what the window calls it: "delete 3 documents"
    QString author;
};

/// As what changes of \p workspace are noted down at present.
[[nodiscard]] Act actOf(const Workspace &workspace);

/// As long as it is there, changes are noted down so; what is empty stays as it was.
class ActScope
{
public:
    /// \p workspace outlives it.
    ActScope(Workspace &workspace, const Act &act);
    ~ActScope();
    ActScope(const ActScope &) = delete;
    ActScope &operator=(const ActScope &) = delete;

private:
    Workspace &m_workspace;
    Act m_before;
};

} // namespace counterpart::workspace
