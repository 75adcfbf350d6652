// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace counterpart::reading {

/// The names of the columns of a table; empty for what is none.
[[nodiscard]] QStringList tableHeader(const QByteArray &bytes);

} // namespace counterpart::reading
