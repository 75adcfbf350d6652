// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

#include <QPointer>

namespace counterpart::shell {

class Legend;
class Views;

/// What helps to find one's way: the legend of the view in front, the sheet of keys, what the program is.
class HelpDesk : public workbench::DeskPart
{
    Q_OBJECT

public:
    /// \p views outlives it.
    HelpDesk(const workbench::Desk &desk, const Views &views);

private:
    void showLegend();
    void showKeys();
    void showAbout();

    const Views &m_views;
    QPointer<Legend> m_legend;
};

} // namespace counterpart::shell
