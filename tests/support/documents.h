// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"

namespace counterpart::test {

/// A clean document of paragraphs parted by blank lines. A paragraph that begins with "# " is a heading, with
/// "- " a list item, with "^ " letterhead; the marks are taken off.
inline domain::CleanDocument documentOf(const QString &source)
{
    using domain::BlockKind;
    domain::CleanDocument document;
    for (QString paragraph : source.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts)) {
        BlockKind kind = BlockKind::Paragraph;
        if (paragraph.startsWith(QStringLiteral("# ")))
            kind = BlockKind::Heading;
        else if (paragraph.startsWith(QStringLiteral("- ")))
            kind = BlockKind::ListItem;
        else if (paragraph.startsWith(QStringLiteral("^ ")))
            kind = BlockKind::Letterhead;
        if (kind != BlockKind::Paragraph)
            paragraph.remove(0, 2);
        if (!document.text.isEmpty())
            document.text += QStringLiteral("\n\n");
        const qsizetype begin = document.text.size();
        document.text += paragraph;
        document.blocks.push_back({{begin, document.text.size()}, kind});
    }
    return document;
}

} // namespace counterpart::test
