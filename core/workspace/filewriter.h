// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace counterpart::workspace {

/// Writes \p bytes to \p path; a file of that name is replaced whole or left as it was.
[[nodiscard]] base::Result<void> writeFile(const QString &path, const QByteArray &bytes);

} // namespace counterpart::workspace
