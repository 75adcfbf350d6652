// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace counterpart::widgets {

/// A label for what documents and people say: it wraps, can be selected, and is never taken for markup. It
/// takes no focus, since many of them would make Tab useless.
[[nodiscard]] QLabel *newPlainText(const QString &text = {});

} // namespace counterpart::widgets
