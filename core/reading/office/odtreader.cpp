// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/containers/members.h"
#include "core/reading/office/odtlists.h"
#include "core/reading/office/officetext.h"
#include "core/reading/office/officexml.h"

#include <QHash>

#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using domain::BlockKind;

namespace {

class OdtReader final : public FormatReader
{
public:
    QString name() const override { return u"odt/2"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// What reviewers struck and wrote beside the text, marks of notes, indexes made of the text itself.
bool isSkipped(QStringView name)
{
    static constexpr std::array<QStringView, 8> Names{
        u"tracked-changes",    u"annotation",     u"note-citation", u"table-of-content",
        u"alphabetical-index", u"sequence-decls", u"forms",         u"user-index"};
    return std::ranges::contains(Names, name);
}

class OdtText
{
public:
    explicit OdtText(OfficeText &text) : m_text(text) {}
    /// Returns what is wrong with the file, or nothing.
    QString walk(const QByteArray &bytes, const Input &input)
    {
        OfficeXml xml(bytes, input);
        xml.setText([this](QStringView text) {
            if (m_paragraphs > 0)
                addText(text);
        });
        xml.walk([this](QXmlStreamReader &element) { return begin(element); },
                 [this](QStringView name) { end(name); });
        return xml.problem();
    }

    /// Of the lists that styles.xml declares for the text.
    void readStyles(const QByteArray &bytes, const Input &input)
    {
        OfficeXml xml(bytes, input);
        xml.walk(
            [this](QXmlStreamReader &element) {
                m_lists.begin(element);
                return true;
            },
            [this](QStringView name) { m_lists.end(name); });
    }

private:
    struct Span
    {
        bool bold = false;
        bool raised = false;
    };
    struct Style
    {
        QString parent;
        Span span;
    };
    bool begin(QXmlStreamReader &xml);
    void beginStyle(const QXmlStreamReader &xml);
    void beginParagraph(const QXmlStreamReader &xml);
    void beginInline(const QXmlStreamReader &xml);
    void addText(QStringView text);
    void end(QStringView name);
    [[nodiscard]] bool isTitle(const QString &style) const;

    OfficeText &m_text;
    QHash<QString, Style> m_styles;
    QString m_style;     ///< whose declaration is being read
    QList<Span> m_spans; ///< of the open paragraphs and spans
    OdtLists m_lists;
    int m_paragraphs = 0;
};

void OdtText::beginStyle(const QXmlStreamReader &xml)
{
    if (xml.name() == u"style") {
        m_style = attribute(xml, u"name");
        m_styles[m_style].parent = attribute(xml, u"parent-style-name");
    } else if (xml.name() == u"text-properties") {
        m_styles[m_style].span = {attribute(xml, u"font-weight").startsWith(u"bold"),
                                  attribute(xml, u"text-position").startsWith(u"super")};
    }
}

bool OdtText::isTitle(const QString &style) const
{
    const QString parent = m_styles.value(style).parent;
    return style == u"Title" || style == u"Subtitle" || parent == u"Title" || parent == u"Subtitle";
}

void OdtText::beginParagraph(const QXmlStreamReader &xml)
{
    const QString style = attribute(xml, u"style-name");
    const bool heading = xml.name() == u"h" || isTitle(style);
    m_text.beginParagraph(heading              ? BlockKind::Heading
                          : m_lists.isInList() ? BlockKind::ListItem
                                               : BlockKind::Paragraph);
    QString label = m_lists.itemLabel();
    if (label.isEmpty() && xml.name() == u"h" && attribute(xml, u"is-list-header") != u"true")
        label = m_lists.headingLabel(attribute(xml, u"outline-level").toInt());
    m_text.setLabel(label);
    m_spans << m_styles.value(style).span;
    ++m_paragraphs;
}

void OdtText::addText(QStringView text)
{
    const Span span = m_spans.isEmpty() ? Span() : m_spans.last();
    span.raised ? m_text.addRaised(text, span.bold) : m_text.addText(text, span.bold);
}

void OdtText::beginInline(const QXmlStreamReader &xml)
{
    const bool bold = m_spans.last().bold;
    if (xml.name() == u"span") {
        const Span own = m_styles.value(attribute(xml, u"style-name")).span;
        m_spans << Span{bold || own.bold, m_spans.last().raised || own.raised};
    } else if (xml.name() == u"s" || xml.name() == u"tab")
        m_text.addText(u" ", bold);
    else if (xml.name() == u"line-break")
        m_text.addBreak();
}

bool OdtText::begin(QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (!isSkipped(name))
        m_lists.begin(xml);
    if (isSkipped(name))
        xml.skipCurrentElement();
    else if (name == u"style" || name == u"text-properties")
        beginStyle(xml);
    else if (name == u"p" || name == u"h")
        beginParagraph(xml);
    else if (name == u"note")
        m_text.beginNote();
    else if (name == u"table-row")
        m_text.beginRow();
    else if (name == u"table-cell")
        m_text.beginCell();
    else if (m_paragraphs > 0)
        beginInline(xml);
    return !m_text.isFull();
}

void OdtText::end(QStringView name)
{
    m_lists.end(name);
    if (name == u"p" || name == u"h") {
        m_text.endParagraph();
        --m_paragraphs;
        m_spans.removeLast();
    } else if (name == u"span" && m_spans.size() > 1) {
        m_spans.removeLast();
    } else if (name == u"note") {
        m_text.endNote();
    } else if (name == u"table-row") {
        m_text.endRow();
    }
}

bool OdtReader::recognises(const Input &input) const
{
    if (!PackedFiles::isArchive(input.source.bytes) || !input.source.bytes.contains("mimetype"))
        return false;
    const auto files = PackedFiles::open(input.source, input.limits);
    return files && files->bytes(u"mimetype"_s, 200).value_or(QByteArray()).contains("opendocument");
}

/// What keeps an OpenDocument file from being read as a text, or nothing.
QString otherKind(const PackedFiles &files)
{
    const QByteArray type = files.bytes(u"mimetype"_s, 200).value_or(QByteArray());
    if (!type.contains("opendocument.text"))
        return u"is a spreadsheet, drawing or presentation, not a text"_s;
    if (files.bytes(u"META-INF/manifest.xml"_s, 1 << 20).value_or(QByteArray()).contains("encryption-data"))
        return u"is locked by a password"_s;
    return {};
}

base::Result<std::vector<Draft>> OdtReader::read(const Input &input) const
{
    const auto files = PackedFiles::open(input.source, input.limits);
    if (!files)
        return std::unexpected(files.error());
    if (const QString other = otherKind(*files); !other.isEmpty())
        return base::fail(ErrorKind::Unreadable, input.source.fileName, other,
                          u"save it as plain text or PDF and import that"_s);
    const auto body = officeBody(*files, u"content.xml"_s, u"an OpenDocument file"_s, input);
    if (!body)
        return std::unexpected(body.error());
    OfficeText text(input.limits);
    OdtText reading(text);
    if (const auto styles = files->bytes(u"styles.xml"_s, 16 << 20))
        reading.readStyles(*styles, input);
    const QString problem = reading.walk(*body, input);
    if (text.isFull())
        return std::unexpected(tooLong(input));
    return officeDraft(text, files->isWhole(u"content.xml"_s, *body), problem,
                       officeProperties(*files, u"meta.xml"_s, input), input);
}

} // namespace

std::unique_ptr<FormatReader> makeOdtReader()
{
    return std::make_unique<OdtReader>();
}

} // namespace counterpart::reading
