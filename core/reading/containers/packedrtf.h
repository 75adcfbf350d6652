// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace counterpart::reading {

/// The RTF that Outlook keeps packed in its messages (MS-OXRTFCP, "LZFu"; or not packed, "MELA"). nullopt for
/// what is damaged, by its lengths or by its sum, or longer than a text is.
[[nodiscard]] std::optional<QByteArray> unpackedRtf(QByteArrayView packed);

} // namespace counterpart::reading
