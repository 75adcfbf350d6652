// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <gumbo.h>

namespace counterpart::reading {

/// Never text: scripts, styles, forms' controls, frames, drawings, hidden parts, captions of pictures.
[[nodiscard]] bool isNeverText(const GumboNode *node);
/// Length of all text below a node that may be part of a text, and of the linked part of it.
struct TextSize
{
    qsizetype all = 0;
    qsizetype linked = 0;
};

/// Tells the main text of a page from what surrounds it. The tree must outlive it.
class PageText
{
public:
    /// Nesting beyond \p depth is passed over.
    PageText(const GumboNode *root, int depth);

    /// The element that holds the main text. An element that calls itself the article (tag, role, item
    /// property, usual class names) is taken if it holds most of what the best other candidate holds; that
    /// one is found by scores that paragraphs give to their parents, by length, lowered by the share of
    /// linked text (the idea of Arc90's Readability, 2009). A linked sentence counts as text. The root if nothing
    /// stands out.
    [[nodiscard]] const GumboNode *mainElement() const;
    /// Menus, share bars, cookie notes, feet, related links: by tag, role, class or id. What holds half of
    /// the page's text is none of these, whatever it is called.
    [[nodiscard]] bool isSurroundings(const GumboNode *node) const;
    /// Without scripts and the like, surroundings included.
    [[nodiscard]] TextSize size(const GumboNode *node) const { return m_sizes.value(node); }

private:
    struct Candidates;
    TextSize measure(const GumboNode *node, int level);
    [[nodiscard]] const GumboNode *aroundWrappers(const GumboNode *node) const;
    void collect(const GumboNode *node, const GumboNode *parent, const GumboNode *grand, int level,
                 Candidates &candidates) const;

    const GumboNode *m_root;
    int m_depth;
    QHash<const GumboNode *, TextSize> m_sizes; ///< of elements
    qsizetype m_whole = 0;
};

} // namespace counterpart::reading
