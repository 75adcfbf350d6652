// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counterpart/options.h"
#include "ui/shell/viewopener.h"

#include <QObject>

namespace counterpart::shell {
class MainWindow;
}

/// Brings the window to the wished view, waits until it is painted, saves it and leaves the program: status
/// 0, or 1 when the picture could not be saved or the store was never shown.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    /// \p window outlives it.
    Screenshot(counterpart::shell::MainWindow &window, const Options &options);

private:
    void storeShown();
    void soon();
    void save();

    counterpart::shell::MainWindow &m_window;
    Options m_options;
    counterpart::shell::ViewOpener m_opener;
    bool m_taken = false;
};
