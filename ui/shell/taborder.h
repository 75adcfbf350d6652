// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace counterpart::shell {

/// Gives the keys to the next control of \p window, or to the one before, in the order in which the window is
/// read: tool bar, panels above and at the left, what is in the middle, panels at the right and below, status
/// bar. False where there is none. Qt's own order goes from the panel before a view straight to the part of
/// it that has its keys (QWidget::focusProxy()), and leaves out the bar above that. GUI thread.
bool goByTab(QMainWindow &window, bool next);

} // namespace counterpart::shell
