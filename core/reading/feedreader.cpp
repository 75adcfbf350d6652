// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/alignment.h"
#include "core/reading/blanks.h"
#include "core/reading/bodytext.h"
#include "core/reading/formatreader.h"
#include "core/reading/htmltree.h"
#include "core/reading/timestamp.h"

#include <QRegularExpression>
#include <QXmlStreamEntityResolver>
#include <QXmlStreamReader>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using text::MappedText;

namespace {

class FeedReader final : public FormatReader
{
public:
    QString name() const override { return u"rss/1"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// Feeds use the entities of HTML although XML does not know them.
class HtmlEntities final : public QXmlStreamEntityResolver
{
    QString resolveUndeclaredEntity(const QString &name) override
    {
        // What is returned is parsed as XML again: an unknown name must not come back as an entity.
        return decodeEntity(QString(u'&' + name + u';')).toHtmlEscaped();
    }
};

/// One item or entry while it is read.
struct Item
{
    QString title;
    QString link;
    QString published;
    QString creator;
    QStringList categories;
    MappedText description;
    MappedText content;
};

class FeedParser
{
public:
    FeedParser(const Input &input, const MappedText &source);
    void parse();
    [[nodiscard]] std::vector<Draft> takeDrafts() { return std::move(m_drafts); }
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    void parseChannel();
    void parseItem();
    void parseField(Item &item);
    [[nodiscard]] MappedText readContent();
    void finish(Item item);
    [[nodiscard]] bool isItem() const { return m_xml.name() == u"item" || m_xml.name() == u"entry"; }

    const Input &m_input;
    const MappedText &m_source;
    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    std::vector<Draft> m_drafts;
    QString m_siteName;
    QString m_language;
    QString m_problem;
};

FeedParser::FeedParser(const Input &input, const MappedText &source)
    : m_input(input), m_source(source), m_xml(source.text())
{
    m_xml.setNamespaceProcessing(false); // an item cut out of its feed has lost the declarations
    m_xml.setEntityResolver(&m_entities);
}

void FeedParser::parse()
{
    while (!m_xml.atEnd() && !m_input.cancel.isCancelled()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (isItem()) {
            if (std::ssize(m_drafts) >= m_input.limits.documents) {
                m_problem =
                    u"holds more than %1 items; the rest was left out"_s.arg(m_input.limits.documents);
                return;
            }
            parseItem();
        } else {
            parseChannel();
        }
    }
    if (m_xml.hasError())
        m_problem =
            u"is broken XML in line %1, column %2"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber());
}

/// What the feed tells about itself, for all of its items.
void FeedParser::parseChannel()
{
    if (m_xml.name() == u"language")
        m_language = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    else if (m_xml.name() == u"title" && m_siteName.isEmpty())
        m_siteName = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    else if (m_xml.name() == u"feed")
        m_language = m_xml.attributes().value(u"xml:lang"_s).toString();
}

/// The text of the element at hand with its origins, without the tags of elements in it.
MappedText FeedParser::readContent()
{
    MappedText content;
    int depth = 1;
    qsizetype before = m_xml.characterOffset();
    while (depth > 0 && !m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        const qsizetype after = std::min<qsizetype>(m_xml.characterOffset(), m_source.size());
        if (token == QXmlStreamReader::StartElement)
            ++depth;
        else if (token == QXmlStreamReader::EndElement)
            --depth;
        else if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
            appendAligned(content, m_xml.text(), m_source, {std::min(before, after), after});
        if (depth > m_input.limits.depth)
            m_xml.raiseError(u"nested too deeply"_s);
        before = after;
    }
    return content;
}

void FeedParser::parseField(Item &item)
{
    const QString name = m_xml.name().toString().section(u':', -1);
    const QString prefix =
        m_xml.name().contains(u':') ? m_xml.name().toString().section(u':', 0, 0) : QString();
    if (name == u"link" && m_xml.attributes().hasAttribute(u"href"_s)) {
        const auto rel = m_xml.attributes().value(u"rel"_s);
        if (item.link.isEmpty() || rel == u"alternate")
            item.link = m_xml.attributes().value(u"href"_s).toString();
    }
    MappedText value = readContent();
    const QString text = tidied(value.view());
    if (name == u"title" && prefix.isEmpty())
        item.title =
            text.contains(u'&') || text.contains(u'<') ? tidied(QStringView(decodeEntity(text))) : text;
    else if (name == u"link" && item.link.isEmpty())
        item.link = text;
    else if (name == u"pubDate" || name == u"published" || name == u"date" ||
             (name == u"updated" && item.published.isEmpty()))
        item.published = text;
    else if (name == u"creator" || name == u"author")
        item.creator = text;
    else if (name == u"category" && !text.isEmpty())
        item.categories << text;
    else if (name == u"description" || name == u"summary")
        item.description = std::move(value);
    else if (name == u"encoded" || name == u"content")
        item.content = std::move(value);
}

void FeedParser::parseItem()
{
    Item item;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            parseField(item);
        else if (token == QXmlStreamReader::EndElement && isItem())
            break;
    }
    if (!m_xml.hasError())
        finish(std::move(item));
}

void FeedParser::finish(Item item)
{
    Draft draft;
    draft.meta.title = item.title;
    draft.meta.sourceUrl = item.link;
    draft.meta.author = item.creator;
    draft.meta.tags = item.categories;
    draft.meta.siteName = m_siteName;
    draft.meta.languageHint = m_language;
    if (!item.creator.isEmpty())
        draft.bylines << item.creator;
    if (const auto stamp = parseTimestamp(item.published)) {
        draft.meta.published = stamp->when;
        draft.meta.publishedHasTime = stamp->hasTime;
    }
    // Both fields carry the text; the fuller one is the whole of it.
    const MappedText &body = item.content.size() * 2 >= item.description.size() && !item.content.isEmpty()
                                 ? item.content
                                 : item.description;
    readBody(body, m_input.limits.depth, draft);
    m_drafts.push_back(std::move(draft));
}

bool FeedReader::recognises(const Input &input) const
{
    static const QRegularExpression start(
        uR"(\A\s*(?:<\?[^>]*>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE (?!html)[^>\[]*(?:\[[^\]]{0,4000}\])?[^>]*>\s*)*<(?:rss|feed|item|entry|channel|rdf:RDF)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return start.matchView(input.text().first(std::min<qsizetype>(input.text().size(), 8192))).hasMatch();
}

base::Result<std::vector<Draft>> FeedReader::read(const Input &input) const
{
    const auto source = MappedText::identity(input.decoded->text);
    FeedParser parser(input, source);
    parser.parse();
    std::vector<Draft> drafts = parser.takeDrafts();
    if (drafts.empty()) {
        const bool broken = !parser.problem().isEmpty();
        return base::fail(ErrorKind::Invalid, input.source.fileName,
                          broken ? parser.problem() : u"is a feed without items"_s,
                          broken ? u"get the file again, or repair that place"_s : u"get the file again"_s);
    }
    if (!parser.problem().isEmpty())
        drafts.back().meta.warnings << u"the feed %1; what came whole before it was taken"_s.arg(
            parser.problem());
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makeFeedReader()
{
    return std::make_unique<FeedReader>();
}

} // namespace counterpart::reading
