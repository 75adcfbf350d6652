// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cleaning/furniture.h"

#include "core/reading/common/lines.h"
#include "core/reading/common/shapes.h"
#include "core/text/stops.h"

#include <QHash>

#include <algorithm>

namespace counterpart::reading {

using domain::BlockKind;

namespace {

constexpr std::size_t MostFurniture = 8; ///< blocks at one page break
constexpr qsizetype LongestFurniture = 110;
constexpr qsizetype ShortestCut = 40; ///< a paragraph must be this long to be taken for cut

bool isPlain(const DraftBlock &block)
{
    return block.kind == BlockKind::Paragraph && !block.marked;
}

/// The line with its digits alike, so that "Page 2" repeats "Page 1".
QString repeatKey(QStringView line)
{
    QString key = line.toString().toCaseFolded();
    for (QChar &c : key) {
        if (c.isDigit())
            c = u'0';
    }
    return key;
}

QHash<QString, int> countShortLines(const std::vector<DraftBlock> &blocks)
{
    QHash<QString, int> counts;
    for (const DraftBlock &block : blocks) {
        if (isPlain(block) && block.text.size() <= LongestFurniture)
            ++counts[repeatKey(block.text.view())];
    }
    return counts;
}

struct Shape
{
    bool strong = false; ///< can be nothing else
    bool weak = false;   ///< may be furniture beside something strong
};

Shape shapeOf(const DraftBlock &block, const QHash<QString, int> &counts)
{
    const QStringView line = block.text.view();
    if (!isPlain(block) || line.size() > LongestFurniture)
        return {};
    const bool contact = shapes::isContact(line);
    const bool number = shapes::isPageNumber(line);
    const bool repeated = counts.value(repeatKey(line)) > 1 && !text::endsSentence(line) &&
                          !shapes::isSpeech(line) && (shapes::isLetterhead(line) || shapes::isAddress(line));
    const bool heading = shapes::isAddress(line) || shapes::isLetterhead(line);
    return {contact || number || repeated, heading};
}

bool isCut(const DraftBlock &before, const DraftBlock &after)
{
    return (isPlain(before) || before.kind == BlockKind::ListItem) && isPlain(after) &&
           before.text.size() >= ShortestCut && runsOn(before.text.view(), after.text.view());
}

/// What is known of all blocks before any of them is moved.
struct Overview
{
    std::vector<Shape> shapes;
    std::size_t firstProse = 0;
    std::size_t lastProse = 0;
};

Overview survey(const std::vector<DraftBlock> &blocks)
{
    const QHash<QString, int> counts = countShortLines(blocks);
    Overview overview;
    overview.firstProse = blocks.size();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        overview.shapes.push_back(shapeOf(blocks[i], counts));
        if (shapes::isProse(blocks[i].text.view())) {
            overview.firstProse = std::min(overview.firstProse, i);
            overview.lastProse = i;
        }
    }
    return overview;
}

/// End of the run of furniture that begins at \p begin, or \p begin if there is none.
std::size_t furnitureEnd(const std::vector<DraftBlock> &blocks, std::size_t begin, const DraftBlock *before,
                         const Overview &overview)
{
    std::size_t end = begin;
    bool strong = false;
    while (end < blocks.size() && end - begin < MostFurniture &&
           (overview.shapes[end].strong || overview.shapes[end].weak))
        strong = overview.shapes[end++].strong || strong;
    if (end == begin || end == blocks.size() || !before)
        return begin;
    const bool inside = overview.firstProse < begin && overview.lastProse >= end;
    return (strong && inside) || isCut(*before, blocks[end]) ? end : begin;
}

} // namespace

void dropPageFurniture(std::vector<DraftBlock> &blocks)
{
    const Overview overview = survey(blocks);
    std::vector<DraftBlock> kept;
    kept.reserve(blocks.size());
    for (std::size_t i = 0; i < blocks.size();) {
        const DraftBlock *before = kept.empty() ? nullptr : &kept.back();
        const std::size_t end = furnitureEnd(blocks, i, before, overview);
        if (end == i) {
            kept.push_back(std::move(blocks[i++]));
            continue;
        }
        i = end;
        if (isCut(*before, blocks[end]))
            join(kept.back().text, blocks[i++].text);
    }
    blocks = std::move(kept);
}

void joinCutSentences(std::vector<DraftBlock> &blocks)
{
    std::vector<DraftBlock> kept;
    kept.reserve(blocks.size());
    for (DraftBlock &block : blocks) {
        const bool cut = !kept.empty() && isPlain(kept.back()) && isPlain(block) && !block.bold &&
                         kept.back().text.size() >= ShortestCut &&
                         !shapes::isHeadingLike(kept.back().text.view()) &&
                         runsOn(kept.back().text.view(), block.text.view());
        if (cut)
            join(kept.back().text, block.text);
        else
            kept.push_back(std::move(block));
    }
    blocks = std::move(kept);
}

} // namespace counterpart::reading
