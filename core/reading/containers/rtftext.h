// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace counterpart::reading {

/// What an RTF says, without its looks.
struct RtfText
{
    QString text;        ///< paragraphs parted by blank lines; or a page, where the RTF was made of one
    bool isHtml = false; ///< it was: Outlook keeps the page's own markup in it (MS-OXRTFEX)
};

/// nullopt for what is no RTF. Linear, one walk; groups nested beyond all measure, pictures, objects, heads
/// and feet of pages, notes and what is struck out or hidden are passed over.
[[nodiscard]] std::optional<RtfText> textOfRtf(QByteArrayView rtf);

} // namespace counterpart::reading
