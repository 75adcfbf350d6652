// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/utf8text.h"

#include <gumbo.h>

#include <span>

namespace counterpart::reading {

/// A parsed page or fragment. The source must outlive the tree.
class HtmlTree
{
public:
    explicit HtmlTree(const text::MappedText &source);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    [[nodiscard]] const GumboNode *root() const { return m_output->root; }
    /// Adds the text of a text node with its origins.
    void appendText(text::MappedText &out, const GumboNode *node) const;
    [[nodiscard]] const text::MappedText &source() const { return m_utf8.source(); }

private:
    Utf8Text m_utf8;
    GumboOutput *m_output;
};

/// Children of an element; none for other nodes.
[[nodiscard]] std::span<GumboNode *const> childrenOf(const GumboNode *node);
/// The tag of an element; GUMBO_TAG_LAST for other nodes.
[[nodiscard]] GumboTag tagOf(const GumboNode *node);
/// Value of an attribute; empty if there is none.
[[nodiscard]] QString attribute(const GumboNode *node, const char *name);
[[nodiscard]] bool hasAttribute(const GumboNode *node, const char *name);
[[nodiscard]] bool isText(const GumboNode *node);
/// All text below \p node, untidied; nesting beyond 512 is passed over.
[[nodiscard]] QString plainText(const GumboNode *node, int depth = 0);
/// What "&nbsp;" or "&#8217;" stands for; the entity itself if it stands for nothing.
[[nodiscard]] QString decodeEntity(QStringView entity);

} // namespace counterpart::reading
