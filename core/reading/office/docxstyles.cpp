// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/docxstyles.h"

#include <QRegularExpression>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using domain::BlockKind;

namespace {

constexpr int MostAncestors = 12;

} // namespace

DocxStyles::DocxStyles(const PackedFiles &files, const Input &input)
{
    // Names of built-in styles are English in every language's edition.
    static const QRegularExpression heading(u"^(?:heading [1-9]|title|subtitle)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto bytes = files.bytes(u"word/styles.xml"_s, 16 << 20);
    if (!bytes)
        return;
    QString id;
    OfficeXml xml(*bytes, input);
    xml.walk(
        [&](QXmlStreamReader &element) {
            const QStringView name = element.name();
            if (name == u"style")
                id = attribute(element, u"styleId");
            else if (name == u"basedOn")
                m_styles[id].parent = value(element);
            else if ((name == u"name" && heading.match(value(element)).hasMatch()) ||
                     (name == u"outlineLvl" && value(element).toInt() < 9))
                m_styles[id].kind = BlockKind::Heading;
            else if (name == u"ilvl")
                m_styles[id].level = value(element).toInt();
            else if (name == u"numId") {
                m_styles[id].list = value(element);
                if (m_styles[id].kind == BlockKind::Paragraph)
                    m_styles[id].kind = BlockKind::ListItem;
            }
            return true;
        },
        [](QStringView) {});
}

DocxStyles::ListPlace DocxStyles::listOf(const QString &style) const
{
    QString id = style;
    for (int i = 0; i < MostAncestors && m_styles.contains(id); ++i) {
        const Style found = m_styles.value(id);
        if (!found.list.isEmpty())
            return {found.list == u"0" ? QString() : found.list, found.level, id};
        id = found.parent;
    }
    return {};
}

BlockKind DocxStyles::kindOf(const QString &style) const
{
    QString id = style;
    for (int i = 0; i < MostAncestors && m_styles.contains(id); ++i) {
        const Style found = m_styles.value(id);
        if (found.kind != BlockKind::Paragraph)
            return found.kind;
        id = found.parent;
    }
    return BlockKind::Paragraph;
}

} // namespace counterpart::reading
