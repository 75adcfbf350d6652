// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/htmlblocks.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/blanks.h"
#include "core/reading/common/blockbuilder.h"
#include "core/reading/common/notemarks.h"
#include "core/reading/common/shapes.h"
#include "core/reading/html/maintext.h"
#include "core/reading/html/htmllists.h"

#include <algorithm>
#include <array>

namespace counterpart::reading {

using domain::BlockKind;
using text::MappedText;

namespace {

/// A linked line of this length or more is a title or a sentence, not a menu's.
constexpr qsizetype LongestLink = 80;

enum class Flow { Inline, Block, Heading, Item, Row, Cell, Break, Strong, Struck };

constexpr std::array InlineTags{
    GUMBO_TAG_A,     GUMBO_TAG_SPAN,  GUMBO_TAG_EM,   GUMBO_TAG_I,    GUMBO_TAG_U,    GUMBO_TAG_SUP,
    GUMBO_TAG_SUB,   GUMBO_TAG_SMALL, GUMBO_TAG_BIG,  GUMBO_TAG_FONT, GUMBO_TAG_ABBR, GUMBO_TAG_ACRONYM,
    GUMBO_TAG_CITE,  GUMBO_TAG_Q,     GUMBO_TAG_CODE, GUMBO_TAG_INS,  GUMBO_TAG_MARK, GUMBO_TAG_TIME,
    GUMBO_TAG_LABEL, GUMBO_TAG_BDI,   GUMBO_TAG_BDO,  GUMBO_TAG_WBR,  GUMBO_TAG_IMG,  GUMBO_TAG_DATA,
    GUMBO_TAG_VAR,   GUMBO_TAG_TT};

Flow flowOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return Flow::Heading;
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DD:
        return Flow::Item;
    case GUMBO_TAG_TR:
        return Flow::Row;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return Flow::Cell;
    case GUMBO_TAG_BR:
        return Flow::Break;
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B:
        return Flow::Strong;
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_DEL:
        return Flow::Struck;
    default:
        return std::ranges::contains(InlineTags, tag) ? Flow::Inline : Flow::Block;
    }
}

class Walker
{
public:
    Walker(const HtmlTree &tree, Scope scope, int depth)
        : m_tree(tree), m_page(tree.root(), depth), m_scope(scope), m_depth(depth)
    {
    }
    std::vector<DraftBlock> run()
    {
        visit(m_scope == Scope::Page ? m_page.mainElement() : m_tree.root(), 0);
        m_builder.flush();
        return std::move(m_blocks);
    }

private:
    void visit(const GumboNode *node, int level);
    void visitChildren(const GumboNode *node, int level);
    void visitElement(const GumboNode *node, int level);
    void visitBlock(const GumboNode *node, int level, BlockKind kind, bool marked);
    void visitRow(const GumboNode *row, int level);
    bool takeRaised(const GumboNode *node);
    [[nodiscard]] bool isLayout(const GumboNode *row) const;
    [[nodiscard]] bool isMenu(const GumboNode *node) const;
    [[nodiscard]] bool isLedIn(const GumboNode *node) const;

    const HtmlTree &m_tree;
    PageText m_page;
    Scope m_scope;
    int m_depth;
    std::vector<DraftBlock> m_blocks;
    BlockBuilder m_builder{m_blocks};
    OpenLists m_lists;
    int m_items = 0;
    int m_listsOfText = 0; ///< open lists whose links are text
    bool m_inRow = false;
};

void Walker::visitChildren(const GumboNode *node, int level)
{
    for (const GumboNode *child : childrenOf(node))
        visit(child, level + 1);
}

void Walker::visit(const GumboNode *node, int level)
{
    if (isText(node)) {
        if (m_builder.isMuted())
            return;
        const qsizetype before = m_builder.current().size();
        m_tree.appendText(m_builder.current(), node);
        m_builder.noteText(m_builder.current().view().sliced(before));
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT || level > m_depth || isNeverText(node))
        return;
    const bool leadIn = isLedIn(node);
    if (m_scope == Scope::Page && level > 0 && (m_page.isSurroundings(node) || (!leadIn && isMenu(node))))
        return;
    m_listsOfText += leadIn;
    const bool list = holdsItems(node);
    if (list)
        m_lists.begin(numbersOf(node));
    visitElement(node, level);
    if (list)
        m_lists.end();
    m_listsOfText -= leadIn;
}

void Walker::visitElement(const GumboNode *node, int level)
{
    switch (flowOf(tagOf(node))) {
    case Flow::Inline:
        if (!takeRaised(node))
            visitChildren(node, level);
        break;
    case Flow::Break:
        m_inRow ? m_builder.addInserted(u" ") : m_builder.addBreak();
        break;
    case Flow::Strong:
        m_builder.enterStrong();
        visitChildren(node, level);
        m_builder.leaveStrong();
        break;
    case Flow::Struck:
        m_builder.mute();
        visitChildren(node, level);
        m_builder.unmute();
        break;
    case Flow::Heading:
        visitBlock(node, level, BlockKind::Heading, true);
        break;
    case Flow::Item:
        ++m_items;
        visitBlock(node, level, BlockKind::ListItem, true);
        --m_items;
        m_builder.dropLabel();
        break;
    case Flow::Row:
        visitRow(node, level);
        break;
    case Flow::Block:
    case Flow::Cell:
        m_items > 0 ? visitBlock(node, level, BlockKind::ListItem, true)
                    : visitBlock(node, level, BlockKind::Paragraph, false);
        break;
    }
}

/// A link that leads from a text to its note.
bool isNoteLink(const GumboNode *node)
{
    static const lexicon::CueWords &known = lexicon::cueWords(u"pages.note_names");
    static const lexicon::CueWords &addresses = lexicon::cueWords(u"pages.note_addresses");
    const QString names =
        attribute(node, "role") + u' ' + attribute(node, "class") + u' ' + attribute(node, "epub:type");
    const QString address = attribute(node, "href");
    return tagOf(node) == GUMBO_TAG_A && address.contains(u'#') &&
           (known.standIn(names) || addresses.standIn(address));
}

/// Numbers of notes are left out, and powers of ten kept apart from it. False for what is text like any
/// other.
bool Walker::takeRaised(const GumboNode *node)
{
    const auto children = childrenOf(node);
    const bool leads = isNoteLink(node) || std::ranges::any_of(children, isNoteLink);
    if (tagOf(node) != GUMBO_TAG_SUP && !(leads && tagOf(node) == GUMBO_TAG_A))
        return false;
    const QStringView before = m_builder.current().view();
    const QString mark = tidied(QStringView(plainText(node)));
    const Raised kind = raisedKind(before, mark);
    constexpr qsizetype LongestSign = 3; // "*", "a", "[b]"
    const bool sign = leads && tagOf(node) == GUMBO_TAG_SUP && mark.size() <= LongestSign;
    if (kind == Raised::Note || (sign && !before.trimmed().isEmpty()))
        return true;
    if (kind == Raised::Power && !m_builder.isMuted())
        m_builder.addInserted(raisedDigits(mark));
    return kind == Raised::Power;
}

void Walker::visitBlock(const GumboNode *node, int level, BlockKind kind, bool marked)
{
    const QString label = tagOf(node) == GUMBO_TAG_LI ? m_lists.itemLabel(numberOf(node)) : QString();
    if (m_inRow) { // cells stay on their row's line
        m_builder.addInserted(u" ");
        if (!label.isEmpty())
            m_builder.addInserted(QString(label + u' '));
        visitChildren(node, level);
        return;
    }
    m_builder.begin(kind, marked);
    m_builder.addLabel(label);
    visitChildren(node, level);
    m_builder.begin(m_items > 0 ? BlockKind::ListItem : BlockKind::Paragraph, m_items > 0);
}

/// Old pages are laid out by tables: one cell, or cells with whole paragraphs in them.
bool Walker::isLayout(const GumboNode *row) const
{
    int cells = 0;
    bool paragraphs = false;
    for (const GumboNode *cell : childrenOf(row)) {
        if (flowOf(tagOf(cell)) != Flow::Cell || isNeverText(cell))
            continue;
        ++cells;
        paragraphs = paragraphs || m_page.size(cell).all > 600;
    }
    return cells < 2 || paragraphs;
}

void Walker::visitRow(const GumboNode *row, int level)
{
    if (m_inRow || isLayout(row)) {
        visitBlock(row, level, BlockKind::Paragraph, false);
        return;
    }
    m_builder.begin(BlockKind::TableRow, true);
    m_inRow = true;
    for (const GumboNode *cell : childrenOf(row)) {
        if (flowOf(tagOf(cell)) != Flow::Cell)
            continue;
        if (!m_builder.current().view().trimmed().isEmpty())
            m_builder.addInserted(u" | ");
        visitChildren(cell, level + 1);
    }
    m_inRow = false;
    m_builder.begin(BlockKind::Paragraph, false);
}

/// A list that the paragraph before it announces ("The two sides agreed on:") is text, though all of it be
/// links.
bool Walker::isLedIn(const GumboNode *node) const
{
    constexpr qsizetype Shortest = 25;
    if (!isList(node))
        return false;
    const bool open = !m_builder.current().view().trimmed().isEmpty();
    if (!open && (m_blocks.empty() || m_blocks.back().kind != BlockKind::Paragraph))
        return false;
    const QString before = tidied(open ? m_builder.current().view() : m_blocks.back().text.view());
    return before.size() >= Shortest && before.endsWith(u':') && !shapes::isInvitation(before);
}

/// A short block of nothing but links.
bool Walker::isMenu(const GumboNode *node) const
{
    const Flow flow = flowOf(tagOf(node));
    if ((flow != Flow::Block && flow != Flow::Item) || m_listsOfText > 0)
        return false;
    const TextSize size = m_page.size(node);
    return size.linked > 0 && size.linked * 10 >= size.all * 9 && (isList(node) || size.all < LongestLink);
}

} // namespace

std::vector<DraftBlock> blocksOfTree(const HtmlTree &tree, Scope scope, int depth)
{
    return Walker(tree, scope, depth).run();
}

std::vector<DraftBlock> blocksOfHtml(const MappedText &html, Scope scope, int depth)
{
    const HtmlTree tree(html);
    return blocksOfTree(tree, scope, depth);
}

} // namespace counterpart::reading
