// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace counterpart::reading {

/// The remainders of CRC-32 (ISO 3309, reflected) for \p bytes behind what came to \p before: ZIP archives
/// begin with all bits set and keep them turned over, Outlook begins with none.
[[nodiscard]] quint32 crc32(QByteArrayView bytes, quint32 before);

} // namespace counterpart::reading
