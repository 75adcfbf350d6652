// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/html/maintext.h"

#include "core/lexicon/cues.h"
#include "core/reading/common/blanks.h"
#include "core/reading/common/shapes.h"
#include "core/reading/html/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// A part that calls itself an article must hold this share of the best candidate's text to be taken.
constexpr double LeastShare = 0.5;
/// An article within an article must hold this share of it to be the one.
constexpr double InnerShare = 0.7;

/// Words of a class or id: "read__share-box" is read, share, box.
QStringList nameWords(const GumboNode *node)
{
    static const QRegularExpression parting(uR"([\s_-]+)"_s);
    const QString names = attribute(node, "class") + u' ' + attribute(node, "id");
    return names.toLower().split(parting, Qt::SkipEmptyParts);
}

bool callsItselfArticle(const GumboNode *node)
{
    static const lexicon::CueWords &names = lexicon::cueWords(u"pages.article_names");
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_ARTICLE || tag == GUMBO_TAG_MAIN || attribute(node, "role") == u"main" ||
        attribute(node, "itemprop") == u"articleBody")
        return true;
    const QStringList classes =
        (attribute(node, "class") + u' ' + attribute(node, "id")).toLower().simplified().split(u' ');
    return std::ranges::any_of(classes, [](const QString &c) { return names.contains(c); });
}

/// A link that says a whole sentence is text: newspapers link paragraphs as a whole, fact sheets their points.
bool isSentence(const GumboNode *link)
{
    const QString text = tidied(QStringView(plainText(link)));
    static constexpr QStringView Questions = u"?!？！"; // as headlines end
    return shapes::isProse(text) && !Questions.contains(text.back()) && !shapes::isInvitation(text);
}

/// By role, class or id.
bool isNamedSurroundings(const GumboNode *node)
{
    static const lexicon::CueWords &roles = lexicon::cueWords(u"pages.surrounding_roles");
    static const lexicon::CueWords &names = lexicon::cueWords(u"pages.surrounding_names");
    if (roles.contains(attribute(node, "role").toLower()))
        return true;
    return std::ranges::any_of(nameWords(node), [](const QString &word) { return names.contains(word); });
}

} // namespace

bool isNeverText(const GumboNode *node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_FIGCAPTION:
        return true;
    default:
        break;
    }
    if (node->type != GUMBO_NODE_ELEMENT)
        return false;
    const QString style = attribute(node, "style").remove(u' ').toLower();
    return hasAttribute(node, "hidden") || style.contains(u"display:none"_s) ||
           style.contains(u"visibility:hidden"_s);
}

struct PageText::Candidates
{
    QHash<const GumboNode *, double> scores;
    std::vector<const GumboNode *> articles; ///< in document order
};

PageText::PageText(const GumboNode *root, int depth) : m_root(root), m_depth(depth)
{
    m_whole = measure(root, 0).all;
}

TextSize PageText::measure(const GumboNode *node, int level)
{
    if (node->type == GUMBO_NODE_TEXT)
        return {QByteArrayView(node->v.text.text).trimmed().size(), 0};
    TextSize size;
    if (level > m_depth || isNeverText(node))
        return size;
    for (const GumboNode *child : childrenOf(node)) {
        const TextSize part = measure(child, level + 1);
        size.all += part.all;
        size.linked += part.linked;
    }
    if (tagOf(node) == GUMBO_TAG_A && !isSentence(node))
        size.linked = size.all;
    if (size.all > 0)
        m_sizes.insert(node, size);
    return size;
}

bool PageText::isSurroundings(const GumboNode *node) const
{
    switch (tagOf(node)) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
        return true;
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_P:
        return false;
    default:
        break;
    }
    return node->type == GUMBO_NODE_ELEMENT && !callsItselfArticle(node) && isNamedSurroundings(node) &&
           size(node).all * 2 < m_whole;
}

void PageText::collect(const GumboNode *node, const GumboNode *parent, const GumboNode *grand, int level,
                       Candidates &candidates) const
{
    if (level > m_depth || isNeverText(node) || isSurroundings(node))
        return;
    if (callsItselfArticle(node))
        candidates.articles.push_back(node);
    const GumboTag tag = tagOf(node);
    const bool paragraph =
        tag == GUMBO_TAG_P || tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TD;
    if (const TextSize own = size(node); parent && paragraph && own.all >= 25) {
        const double unlinked = 1.0 - double(own.linked) / double(own.all);
        const double score = (1.0 + std::min(3.0, double(own.all) / 100.0)) * unlinked;
        candidates.scores[parent] += score;
        if (grand)
            candidates.scores[grand] += score / 2;
    }
    for (const GumboNode *child : childrenOf(node))
        collect(child, node, parent, level + 1, candidates);
}

/// Some pages wrap each paragraph by itself: the element that holds all wrappers alike, or \p node.
const GumboNode *PageText::aroundWrappers(const GumboNode *node) const
{
    constexpr int Highest = 6;
    constexpr qsizetype FewestLetters = 25;
    const GumboNode *found = node;
    for (int i = 0; i < Highest && node && node->parent && node->parent->type == GUMBO_NODE_ELEMENT; ++i) {
        const GumboNode *parent = node->parent;
        const auto isAlike = [&](const GumboNode *other) {
            return tagOf(other) == tagOf(node) && attribute(other, "class") == attribute(node, "class") &&
                   size(other).all >= FewestLetters;
        };
        if (std::ranges::count_if(childrenOf(parent), isAlike) > 1)
            found = parent;
        else if (size(parent).all != size(node).all)
            break;
        node = parent;
    }
    return found;
}

const GumboNode *PageText::mainElement() const
{
    Candidates candidates;
    collect(m_root, nullptr, nullptr, 0, candidates);
    const GumboNode *best = nullptr;
    double highest = 0;
    for (auto it = candidates.scores.begin(); it != candidates.scores.end(); ++it) {
        const TextSize own = size(it.key());
        const double weighed =
            it.value() * (1.0 - double(own.linked) / double(std::max<qsizetype>(1, own.all)));
        if (weighed > highest) {
            highest = weighed;
            best = it.key();
        }
    }
    best = aroundWrappers(best);
    // The innermost article that holds enough: outer ones hold the page's furniture as well.
    const qsizetype whole = best ? size(best).all : 0;
    const GumboNode *article = nullptr;
    for (const GumboNode *candidate : candidates.articles) {
        const auto own = double(size(candidate).all);
        const bool enough = own > 0 && own >= LeastShare * double(whole);
        if (enough && (!article || own >= InnerShare * double(size(article).all)))
            article = candidate;
    }
    return article ? article : best ? best : m_root;
}

} // namespace counterpart::reading
