// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/text/markdownblocks.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/blanks.h"
#include "core/reading/common/blockbuilder.h"
#include "core/reading/common/utf8text.h"
#include "core/reading/html/htmlblocks.h"
#include "core/reading/html/htmlcost.h"
#include "core/reading/common/listnumbers.h"

#include <md4c.h>

#include <QRegularExpression>

#include <string_view>

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using domain::BlockKind;
using text::MappedText;

namespace {

class Handler
{
public:
    Handler(const Utf8Text &utf8, int depth, Draft &draft)
        : m_utf8(utf8), m_depth(depth), m_draft(draft), m_builder(draft.blocks)
    {
    }
    void enterBlock(MD_BLOCKTYPE type, void *detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, const char *data, MD_SIZE size);
    void finish();

private:
    void flushHtml();
    void inlineTag(QStringView tag);
    void verbatim(const char *data, MD_SIZE size);
    [[nodiscard]] BlockKind kindHere() const
    {
        return m_lists > 0 ? BlockKind::ListItem : BlockKind::Paragraph;
    }

    const Utf8Text &m_utf8;
    int m_depth;
    Draft &m_draft;
    BlockBuilder m_builder;
    OpenLists m_numbers;
    MappedText m_html; ///< consecutive HTML blocks, which a blank line parts
    QString m_href;
    qsizetype m_linkBegin = 0;
    int m_lists = 0;
    bool m_inHtml = false;
    bool m_cell = false;
};

void Handler::flushHtml()
{
    if (m_html.isEmpty())
        return;
    const MappedText html = std::exchange(m_html, {});
    const QStringView view = html.view().trimmed();
    if (view.startsWith(u"<!--") && view.indexOf(u"-->") == view.size() - 3)
        return;
    if (isCostly(view, m_depth))
        return;
    std::vector<DraftBlock> blocks = blocksOfHtml(html, Scope::Fragment, m_depth);
    std::ranges::move(blocks, std::back_inserter(m_draft.blocks));
}

/// Counted from where the first number of the text says.
ListNumbers numbersOf(MD_BLOCKTYPE type, void *detail)
{
    if (type != MD_BLOCK_OL)
        return {};
    const auto *list = static_cast<const MD_BLOCK_OL_DETAIL *>(detail);
    return {NumberForm::Decimal, int(list->start), 1, char16_t(list->mark_delimiter)};
}

void Handler::enterBlock(MD_BLOCKTYPE type, void *detail)
{
    if (type != MD_BLOCK_HTML)
        flushHtml();
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_builder.flush();
        m_numbers.begin(numbersOf(type, detail));
        ++m_lists;
        break;
    case MD_BLOCK_LI:
        m_builder.begin(BlockKind::ListItem, true);
        m_builder.addLabel(m_numbers.itemLabel());
        break;
    case MD_BLOCK_H:
        m_builder.begin(BlockKind::Heading, true);
        break;
    case MD_BLOCK_TR:
        m_builder.begin(BlockKind::TableRow, true);
        m_cell = false;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        if (m_cell)
            m_builder.addInserted(u" | ");
        m_cell = true;
        break;
    case MD_BLOCK_HTML:
        m_builder.flush();
        m_inHtml = true;
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_CODE:
    case MD_BLOCK_QUOTE:
        m_builder.begin(kindHere(), m_lists > 0);
        break;
    default:
        break;
    }
}

void Handler::leaveBlock(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
        m_numbers.end();
        --m_lists;
    }
    if (type == MD_BLOCK_HTML)
        m_inHtml = false;
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
        return;
    if (type == MD_BLOCK_P || type == MD_BLOCK_H || type == MD_BLOCK_LI || type == MD_BLOCK_TR ||
        type == MD_BLOCK_CODE)
        m_builder.begin(kindHere(), m_lists > 0);
    if (type == MD_BLOCK_LI)
        m_builder.dropLabel();
}

QString textOf(const MD_ATTRIBUTE &attribute)
{
    return QString::fromUtf8(attribute.text, qsizetype(attribute.size));
}

void Handler::enterSpan(MD_SPANTYPE type, void *detail)
{
    switch (type) {
    case MD_SPAN_STRONG:
        m_builder.enterStrong();
        break;
    case MD_SPAN_DEL:
        m_builder.mute();
        break;
    case MD_SPAN_IMG:
        m_builder.mute();
        break;
    case MD_SPAN_A:
        m_href = textOf(static_cast<MD_SPAN_A_DETAIL *>(detail)->href);
        m_linkBegin = m_builder.current().size();
        break;
    default:
        break;
    }
}

void Handler::leaveSpan(MD_SPANTYPE type)
{
    static const QRegularExpression original(
        lexicon::cuePattern(u"pages.original"),
        QRegularExpression::CaseInsensitiveOption);
    if (type == MD_SPAN_STRONG)
        m_builder.leaveStrong();
    else if (type == MD_SPAN_DEL || type == MD_SPAN_IMG)
        m_builder.unmute();
    if (type == MD_SPAN_A && m_draft.meta.sourceUrl.isEmpty() && m_href.startsWith(u"http"_s) &&
        original.matchView(m_builder.current().view().sliced(m_linkBegin)).hasMatch())
        m_draft.meta.sourceUrl = m_href;
}

/// "<s>", "</del>", "<br/>": the only inline tags that matter to the text.
void Handler::inlineTag(QStringView tag)
{
    const bool closing = tag.startsWith(u"</");
    qsizetype end = 1 + closing;
    while (end < tag.size() && tag[end].isLetterOrNumber())
        ++end;
    const QString name = tag.sliced(1 + closing, end - 1 - closing).toString().toLower();
    if (name == u"br")
        m_builder.addBreak();
    else if (name == u"s" || name == u"del" || name == u"strike")
        closing ? m_builder.unmute() : m_builder.mute();
    else if (name == u"strong" || name == u"b")
        closing ? m_builder.leaveStrong() : m_builder.enterStrong();
}

void Handler::verbatim(const char *data, MD_SIZE size)
{
    if (!m_utf8.holds(data)) {
        m_builder.addInserted(QString::fromUtf8(data, qsizetype(size)));
        return;
    }
    // An asterisk that was meant as one is escaped; a bare one is emphasis that went wrong.
    const bool escaped = data > m_utf8.bytes().constData() && data[-1] == '\\';
    const std::string_view view(data, size);
    std::size_t from = 0;
    for (std::size_t at = view.find('*', escaped ? 1 : 0); at != view.npos; at = view.find('*', from)) {
        m_builder.addText(m_utf8.source(), m_utf8.range(data + from, qsizetype(at - from)));
        from = at + 1;
    }
    m_builder.addText(m_utf8.source(), m_utf8.range(data + from, qsizetype(size - from)));
}

void Handler::text(MD_TEXTTYPE type, const char *data, MD_SIZE size)
{
    if (m_inHtml) {
        if (m_utf8.holds(data))
            m_html.append(m_utf8.source(), m_utf8.range(data, qsizetype(size)));
        else
            m_html.appendInserted(QString::fromUtf8(data, qsizetype(size)));
        return;
    }
    switch (type) {
    case MD_TEXT_BR:
        m_builder.addBreak();
        break;
    case MD_TEXT_SOFTBR: {
        // Scripts without blanks between words get none at a wrap.
        const QStringView before = m_builder.current().view();
        if (!m_builder.isMuted() && (before.isEmpty() || !isUnspaced(before.back())))
            m_builder.addInserted(u" ");
        break;
    }
    case MD_TEXT_HTML:
        inlineTag(QString::fromUtf8(data, qsizetype(size)));
        break;
    case MD_TEXT_ENTITY: {
        const QString entity = QString::fromUtf8(data, qsizetype(size));
        if (!m_builder.isMuted())
            m_builder.addInserted(decodeEntity(entity));
        break;
    }
    case MD_TEXT_NULLCHAR:
        break;
    default:
        verbatim(data, size);
    }
}

void Handler::finish()
{
    m_builder.flush();
    flushHtml();
}

MD_PARSER parserFor()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        static_cast<Handler *>(user)->enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) {
        static_cast<Handler *>(user)->leaveBlock(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *user) {
        static_cast<Handler *>(user)->enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *user) {
        static_cast<Handler *>(user)->leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const char *data, MD_SIZE size, void *user) {
        static_cast<Handler *>(user)->text(type, data, size);
        return 0;
    };
    return parser;
}

} // namespace

bool readMarkdown(const MappedText &source, int depth, Draft &draft)
{
    const Utf8Text utf8(source);
    Handler handler(utf8, depth, draft);
    const MD_PARSER parser = parserFor();
    const int failed = md_parse(utf8.bytes().constData(), MD_SIZE(utf8.bytes().size()), &parser, &handler);
    handler.finish();
    return failed == 0;
}

} // namespace counterpart::reading
