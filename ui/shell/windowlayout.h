// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace counterpart::workbench {
class Preferences;
}

namespace counterpart::shell {

class Views;

/// Where the panels stand and how large the window is: kept from one time to the next. GUI thread.
class WindowLayout
{
public:
    /// All outlive it.
    WindowLayout(QMainWindow &window, const Views &views, workbench::Preferences &preferences);

    /// As it was last; panels that were never moved, as they are meant.
    void restore();
    void save();
    /// Without their title bars panels stay where they are.
    void setPanelsLocked(bool locked);

private:
    void arrangePanels();

    QMainWindow &m_window;
    const Views &m_views;
    workbench::Preferences &m_preferences;
};

} // namespace counterpart::shell
