// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::shell {

/// Explains the marks that the window uses.
class Legend : public QDialog
{
    Q_OBJECT

public:
    Legend(const widgets::Theme &theme, QWidget *parent);
};

} // namespace counterpart::shell
