// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace counterpart::reading {

/// What an RTF says, without its looks.
struct RtfText
{
    QString text;        ///< paragraphs parted by blank lines, notes and text boxes last; or a page, where the RTF was made of one
    bool isHtml = false; ///< it was: Outlook keeps the page's own markup in it (MS-OXRTFEX)
    QStringList warnings = {}; ///< of letters that could not be read, or not surely
};

/// nullopt for what is no RTF. Linear, one walk; groups nested beyond all measure, pictures, objects, heads
/// and feet of pages, comments and what is struck out or hidden are passed over.
[[nodiscard]] std::optional<RtfText> textOfRtf(QByteArrayView rtf);

} // namespace counterpart::reading
