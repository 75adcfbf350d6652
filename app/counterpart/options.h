// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

#include <optional>

/// What the command line asks of the window.
struct Options
{
    QString store;         ///< to open; empty: none
    QStringList documents; ///< to import into it
    bool sample = false;   ///< open the sample
    QString theme;         ///< "light", "dark" or empty
    QString view;          ///< "library", "reader", …; empty: as it comes
    QString screenshot;    ///< file to save a picture of the window in, then leave
    std::optional<QSize> size;
    std::optional<int> points; ///< size of letters
};

/// Reads the arguments; leaves the program with status 2 where they make no sense, and after --help.
[[nodiscard]] Options readOptions(const QStringList &arguments);
