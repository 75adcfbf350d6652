// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

namespace counterpart::settings {

/// What a person chooses for the whole program: who signs, how it looks.
class SettingsDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// Flag of the preferences: the last store is opened when the program starts. On unless switched off.
    static const QString ReopenFlag;

    /// \p theme outlives it.
    SettingsDesk(const workbench::Desk &desk, widgets::Theme &theme);

Q_SIGNALS:
    /// Another name signs from now on.
    void authorChanged();

private:
    void addAppearance();
    void open();
    widgets::Theme &m_theme;
};

} // namespace counterpart::settings
