// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/office/officexml.h"

#include <QHash>

namespace counterpart::reading {

/// What the styles of a Word file say about their paragraphs.
class DocxStyles
{
public:
    DocxStyles(const PackedFiles &files, const Input &input);
    [[nodiscard]] domain::BlockKind kindOf(const QString &style) const;
    /// The list that a style's paragraphs are items of, its own or that of a style it is based on.
    struct ListPlace
    {
        QString list;   ///< empty if there is none
        int level = -1; ///< from 0; -1 where the list itself tells it, by \c style
        QString style;
    };
    [[nodiscard]] ListPlace listOf(const QString &style) const;

    /// The attribute "val", which most properties have.
    [[nodiscard]] static QString value(const QXmlStreamReader &xml) { return attribute(xml, u"val"); }

private:
    struct Style
    {
        QString parent;
        domain::BlockKind kind = domain::BlockKind::Paragraph;
        QString list;
        int level = -1;
    };
    QHash<QString, Style> m_styles;
};

} // namespace counterpart::reading
