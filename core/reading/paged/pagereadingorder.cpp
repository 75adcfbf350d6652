// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pagereadingorder.h"

#include <algorithm>
#include <optional>

namespace counterpart::reading {

namespace {

constexpr std::size_t MostLines = 1'000; ///< of a page that is looked into
constexpr double NarrowestGutter = 0.4;  ///< in heights of a letter
constexpr std::size_t FewestRows = 4;
constexpr qsizetype ShortCell = 20; ///< characters, on average
constexpr int MostTurns = 3;        ///< between left and right, in good order
constexpr double LikeWidth = 0.4;   ///< a column is not narrower than this, of the other's width
constexpr int Deepest = 3;          ///< texts side by side, less one

using Order = std::vector<std::size_t>; ///< of lines

/// Lines of a page on both sides of one gutter, told from the top down.
struct Band
{
    double gutterLeft = 0;
    double gutterRight = 0;
    Order left;
    Order right;

    /// False if \p line crosses the gutter: the band ends before it.
    bool add(const PageLine &line, std::size_t at);
};

bool Band::add(const PageLine &line, std::size_t at)
{
    const bool isLeft = line.box.center().x() < (gutterLeft + gutterRight) / 2;
    const double newLeft = isLeft ? std::max(gutterLeft, line.box.right()) : gutterLeft;
    const double newRight = isLeft ? gutterRight : std::min(gutterRight, line.box.left());
    if (newRight - newLeft < NarrowestGutter * line.height)
        return false;
    gutterLeft = newLeft;
    gutterRight = newRight;
    (isLeft ? left : right).push_back(at);
    return true;
}

/// Lines enough, and long ones: cells of a table are short.
bool isText(const std::vector<PageLine> &lines, const Order &side)
{
    qsizetype characters = 0;
    for (const std::size_t at : side)
        characters += lines[at].text.size();
    return side.size() >= FewestRows && characters >= ShortCell * std::ssize(side);
}

class SideBySide
{
public:
    explicit SideBySide(const std::vector<PageLine> &lines) : m_lines(lines) {}
    [[nodiscard]] Order ordered(Order order, int depth) const;

private:
    [[nodiscard]] std::optional<Band> bandAt(const Order &down, std::size_t from) const;
    [[nodiscard]] static bool alternates(const Order &order, const Band &band);
    [[nodiscard]] Order rearranged(const Order &order, const Band &band, int depth) const;

    const std::vector<PageLine> &m_lines;
};

/// The band that begins with the line at \p from of \p down and a line beside it.
std::optional<Band> SideBySide::bandAt(const Order &down, std::size_t from) const
{
    const QRectF &first = m_lines[down[from]].box;
    std::optional<Band> band;
    for (std::size_t i = from + 1; i < down.size() && !band; ++i) {
        const QRectF &other = m_lines[down[i]].box;
        if (other.center().y() > first.bottom())
            break;
        const bool isLeft = first.right() < other.left();
        if (isLeft || other.right() < first.left())
            band = Band{isLeft ? first.right() : other.right(), isLeft ? other.left() : first.left(), {}, {}};
    }
    for (std::size_t i = from; band && i < down.size() && band->add(m_lines[down[i]], down[i]); ++i) {
    }
    return band;
}

bool SideBySide::alternates(const Order &order, const Band &band)
{
    int turns = 0;
    bool wasLeft = true;
    for (const std::size_t at : order) {
        const bool isLeft = std::ranges::binary_search(band.left, at);
        if (!isLeft && !std::ranges::binary_search(band.right, at))
            continue;
        turns += isLeft != wasLeft;
        wasLeft = isLeft;
    }
    return turns > MostTurns;
}

/// \p order with the lines of \p band in the place of the first of them.
Order SideBySide::rearranged(const Order &order, const Band &band, int depth) const
{
    Order both = ordered(band.left, depth + 1);
    const Order right = ordered(band.right, depth + 1);
    both.insert(both.end(), right.begin(), right.end());
    Order members = both;
    std::ranges::sort(members);
    Order result;
    bool put = false;
    for (const std::size_t at : order) {
        if (!std::ranges::binary_search(members, at))
            result.push_back(at);
        else if (!std::exchange(put, true))
            result.insert(result.end(), both.begin(), both.end());
    }
    return result;
}

Order SideBySide::ordered(Order order, int depth) const
{
    if (depth > Deepest || order.size() < 2 * FewestRows || order.size() > MostLines)
        return order;
    Order down = order;
    std::ranges::stable_sort(down, {}, [this](std::size_t at) { return m_lines[at].box.center().y(); });
    for (std::size_t i = 0; i < down.size(); ++i) {
        const std::optional<Band> band = bandAt(down, i);
        if (!band || !isText(m_lines, band->left) || !isText(m_lines, band->right))
            continue;
        Band members = *band;
        std::ranges::sort(members.left);
        std::ranges::sort(members.right);
        if (alternates(order, members))
            order = rearranged(order, *band, depth);
        i += band->left.size() + band->right.size() - 1;
    }
    return order;
}

/// Columns told by the edges that their lines begin at, whatever heights they begin at.
class ColumnOrder
{
public:
    explicit ColumnOrder(const std::vector<PageLine> &lines) : m_lines(lines) {}
    [[nodiscard]] Order ordered(Order order) const;

private:
    /// Lines of one column that follow each other.
    struct Run
    {
        bool isLeft = false;
        double top = 0;
        double bottom = 0;
    };
    [[nodiscard]] bool runsToTheLeft(const Order &order) const;
    [[nodiscard]] std::vector<double> starts(const Order &order) const;
    [[nodiscard]] std::vector<Band> bandsAt(double start, const Order &order) const;
    [[nodiscard]] bool areColumns(const Band &band) const;
    [[nodiscard]] std::vector<Run> runsOf(const Order &order, const Band &band) const;
    [[nodiscard]] bool isWrong(const std::vector<Run> &runs, double height) const;
    static void rearrange(Order &order, const Band &band);

    const std::vector<PageLine> &m_lines;
};

bool ColumnOrder::runsToTheLeft(const Order &order) const
{
    qsizetype letters = 0;
    qsizetype left = 0;
    for (const std::size_t at : order) {
        for (const QChar c : m_lines[at].view()) {
            letters += c.isLetter();
            left += c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        }
    }
    return 2 * left > letters;
}

/// Left edges that several lines share, but for the page's own.
std::vector<double> ColumnOrder::starts(const Order &order) const
{
    constexpr double SameEdge = 0.3; ///< in heights of a letter
    Order across = order;
    std::ranges::sort(across, {}, [this](std::size_t at) { return m_lines[at].box.left(); });
    std::vector<double> found;
    for (std::size_t i = 0; i < across.size();) {
        const PageLine &first = m_lines[across[i]];
        std::size_t end = i;
        while (end < across.size() && m_lines[across[end]].box.left() < first.box.left() + SameEdge * first.height)
            ++end;
        if (end - i >= FewestRows && i > 0)
            found.push_back(first.box.left());
        i = end;
    }
    return found;
}

/// The lines on both sides of the gutter before \p start, parted by lines that cross it.
std::vector<Band> ColumnOrder::bandsAt(double start, const Order &order) const
{
    Order down = order;
    std::ranges::stable_sort(down, {}, [this](std::size_t at) { return m_lines[at].box.center().y(); });
    std::vector<Band> bands(1);
    for (const std::size_t at : down) {
        const PageLine &line = m_lines[at];
        const double gutter = NarrowestGutter * line.height;
        if (line.box.left() >= start - 0.1 * line.height)
            bands.back().right.push_back(at);
        else if (line.box.right() <= start - gutter)
            bands.back().left.push_back(at);
        else if (!bands.back().left.empty() || !bands.back().right.empty())
            bands.emplace_back();
    }
    for (Band &band : bands) {
        std::ranges::sort(band.left);
        std::ranges::sort(band.right);
    }
    return bands;
}

bool ColumnOrder::areColumns(const Band &band) const
{
    const auto width = [this](const Order &side) {
        double left = 1e9;
        double right = 0;
        for (const std::size_t at : side) {
            left = std::min(left, m_lines[at].box.left());
            right = std::max(right, m_lines[at].box.right());
        }
        return right - left;
    };
    if (!isText(m_lines, band.left) || !isText(m_lines, band.right))
        return false;
    const double left = width(band.left);
    const double right = width(band.right);
    return std::min(left, right) >= LikeWidth * std::max(left, right);
}

std::vector<ColumnOrder::Run> ColumnOrder::runsOf(const Order &order, const Band &band) const
{
    std::vector<Run> runs;
    for (const std::size_t at : order) {
        const bool isLeft = std::ranges::binary_search(band.left, at);
        if (!isLeft && !std::ranges::binary_search(band.right, at))
            continue;
        const QRectF &box = m_lines[at].box;
        if (runs.empty() || runs.back().isLeft != isLeft)
            runs.push_back({isLeft, box.top(), box.bottom()});
        runs.back().top = std::min(runs.back().top, box.top());
        runs.back().bottom = std::max(runs.back().bottom, box.bottom());
    }
    return runs;
}

/// True where the right column was begun before the left one, or the left one left before its end. Two stacked
/// pairs of columns, each read from left to right, are in order.
bool ColumnOrder::isWrong(const std::vector<Run> &runs, double height) const
{
    if (runs.size() < 2 || runs.size() > MostTurns + 1)
        return false;
    if (!runs.front().isLeft) {
        // What goes on far below another column is another part of the page.
        return runs.size() != 3 || runs[2].top - runs[0].bottom < 3 * height;
    }
    for (std::size_t i = 2; i < runs.size(); ++i) {
        if (runs[i].top < runs[i - 1].bottom - height && runs[i].isLeft)
            return true;
    }
    return false;
}

/// The left lines of \p band, then the right ones, each in their order, where the first of them stood.
void ColumnOrder::rearrange(Order &order, const Band &band)
{
    Order left;
    Order right;
    Order rest;
    std::size_t place = order.size();
    for (const std::size_t at : order) {
        const bool isLeft = std::ranges::binary_search(band.left, at);
        const bool isRight = std::ranges::binary_search(band.right, at);
        if (isLeft || isRight)
            place = std::min(place, rest.size());
        (isLeft ? left : isRight ? right : rest).push_back(at);
    }
    left.insert(left.end(), right.begin(), right.end());
    rest.insert(rest.begin() + std::ptrdiff_t(place), left.begin(), left.end());
    order = std::move(rest);
}

Order ColumnOrder::ordered(Order order) const
{
    if (order.size() < 2 * FewestRows || order.size() > MostLines || runsToTheLeft(order))
        return order;
    for (const double start : starts(order)) {
        for (const Band &band : bandsAt(start, order)) {
            if (areColumns(band) && isWrong(runsOf(order, band), m_lines[band.left.front()].height))
                rearrange(order, band);
        }
    }
    return order;
}

} // namespace

void orderLines(std::vector<PageLine> &lines)
{
    const SideBySide sides(lines);
    const ColumnOrder columns(lines);
    Order order;
    for (std::size_t begin = 0; begin < lines.size();) {
        Order page;
        while (begin < lines.size() && (page.empty() || lines[begin].page == lines[page.front()].page))
            page.push_back(begin++);
        const Order ordered = columns.ordered(sides.ordered(page, 1));
        order.insert(order.end(), ordered.begin(), ordered.end());
    }
    std::vector<PageLine> sorted;
    sorted.reserve(lines.size());
    for (const std::size_t at : order)
        sorted.push_back(std::move(lines[at]));
    lines = std::move(sorted);
}

} // namespace counterpart::reading
