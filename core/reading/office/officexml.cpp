// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/office/officexml.h"

#include "core/reading/common/timestamp.h"
#include "core/reading/paged/pagemeta.h"

namespace counterpart::reading {

using namespace Qt::StringLiterals;

void OfficeXml::walk(const std::function<bool(QXmlStreamReader &)> &start,
                     const std::function<void(QStringView)> &end)
{
    int depth = 0;
    while (!m_xml.atEnd() && m_problem.isEmpty() && !m_input.cancel.isCancelled()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD) {
            m_problem = u"declares XML entities, as no word processor does"_s;
        } else if (token == QXmlStreamReader::StartElement) {
            ++depth;
            if (depth > m_input.limits.depth)
                m_problem = u"is nested too deeply for a text"_s;
            else if (!start(m_xml))
                return;
            // Read to its end by the callee.
            if (m_xml.tokenType() == QXmlStreamReader::EndElement)
                --depth;
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            end(m_xml.name());
        } else if (token == QXmlStreamReader::Characters && m_text) {
            m_text(m_xml.text());
        }
    }
    if (m_problem.isEmpty() && m_xml.hasError())
        m_problem =
            u"is broken XML in line %1, column %2"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber());
}

QString attribute(const QXmlStreamReader &xml, QStringView name)
{
    for (const QXmlStreamAttribute &a : xml.attributes()) {
        if (a.name() == name)
            return a.value().toString();
    }
    return {};
}

OfficeProperties officeProperties(const PackedFiles &files, const QString &part, const Input &input)
{
    constexpr qint64 MostBytes = 1 << 20;
    OfficeProperties found;
    const auto bytes = files.bytes(part, MostBytes);
    if (!bytes)
        return found;
    const auto text = [](QXmlStreamReader &xml) {
        return xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    };
    OfficeXml xml(*bytes, input);
    xml.walk(
        [&](QXmlStreamReader &element) {
            const QStringView name = element.name();
            if (name == u"title")
                found.title = text(element);
            else if (name == u"initial-creator" || (name == u"creator" && found.author.isEmpty()))
                found.author = text(element);
            else if (name == u"language")
                found.language = text(element);
            else if (name == u"created" || name == u"creation-date")
                found.created = text(element);
            else if (name == u"keyword")
                found.keywords << text(element);
            else if (name == u"keywords")
                found.keywords += text(element).split(u',', Qt::SkipEmptyParts);
            return true;
        },
        [](QStringView) {});
    return found;
}

void takeProperties(const OfficeProperties &properties, QStringView text, domain::CleanDocument &meta)
{
    Pages told;
    told.title = properties.title;
    told.author = properties.author;
    if (const auto stamp = parseIsoTimestamp(properties.created.section(u'.', 0, 0)))
        told.created = stamp->when;
    readPageMeta(told, text, meta);
    meta.languageHint = properties.language;
    for (const QString &keyword : properties.keywords) {
        if (!keyword.trimmed().isEmpty())
            meta.tags << keyword.trimmed();
    }
}

QString beginningOf(const std::vector<DraftBlock> &blocks)
{
    constexpr qsizetype Enough = 6000;
    QString text;
    for (const DraftBlock &block : blocks) {
        if (text.size() > Enough)
            break;
        text += block.text.view().first(std::min(block.text.size(), Enough));
        text += u'\n';
    }
    return text;
}

} // namespace counterpart::reading
