// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/pagereadingorder.h"

#include <algorithm>
#include <optional>

namespace counterpart::reading {

namespace {

constexpr std::size_t MostLines = 1'000; ///< of a page that is looked into
constexpr double NarrowestGutter = 0.4;  ///< in heights of a letter
constexpr std::size_t FewestRows = 4;
constexpr qsizetype ShortCell = 20; ///< characters, on average
constexpr int MostTurns = 3;        ///< between left and right, in good order
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

class SideBySide
{
public:
    explicit SideBySide(const std::vector<PageLine> &lines) : m_lines(lines) {}
    [[nodiscard]] Order ordered(Order order, int depth) const;

private:
    [[nodiscard]] std::optional<Band> bandAt(const Order &down, std::size_t from) const;
    [[nodiscard]] bool isText(const Order &side) const;
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

bool SideBySide::isText(const Order &side) const
{
    qsizetype characters = 0;
    for (const std::size_t at : side)
        characters += m_lines[at].text.size();
    return side.size() >= FewestRows && characters >= ShortCell * std::ssize(side);
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
        if (!band || !isText(band->left) || !isText(band->right))
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

} // namespace

void orderSideBySide(std::vector<PageLine> &lines)
{
    const SideBySide sides(lines);
    Order order;
    for (std::size_t begin = 0; begin < lines.size();) {
        Order page;
        while (begin < lines.size() && (page.empty() || lines[begin].page == lines[page.front()].page))
            page.push_back(begin++);
        const Order ordered = sides.ordered(page, 1);
        order.insert(order.end(), ordered.begin(), ordered.end());
    }
    std::vector<PageLine> sorted;
    sorted.reserve(lines.size());
    for (const std::size_t at : order)
        sorted.push_back(std::move(lines[at]));
    lines = std::move(sorted);
}

} // namespace counterpart::reading
