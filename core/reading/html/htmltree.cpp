// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/htmltree.h"

#include "core/reading/common/alignment.h"

namespace counterpart::reading {

using namespace Qt::StringLiterals;
using text::MappedText;

namespace {

constexpr int DeepestText = 512;

GumboOutput *parse(const QByteArray &bytes)
{
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return gumbo_parse_with_options(&options, bytes.constData(), std::size_t(bytes.size()));
}

} // namespace

HtmlTree::HtmlTree(const MappedText &source) : m_utf8(source), m_output(parse(m_utf8.bytes())) {}

HtmlTree::~HtmlTree()
{
    gumbo_destroy_output(&kGumboDefaultOptions, m_output);
}

void HtmlTree::appendText(MappedText &out, const GumboNode *node) const
{
    const GumboText &piece = node->v.text;
    const QString decoded = QString::fromUtf8(piece.text);
    const char *raw = piece.original_text.data;
    if (!raw || !m_utf8.holds(raw)) {
        out.appendInserted(decoded);
        return;
    }
    appendAligned(out, decoded, m_utf8.source(), m_utf8.range(raw, qsizetype(piece.original_text.length)));
}

std::span<GumboNode *const> childrenOf(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
        return {};
    const GumboVector &children = node->v.element.children;
    return {reinterpret_cast<GumboNode *const *>(children.data), children.length};
}

GumboTag tagOf(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT ? node->v.element.tag : GUMBO_TAG_LAST;
}

QString attribute(const GumboNode *node, const char *name)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode *node, const char *name)
{
    return node->type == GUMBO_NODE_ELEMENT && gumbo_get_attribute(&node->v.element.attributes, name);
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE ||
           node->type == GUMBO_NODE_CDATA;
}

QString plainText(const GumboNode *node, int depth)
{
    if (isText(node))
        return QString::fromUtf8(node->v.text.text);
    QString text;
    if (depth < DeepestText) {
        for (const GumboNode *child : childrenOf(node))
            text += plainText(child, depth + 1);
    }
    return text;
}

QString decodeEntity(QStringView entity)
{
    const QByteArray bytes = entity.toUtf8();
    GumboOutput *output = parse(bytes);
    QString text = plainText(output->root);
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return text.isEmpty() ? entity.toString() : text;
}

} // namespace counterpart::reading
