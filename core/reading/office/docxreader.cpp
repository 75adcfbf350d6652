// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/members.h"
#include "core/reading/office/docxnumbering.h"
#include "core/reading/office/docxstyles.h"
#include "core/reading/office/officetext.h"
#include "core/reading/office/officexml.h"

#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::BlockKind;

namespace {

class DocxReader final : public FormatReader
{
public:
    QString name() const override { return u"docx/2"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// Struck from the text by a reviewer, fields' formulas, the other form of what is there already.
bool isSkipped(QStringView name)
{
    static constexpr std::array<QStringView, 9> Names{u"del",       u"moveFrom", u"instrText",
                                                      u"delText",   u"Fallback", u"pPrChange",
                                                      u"rPrChange", u"sectPr",   u"tblPr"};
    return std::ranges::contains(Names, name);
}

/// An on-off property: on unless its value says otherwise.
bool isOn(const QXmlStreamReader &xml)
{
    const QString value = DocxStyles::value(xml);
    return value != u"0" && value != u"false" && value != u"none" && value != u"off";
}

/// The body's or the notes' paragraphs.
class DocxText
{
public:
    DocxText(OfficeText &text, const DocxStyles &styles, DocxNumbering &numbering)
        : m_text(text), m_styles(styles), m_numbering(numbering)
    {
    }
    /// Returns what is wrong with the file, or nothing.
    QString walk(const QByteArray &bytes, const Input &input)
    {
        OfficeXml xml(bytes, input);
        xml.walk([this](QXmlStreamReader &element) { return begin(element); },
                 [this](QStringView name) { end(name); });
        return xml.problem();
    }

private:
    bool begin(QXmlStreamReader &xml);
    void beginInRun(QXmlStreamReader &xml);
    void beginProperty(QXmlStreamReader &xml);
    void endProperties();
    void end(QStringView name);

    OfficeText &m_text;
    const DocxStyles &m_styles;
    DocxNumbering &m_numbering;
    QString m_style; ///< of the open paragraph
    QString m_list;  ///< the paragraph's own; "0" for none
    int m_level = -1;
    bool m_struck = false; ///< with its end, so that it is no item
    bool m_inRun = false;
    bool m_inParagraphProperties = false;
    bool m_bold = false;
    bool m_hidden = false;
    bool m_raised = false;
};

bool DocxText::begin(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    m_struck = m_struck || (m_inParagraphProperties && name == u"del");
    if (isSkipped(name)) {
        xml.skipCurrentElement();
    } else if (name == u"footnote" || name == u"endnote") {
        // Separators are notes of a type.
        if (attribute(xml, u"type").isEmpty())
            m_text.beginNote();
        else
            xml.skipCurrentElement();
    } else if (name == u"p") {
        m_text.beginParagraph(BlockKind::Paragraph);
        m_inRun = false;
    } else if (name == u"pPr") {
        m_inParagraphProperties = true;
        m_style.clear();
        m_list.clear();
        m_level = -1;
        m_struck = false;
    } else if (name == u"r") {
        m_inRun = true;
        m_bold = false;
        m_hidden = false;
        m_raised = false;
    } else if (name == u"tr") {
        m_text.beginRow();
    } else if (name == u"tc") {
        m_text.beginCell();
    } else if (m_inParagraphProperties) {
        beginProperty(xml);
    } else if (m_inRun) {
        beginInRun(xml);
    }
    return !m_text.isFull();
}

void DocxText::beginProperty(QXmlStreamReader &xml)
{
    if (xml.name() == u"pStyle") {
        m_style = DocxStyles::value(xml);
        if (const BlockKind kind = m_styles.kindOf(m_style); kind != BlockKind::Paragraph)
            m_text.setKind(kind);
    } else if (xml.name() == u"ilvl") {
        m_level = DocxStyles::value(xml).toInt();
    } else if (xml.name() == u"numId") {
        m_list = DocxStyles::value(xml);
        if (m_list != u"0" && m_styles.kindOf(m_style) != BlockKind::Heading)
            m_text.setKind(BlockKind::ListItem);
    } else if (xml.name() == u"outlineLvl" && DocxStyles::value(xml).toInt() < 9) {
        m_text.setKind(BlockKind::Heading);
    }
}

/// The number that Word shows before the paragraph, if it is an item of a list that has numbers.
void DocxText::endProperties()
{
    m_inParagraphProperties = false;
    DocxStyles::ListPlace place = m_styles.listOf(m_style);
    if (!m_list.isEmpty())
        place.list = m_list == u"0" ? QString() : m_list;
    if (m_level >= 0)
        place.level = m_level;
    if (place.level < 0)
        place.level = std::max(0, m_numbering.levelOfStyle(place.list, place.style));
    if (!place.list.isEmpty() && !m_struck)
        m_text.setLabel(m_numbering.next(place.list, place.level));
}

void DocxText::beginInRun(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == u"b" || name == u"bCs") {
        m_bold = isOn(xml);
    } else if (name == u"vanish") {
        m_hidden = isOn(xml);
    } else if (name == u"t") {
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (!m_hidden)
            m_raised ? m_text.addRaised(text, m_bold) : m_text.addText(text, m_bold);
    } else if (name == u"vertAlign") {
        m_raised = DocxStyles::value(xml) == u"superscript";
    } else if (name == u"tab" || name == u"ptab") {
        m_text.addText(u" ", m_bold);
    } else if (name == u"noBreakHyphen") {
        m_text.addText(u"-", m_bold);
    } else if (name == u"br" || name == u"cr") {
        m_text.addBreak();
    }
}

void DocxText::end(QStringView name)
{
    if (name == u"p")
        m_text.endParagraph();
    else if (name == u"pPr")
        endProperties();
    else if (name == u"r")
        m_inRun = false;
    else if (name == u"tr")
        m_text.endRow();
    else if (name == u"footnote" || name == u"endnote")
        m_text.endNote();
}

/// Where the text is: "word/document.xml", unless the file says that it lies elsewhere.
QString mainPart(const PackedFiles &files, const Input &input)
{
    const QString usual = u"word/document.xml"_s;
    const auto relations = files.bytes(u"_rels/.rels"_s, 1 << 20);
    if (files.contains(usual) || !relations)
        return usual;
    QString target;
    OfficeXml xml(*relations, input);
    xml.walk(
        [&](QXmlStreamReader &element) {
            const auto attributes = element.attributes();
            if (attributes.value("Type"_L1).endsWith(u"/officeDocument"))
                target = attributes.value("Target"_L1).toString();
            return true;
        },
        [](QStringView) {});
    return target.startsWith(u'/') ? target.sliced(1) : target;
}

/// The kind of document that is no text, or nothing.
QString otherKind(const PackedFiles &files)
{
    if (files.hasFolder(u"word"_s))
        return {};
    return files.hasFolder(u"xl"_s)    ? u"is an Excel workbook, not a text"_s
           : files.hasFolder(u"ppt"_s) ? u"is a PowerPoint presentation, not a text"_s
                                       : QString();
}

bool DocxReader::recognises(const Input &input) const
{
    if (!PackedFiles::isArchive(input.source.bytes) || !input.source.bytes.contains("[Content_Types].xml"))
        return false;
    const auto files = PackedFiles::open(input.source, input.limits);
    return files && files->contains(u"[Content_Types].xml"_s);
}

base::Result<std::vector<Draft>> DocxReader::read(const Input &input) const
{
    const auto files = PackedFiles::open(input.source, input.limits);
    if (!files)
        return std::unexpected(files.error());
    if (const QString other = otherKind(*files); !other.isEmpty())
        return base::fail(ErrorKind::Unreadable, input.source.fileName, other,
                          u"save it as CSV or PDF and import that"_s);
    const QString main = mainPart(*files, input);
    const auto body = officeBody(*files, main, u"a Word file"_s, input);
    if (!body)
        return std::unexpected(body.error());
    OfficeText text(input.limits);
    const DocxStyles styles(*files, input);
    DocxNumbering numbering(*files, input);
    const QString problem = DocxText(text, styles, numbering).walk(*body, input);
    for (const QString &notes : {u"word/footnotes.xml"_s, u"word/endnotes.xml"_s}) {
        if (const auto bytes = files->bytes(notes, input.members.bytesLeft()))
            DocxText(text, styles, numbering).walk(*bytes, input);
    }
    if (text.isFull())
        return std::unexpected(tooLong(input));
    return officeDraft(text, files->isWhole(main, *body), problem,
                       officeProperties(*files, u"docProps/core.xml"_s, input), input);
}

} // namespace

std::unique_ptr<FormatReader> makeDocxReader()
{
    return std::make_unique<DocxReader>();
}

} // namespace counterpart::reading
