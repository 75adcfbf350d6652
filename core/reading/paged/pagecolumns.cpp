// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pagecolumns.h"

#include <algorithm>

namespace counterpart::reading {

namespace {

constexpr double NoteHeight = 0.88; ///< of the body's letters
constexpr double NoteZone = 0.55;   ///< notes stand below this part of the page

bool standsBelow(const PageLine &above, const PageLine &line)
{
    const double overlap =
        std::min(above.box.right(), line.box.right()) - std::max(above.box.left(), line.box.left());
    return above.page == line.page && line.box.top() > above.box.top() + 0.4 * above.height && overlap > 0;
}

/// The margin that lines wrap at. One line that juts out is not it.
double rightMargin(const std::vector<PageLine> &lines, const Column &column)
{
    std::vector<double> rights;
    for (std::size_t i = column.begin; i < column.end; ++i)
        rights.push_back(lines[i].box.right());
    std::ranges::sort(rights, std::greater());
    const std::size_t skipped = rights.size() >= 5 ? std::max<std::size_t>(1, rights.size() / 20) : 0;
    return rights[skipped];
}

double usualPitch(const std::vector<PageLine> &lines, const Column &column)
{
    std::vector<double> pitches;
    for (std::size_t i = column.begin + 1; i < column.end; ++i)
        pitches.push_back(lines[i].box.bottom() - lines[i - 1].box.bottom());
    if (pitches.empty())
        return 0;
    // The lower third: distances between paragraphs are larger, never smaller.
    const auto third = pitches.begin() + std::ptrdiff_t(pitches.size() / 3);
    std::ranges::nth_element(pitches, third);
    return *third;
}

bool isNote(const PageLine &line, double body)
{
    return !line.recognised && line.height < NoteHeight * body &&
           line.box.top() > NoteZone * line.pageSize.height();
}

} // namespace

std::vector<Column> columnsOf(const std::vector<PageLine> &lines, double body)
{
    std::vector<Column> columns;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool note = isNote(lines[i], body);
        if (columns.empty() || !standsBelow(lines[i - 1], lines[i]) || note != columns.back().note)
            columns.push_back({i, i, lines[i].box.left(), 0, 0, note});
        Column &column = columns.back();
        column.end = i + 1;
        column.left = std::min(column.left, lines[i].box.left());
    }
    for (Column &column : columns) {
        column.right = rightMargin(lines, column);
        column.pitch = usualPitch(lines, column);
    }
    return columns;
}

} // namespace counterpart::reading
