// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace counterpart::workbench {
struct Desk;
}

namespace counterpart::library {

/// Calls \p save; where \p theirs tells of values that somebody else changed while a dialog about the same
/// ones was open ("title: Talks in Hanoi"), only after a person agreed.
void saveUnlessOvertaken(const workbench::Desk &desk, const QStringList &theirs, std::function<void()> save);

} // namespace counterpart::library
