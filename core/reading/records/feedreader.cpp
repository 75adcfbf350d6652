// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/alignment.h"
#include "core/reading/common/formatreader.h"
#include "core/reading/html/htmltree.h"
#include "core/reading/records/loosefeed.h"

#include <QRegularExpression>
#include <QXmlStreamEntityResolver>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using text::MappedText;

namespace {

class FeedReader final : public FormatReader
{
public:
    QString name() const override { return u"rss/3"_s; }
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

class FeedParser
{
public:
    FeedParser(const Input &input, const MappedText &source);
    void parse();
    [[nodiscard]] std::vector<Draft> takeDrafts() { return std::move(m_drafts); }
    /// Where the feed is no XML: "in line 2, column 7"; empty if it is one.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// True when the limit of items is reached.
    [[nodiscard]] bool isFull() const { return m_full; }

private:
    void parseChannel();
    void parseItem();
    void parseField(FeedItem &item);
    [[nodiscard]] MappedText readContent();
    [[nodiscard]] bool isItem() const { return m_xml.name() == u"item" || m_xml.name() == u"entry"; }

    const Input &m_input;
    const MappedText &m_source;
    HtmlEntities m_entities;
    QXmlStreamReader m_xml;
    std::vector<Draft> m_drafts;
    FeedChannel m_channel;
    QString m_problem;
    bool m_full = false;
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
            m_full = std::ssize(m_drafts) >= m_input.limits.documents;
            if (m_full)
                return;
            parseItem();
        } else {
            parseChannel();
        }
    }
    if (m_xml.hasError())
        m_problem = u"in line %1, column %2"_s.arg(m_xml.lineNumber()).arg(m_xml.columnNumber());
}

/// What the feed tells about itself, for all of its items.
void FeedParser::parseChannel()
{
    if (m_xml.name() == u"language")
        m_channel.language = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    else if (m_xml.name() == u"title" && m_channel.siteName.isEmpty())
        m_channel.siteName = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    else if (m_xml.name() == u"feed")
        m_channel.language = m_xml.attributes().value(u"xml:lang"_s).toString();
}

/// Elements of XHTML that part paragraphs or lines.
bool parts(QStringView name)
{
    static constexpr std::array<QStringView, 14> Names{u"p",  u"div", u"br", u"li", u"ul", u"ol", u"blockquote",
                                                       u"h1", u"h2",  u"h3", u"h4", u"h5", u"h6", u"tr"};
    return std::ranges::contains(Names, name.sliced(name.indexOf(u':') + 1));
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
        // XHTML within: its paragraphs stay apart.
        if ((token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement) && parts(m_xml.name()))
            content.appendInserted(u"\n\n");
        if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
            appendAligned(content, m_xml.text(), m_source, {std::min(before, after), after});
        if (depth > m_input.limits.depth)
            m_xml.raiseError(u"nested too deeply"_s);
        before = after;
    }
    return content;
}

void FeedParser::parseField(FeedItem &item)
{
    const QString name = m_xml.name().toString();
    const QString href = m_xml.attributes().value(u"href"_s).toString();
    const QString rel = m_xml.attributes().value(u"rel"_s).toString();
    item.take(name, readContent(), href, rel);
}

void FeedParser::parseItem()
{
    FeedItem item;
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            parseField(item);
        else if (token == QXmlStreamReader::EndElement && isItem())
            break;
    }
    if (!m_xml.hasError())
        m_drafts.push_back(item.draft(m_channel, m_input.limits.depth));
}

bool FeedReader::recognises(const Input &input) const
{
    // A server's notices may stand before the declaration.
    static const QRegularExpression page(u"\\A\\s*<(?:!doctype\\s+html|html)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression late(uR"(<\?xml\s[^>]*\?>\s*(?:<\?[^>]*>\s*|<!--.{0,2000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b)"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression start(
        uR"(\A\s*(?:<\?[^>]*>\s*|<!--.{0,2000}?-->\s*|<!DOCTYPE (?!html)[^>\[]*(?:\[[^\]]{0,4000}\])?[^>]*>\s*)*<(?:rss|feed|item|entry|channel|rdf:RDF)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QStringView head = input.text().first(std::min<qsizetype>(input.text().size(), 8192));
    return start.matchView(head).hasMatch() || (late.matchView(head).hasMatch() && !page.matchView(head).hasMatch());
}

std::unexpected<base::Error> failure(const Input &input, const QString &problem)
{
    const bool broken = !problem.isEmpty();
    return base::fail(ErrorKind::Invalid, input.source.fileName,
                      broken ? u"is broken XML "_s + problem : u"is a feed without items"_s,
                      broken ? u"get the file again, or repair that place"_s : u"get the file again"_s);
}

/// A feed that is no XML as it stands: read as it is meant, and told where nothing can be meant.
base::Result<std::vector<Draft>> readIllFormed(const Input &input, const MappedText &source,
                                               const QString &problem)
{
    // Entities of a feed's own are how a machine is filled; no feed that is meant well has them.
    static const QRegularExpression declared(u"<!ENTITY\\s"_s);
    if (declared.matchView(source.view()).hasMatch())
        return failure(input, problem);
    const MappedText mended = mendedXml(source);
    FeedParser parser(input, mended);
    parser.parse();
    std::vector<Draft> drafts = parser.takeDrafts();
    if (parser.problem().isEmpty() && !drafts.empty()) {
        drafts.back().meta.warnings
            << u"the feed is ill-formed XML %1; its items were read nonetheless"_s.arg(problem);
        return drafts;
    }
    LooseFeed loose = readLoosely(mended, input.limits.documents, input.limits.depth);
    if (loose.drafts.empty())
        return failure(input, problem);
    QString warning = u"the feed is broken XML %1; "_s.arg(problem);
    if (loose.leftOut == 0)
        warning += u"its items were read by their tags alone"_s;
    else if (loose.leftOut == 1)
        warning += u"the item that begins in line %1 is not whole and was left out"_s.arg(loose.cutLine);
    else
        warning += u"%1 items, the first of which begins in line %2, are not whole and were left out"_s
                       .arg(loose.leftOut)
                       .arg(loose.cutLine);
    loose.drafts.back().meta.warnOfLeftOut(warning, int(loose.leftOut));
    return std::move(loose.drafts);
}

base::Result<std::vector<Draft>> FeedReader::read(const Input &input) const
{
    const auto source = MappedText::identity(input.decoded->text);
    FeedParser parser(input, source);
    parser.parse();
    if (!parser.problem().isEmpty())
        return readIllFormed(input, source, parser.problem());
    std::vector<Draft> drafts = parser.takeDrafts();
    if (drafts.empty())
        return failure(input, {});
    if (parser.isFull()) {
        drafts.back().meta.warnOfLeftOut(
            u"the feed holds more than %1 items; the rest was left out"_s.arg(input.limits.documents));
    }
    return drafts;
}

} // namespace

std::unique_ptr<FormatReader> makeFeedReader()
{
    return std::make_unique<FeedReader>();
}

} // namespace counterpart::reading
