// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

namespace counterpart::shell {

class Views;

/// Cut, copy, paste and select all, in whatever has the focus: text, lists, the passages of a comparison.
class EditDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// \p views outlives it.
    EditDesk(const workbench::Desk &desk, const Views &views);
    void updateActions() override;
    /// Preferences go to the end of the menu, when all others are there.
    void addEnd();

private:
    void copy();
    void paste();
    void ask(const char *slot);

    const Views &m_views;
};

} // namespace counterpart::shell
