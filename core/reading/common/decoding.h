// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace counterpart::reading {

/// The original as text, without a byte order mark, line ends untouched: what offset maps point into.
struct Decoded
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "windows-1252", …
    QStringList warnings;
};

/// Tells the encoding by byte order mark, escapes (ISO-2022), validity as UTF-8, declaration (XML, HTML) and
/// statistics (encodingguess.h), in this order.
/// nullopt for bytes that are no text.
[[nodiscard]] std::optional<Decoded> decode(QByteArrayView bytes);

} // namespace counterpart::reading
