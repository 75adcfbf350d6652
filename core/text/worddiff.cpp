// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/worddiff.h"

#include "core/text/segmenter.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace counterpart::text {

namespace {

/// Differences in a row that are told apart; beyond it the stretch counts as rewritten.
constexpr int MostEdits = 3000;

/// No way has come to a diagonal yet: smaller and larger than every place, far from overflowing.
constexpr int Before = -(1 << 30);
constexpr int Behind = 1 << 30;

struct Piece
{
    Range range;
    int id = 0; ///< equal for equal pieces of both texts; all blanks are equal
    bool isWord = false;
};

using Pieces = std::vector<Piece>;

class Splitter
{
public:
    Pieces split(QStringView text)
    {
        Pieces pieces;
        qsizetype at = 0;
        for (const Token &token : m_segmenter.words(text, {0, text.size()})) {
            between(text, {at, token.range.begin}, pieces);
            pieces.push_back({token.range, idOf(token.range.in(text)), true});
            at = token.range.end;
        }
        between(text, {at, text.size()}, pieces);
        return pieces;
    }

private:
    int idOf(QStringView piece)
    {
        int &id = m_ids[piece];
        if (id == 0)
            id = int(m_ids.size());
        return id;
    }

    void between(QStringView text, Range gap, Pieces &pieces)
    {
        for (qsizetype i = gap.begin; i < gap.end;) {
            qsizetype end = i + 1;
            const bool blank = text[i].isSpace();
            while (blank && end < gap.end && text[end].isSpace())
                ++end;
            pieces.push_back({{i, end}, blank ? 0 : idOf(text.sliced(i, 1)), false});
            i = end;
        }
    }

    Segmenter m_segmenter;
    QHash<QStringView, int> m_ids;
};

/// Marks which pieces of the two texts are kept.
class Myers
{
public:
    Myers(const Pieces &a, const Pieces &b) : keptA(a.size()), keptB(b.size()), m_a(a), m_b(b)
    {
        const size_t width = 2 * std::min(a.size() + b.size(), size_t(2 * MostEdits)) + 4;
        m_forward.resize(width);
        m_backward.resize(width);
        compare({0, int(a.size()), 0, int(b.size())});
    }

    std::vector<bool> keptA;
    std::vector<bool> keptB;

private:
    struct Box
    {
        int left, right, top, bottom;
        [[nodiscard]] int width() const { return right - left; }
        [[nodiscard]] int height() const { return bottom - top; }
    };
    struct Snake
    {
        int x, y, u, v; ///< from x, y to u, v along the diagonal
    };

    [[nodiscard]] bool equal(int x, int y) const { return m_a[size_t(x)].id == m_b[size_t(y)].id; }
    void keep(int x, int y)
    {
        keptA[size_t(x)] = true;
        keptB[size_t(y)] = true;
    }

    /// A stack of its own: the depth of recursion is as good as bounded, but the texts are not ours.
    void compare(Box whole)
    {
        std::vector<Box> waiting{whole};
        while (!waiting.empty()) {
            Box box = waiting.back();
            waiting.pop_back();
            trim(box);
            if (box.width() == 0 || box.height() == 0)
                continue;
            Snake snake{};
            if (!middle(box, snake))
                continue;
            for (int i = 0; i < snake.u - snake.x; ++i)
                keep(snake.x + i, snake.y + i);
            waiting.push_back({box.left, snake.x, box.top, snake.y});
            waiting.push_back({snake.u, box.right, snake.v, box.bottom});
        }
    }

    void trim(Box &box)
    {
        while (box.width() > 0 && box.height() > 0 && equal(box.left, box.top))
            keep(box.left++, box.top++);
        while (box.width() > 0 && box.height() > 0 && equal(box.right - 1, box.bottom - 1))
            keep(--box.right, --box.bottom);
    }

    int &at(std::vector<int> &frontier, int diagonal)
    {
        const int size = int(frontier.size());
        return frontier[size_t((diagonal % size + size) % size)];
    }

    /// The snake in the middle of the shortest way through \p box; false where it would take too long.
    bool middle(const Box &box, Snake &snake)
    {
        const int delta = box.width() - box.height();
        const int most = std::min((box.width() + box.height() + 1) / 2, MostEdits / 2);
        at(m_forward, 1) = box.left;
        at(m_backward, 1) = box.right;
        for (int d = 0; d <= most; ++d) {
            if (forward(box, d, delta, snake) || backward(box, d, delta, snake))
                return true;
        }
        return false;
    }

    /// One step of the ways from the upper left corner; \p k counts diagonals from there.
    bool forward(const Box &box, int d, int delta, Snake &snake)
    {
        for (int k = -d; k <= d; k += 2) {
            const auto place = [&](int x) { return isIn(box, x, box.top + (x - box.left) - k) ? x : Before; };
            int x = Before;
            if (k == -d || k < d)
                x = std::max(x, place(at(m_forward, k + 1)));
            if (k > -d)
                x = std::max(x, place(at(m_forward, k - 1) + 1));
            at(m_forward, k) = x;
            if (x == Before)
                continue;
            const int startX = x;
            const int startY = box.top + (x - box.left) - k;
            int y = startY;
            for (; x < box.right && y < box.bottom && equal(x, y); ++x)
                ++y;
            at(m_forward, k) = x;
            const int other = delta - k;
            if ((delta & 1) != 0 && std::abs(other) < d && x >= at(m_backward, other)) {
                snake = {startX, startY, x, y};
                return true;
            }
        }
        return false;
    }

    /// The same from the lower right corner.
    bool backward(const Box &box, int d, int delta, Snake &snake)
    {
        for (int k = -d; k <= d; k += 2) {
            const auto place = [&](int x) {
                return isIn(box, x, box.bottom - (box.right - x) + k) ? x : Behind;
            };
            int x = Behind;
            if (k == -d || k < d)
                x = std::min(x, place(at(m_backward, k + 1)));
            if (k > -d)
                x = std::min(x, place(at(m_backward, k - 1) - 1));
            at(m_backward, k) = x;
            if (x == Behind)
                continue;
            const int startX = x;
            const int startY = box.bottom - (box.right - x) + k;
            int y = startY;
            for (; x > box.left && y > box.top && equal(x - 1, y - 1); --x)
                --y;
            at(m_backward, k) = x;
            const int other = delta - k;
            if ((delta & 1) == 0 && std::abs(other) <= d && x <= at(m_forward, other)) {
                snake = {x, y, startX, startY};
                return true;
            }
        }
        return false;
    }

    static bool isIn(const Box &box, int x, int y)
    {
        return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    }

    const Pieces &m_a;
    const Pieces &m_b;
    std::vector<int> m_forward;
    std::vector<int> m_backward;
};

/// A stretch of pieces.
struct Stretch
{
    size_t beginA, endA, beginB, endB;
    bool same;
};

std::vector<Stretch> stretches(const Myers &found)
{
    std::vector<Stretch> all;
    size_t a = 0;
    size_t b = 0;
    const size_t endA = found.keptA.size();
    const size_t endB = found.keptB.size();
    while (a < endA || b < endB) {
        Stretch stretch{a, a, b, b, a < endA && b < endB && found.keptA[a] && found.keptB[b]};
        if (stretch.same) {
            while (a < endA && b < endB && found.keptA[a] && found.keptB[b]) {
                ++a;
                ++b;
            }
        } else {
            while (a < endA && !found.keptA[a])
                ++a;
            while (b < endB && !found.keptB[b])
                ++b;
        }
        stretch.endA = a;
        stretch.endB = b;
        all.push_back(stretch);
    }
    return all;
}

bool hasWord(const Pieces &pieces, size_t begin, size_t end)
{
    return std::any_of(pieces.begin() + qptrdiff(begin), pieces.begin() + qptrdiff(end),
                       std::mem_fn(&Piece::isWord));
}

bool isBlank(const Pieces &pieces, size_t begin, size_t end)
{
    return std::all_of(pieces.begin() + qptrdiff(begin), pieces.begin() + qptrdiff(end),
                       [](const Piece &piece) { return piece.id == 0; });
}

/// Blanks alone are no change; what stands between two changes without a word in it belongs to them.
void settle(std::vector<Stretch> &all, const Pieces &a, const Pieces &b)
{
    for (Stretch &stretch : all) {
        if (!stretch.same && isBlank(a, stretch.beginA, stretch.endA) &&
            isBlank(b, stretch.beginB, stretch.endB))
            stretch.same = true;
    }
    for (size_t i = 1; i + 1 < all.size(); ++i) {
        if (all[i].same && !all[i - 1].same && !all[i + 1].same && !hasWord(a, all[i].beginA, all[i].endA))
            all[i].same = false;
    }
}

Range rangeOf(const Pieces &pieces, size_t begin, size_t end, qsizetype length)
{
    const qsizetype from = begin < pieces.size() ? pieces[begin].range.begin : length;
    return {from, end > begin ? pieces[end - 1].range.end : from};
}

/// Blanks at both ends of a change that are the same in both texts belong to what is around it.
void giveBack(std::vector<DiffRun> &runs, size_t at, QStringView before, QStringView after)
{
    DiffRun &run = runs[at];
    if (run.same)
        return;
    while (at > 0 && !run.before.isEmpty() && !run.after.isEmpty() && before[run.before.begin].isSpace() &&
           before[run.before.begin] == after[run.after.begin]) {
        runs[at - 1].before.end = ++run.before.begin;
        runs[at - 1].after.end = ++run.after.begin;
    }
    while (at + 1 < runs.size() && !run.before.isEmpty() && !run.after.isEmpty() &&
           before[run.before.end - 1].isSpace() && before[run.before.end - 1] == after[run.after.end - 1]) {
        runs[at + 1].before.begin = --run.before.end;
        runs[at + 1].after.begin = --run.after.end;
    }
}

} // namespace

std::vector<DiffRun> wordDiff(QStringView before, QStringView after)
{
    Splitter splitter;
    const Pieces a = splitter.split(before);
    const Pieces b = splitter.split(after);
    std::vector<Stretch> all = stretches(Myers(a, b));
    settle(all, a, b);
    std::vector<DiffRun> runs;
    for (const Stretch &stretch : all) {
        const Range left = rangeOf(a, stretch.beginA, stretch.endA, before.size());
        const Range right = rangeOf(b, stretch.beginB, stretch.endB, after.size());
        if (!runs.empty() && runs.back().same == stretch.same) {
            runs.back().before.end = left.end;
            runs.back().after.end = right.end;
        } else {
            runs.push_back({left, right, stretch.same});
        }
    }
    for (size_t i = 0; i < runs.size(); ++i)
        giveBack(runs, i, before, after);
    return runs;
}

DiffCount countWords(const std::vector<DiffRun> &runs, QStringView before, QStringView after)
{
    DiffCount count;
    Segmenter segmenter;
    for (const DiffRun &run : runs) {
        if (run.same)
            continue;
        count.removed += int(segmenter.words(before, run.before).size());
        count.added += int(segmenter.words(after, run.after).size());
    }
    return count;
}

} // namespace counterpart::text
