// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pages/pageturn.h"

#include <algorithm>
#include <iterator>

namespace counterpart::reading {

namespace {

constexpr int FewestWords = 8;
constexpr qsizetype LongWord = 4; ///< letters: its box tells how it lies

/// Quarters of a turn clockwise that make most of the words of \p page lie as they are read.
int turnsOf(const Page &page)
{
    int words = 0;
    int tall = 0;
    int down = 0;  ///< pairs of words of which the second stands below the first, less those above
    int right = 0; ///< likewise, to its right
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        const PageWord &word = page.words[i];
        if (word.text.size() >= LongWord) {
            ++words;
            tall += word.box.height() > 1.3 * word.box.width();
        }
        if (i == 0 || page.words[i - 1].lineEnd)
            continue;
        const QPointF step = word.box.center() - page.words[i - 1].box.center();
        down += step.y() > 0 ? 1 : -1;
        right += step.x() > 0 ? 1 : -1;
    }
    if (words < FewestWords)
        return 0;
    if (5 * tall > 3 * words)
        return down > 0 ? 3 : 1;
    const bool toTheLeft = std::ranges::any_of(page.words, [](const PageWord &word) {
        return std::ranges::any_of(word.text, [](QChar c) {
            return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        });
    });
    return tall == 0 && !toTheLeft && right < -FewestWords ? 2 : 0;
}

/// Lines from the top down: those of a page on its side come in any order.
void sortLines(std::vector<PageWord> &words)
{
    std::vector<std::vector<PageWord>> lines(1);
    for (PageWord &word : words) {
        const bool ends = word.lineEnd;
        lines.back().push_back(std::move(word));
        if (ends)
            lines.emplace_back();
    }
    std::erase_if(lines, [](const auto &line) { return line.empty(); });
    std::ranges::stable_sort(lines, {}, [](const auto &line) { return line.front().box.center().y(); });
    words.clear();
    for (auto &line : lines) {
        std::ranges::move(line, std::back_inserter(words));
        words.back().lineEnd = true;
    }
}

} // namespace

void layUpright(Page &page)
{
    const int turns = turnsOf(page);
    const QSizeF size = page.size;
    for (PageWord &word : page.words) {
        const QRectF box = word.box;
        if (turns == 1)
            word.box = {size.height() - box.bottom(), box.left(), box.height(), box.width()};
        else if (turns == 2)
            word.box = {size.width() - box.right(), size.height() - box.bottom(), box.width(), box.height()};
        else if (turns == 3)
            word.box = {box.top(), size.width() - box.right(), box.height(), box.width()};
    }
    if (turns != 0)
        sortLines(page.words);
    setTurns(page, turns);
}

} // namespace counterpart::reading
