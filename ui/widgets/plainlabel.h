// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace counterpart::widgets {

/// A text that wraps, can be copied, and is never taken for markup, whoever wrote it. Tab passes it by: many
/// of them would make the key useless.
[[nodiscard]] QLabel *newPlainLabel(const QString &text = {});

} // namespace counterpart::widgets
