// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/officexml.h"

#include <QHash>

namespace counterpart::reading {

/// What the styles of a Word file say about their paragraphs.
class DocxStyles
{
public:
    DocxStyles(const PackedFiles &files, const Input &input);
    [[nodiscard]] domain::BlockKind kindOf(const QString &style) const;

    /// An attribute of the element at hand, whatever its namespace (there are two editions of them).
    [[nodiscard]] static QString attribute(const QXmlStreamReader &xml, QStringView name);
    /// The attribute "val", which most properties have.
    [[nodiscard]] static QString value(const QXmlStreamReader &xml) { return attribute(xml, u"val"); }

private:
    struct Style
    {
        QString parent;
        domain::BlockKind kind = domain::BlockKind::Paragraph;
    };
    QHash<QString, Style> m_styles;
};

} // namespace counterpart::reading
