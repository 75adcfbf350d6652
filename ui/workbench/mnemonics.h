// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

class QWidget;

namespace counterpart::workbench {

/// The letter behind the &, in lower case; null for none.
[[nodiscard]] QChar mnemonicOf(QStringView menuText);

/// No two entries of \p menu (a bar or a menu) and of the menus in it share a letter: the first that asks for
/// one has it, the others get another one of their own, or none. An entry that stands in several menus has
/// one that is free in all of them.
void separateMnemonics(const QWidget &menu);

} // namespace counterpart::workbench
