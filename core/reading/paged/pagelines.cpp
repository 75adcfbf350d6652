// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pagelines.h"

#include "core/reading/common/lines.h"
#include "core/reading/paged/pagenotes.h"

#include <algorithm>
#include <cmath>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// Boxes of recognised words end where the ink does: a line of "one" is lower than one of "lily".
constexpr double RecognisedTolerance = 1.45;
constexpr double Tolerance = 1.12;

/// \p box as parts of the page as it lies in the original, however it was turned to be read.
QRectF onPage(const Page &page, const QRectF &box)
{
    if (!(page.size.width() > 0 && page.size.height() > 0))
        return {};
    const double left = box.left() / page.size.width();
    const double top = box.top() / page.size.height();
    const double width = box.width() / page.size.width();
    const double height = box.height() / page.size.height();
    switch (page.turns & 3) {
    case 1:
        return {top, 1 - left - width, height, width};
    case 2:
        return {1 - left - width, 1 - top - height, width, height};
    case 3:
        return {1 - top - height, left, height, width};
    default:
        return {left, top, width, height};
    }
}

class LineCollector
{
public:
    void add(const Page &page);
    [[nodiscard]] LinesOfPages take() { return std::move(m_result); }

private:
    void add(const Page &page, const PageWord &word);
    void finish(const Page &page);

    LinesOfPages m_result;
    PageLine m_line;
    std::vector<double> m_heights;
    bool m_blank = false;
    qsizetype m_offset = 0;
};

void LineCollector::add(const Page &page)
{
    for (const PageWord &word : page.words) {
        if (!word.text.isEmpty())
            add(page, word);
        if (word.lineEnd)
            finish(page);
    }
    finish(page);
}

void LineCollector::add(const Page &page, const PageWord &word)
{
    if (m_line.text.isEmpty())
        m_line.firstWord = word.box.width();
    else if (m_blank)
        m_line.text.appendInserted(u" ");
    m_line.text.append(word.text, m_offset);
    m_line.box |= word.box;
    m_heights.push_back(word.box.height());
    m_blank = word.blankAfter;
    m_result.unsureWords += word.unsure;
    const QRectF box = onPage(page, word.box);
    domain::PagePlace place;
    place.range = {m_offset, m_offset + word.text.size()};
    place.page = page.number;
    place.left = std::clamp(float(box.left()), 0.0F, 1.0F);
    place.top = std::clamp(float(box.top()), 0.0F, 1.0F);
    place.width = std::clamp(float(box.width()), 0.0F, 1.0F - place.left);
    place.height = std::clamp(float(box.height()), 0.0F, 1.0F - place.top);
    place.unsure = word.unsure;
    m_result.places.push_back(place);
    m_offset += word.text.size() + 1;
}

void LineCollector::finish(const Page &page)
{
    if (!m_line.text.isEmpty()) {
        const auto middle = m_heights.begin() + std::ptrdiff_t(m_heights.size() / 2);
        std::ranges::nth_element(m_heights, middle);
        m_line.height = *middle;
        m_line.page = page.number;
        m_line.pageSize = page.size;
        m_line.recognised = page.recognised;
        m_result.lines.push_back(std::move(m_line));
    }
    m_line = {};
    m_heights.clear();
    m_blank = false;
}

/// A bullet or number that stands so far from its item that it was taken for a column of its own.
bool isMarker(const PageLine &line)
{
    static constexpr qsizetype Longest = 6;
    if (line.text.size() > Longest)
        return false;
    const QString item = line.text.text().trimmed() + u" x"_s;
    return bulletLength(item) > 0 || isNumbered(item) ||
           line.view().front().category() == QChar::Other_PrivateUse;
}

/// Puts \p marker before \p line if it stands to the left of it, on the same level.
bool joinMarker(PageLine &marker, PageLine &line)
{
    constexpr double Farthest = 5; ///< in heights of a letter
    const double gap = line.box.left() - marker.box.right();
    if (&line == &marker || line.text.isEmpty() || line.page != marker.page || gap < 0 ||
        gap > Farthest * line.height ||
        std::abs(line.box.center().y() - marker.box.center().y()) > line.height / 2)
        return false;
    marker.text.appendInserted(u" ");
    marker.text.append(line.text);
    line.text = std::move(marker.text);
    line.box |= marker.box;
    line.firstWord = marker.firstWord;
    marker.text = {};
    return true;
}

void joinMarkers(std::vector<PageLine> &lines)
{
    constexpr std::size_t Farthest = 120; ///< lines away: within a page
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].text.isEmpty() || !isMarker(lines[i]))
            continue;
        const std::size_t begin = i - std::min(i, Farthest);
        const std::size_t end = std::min(lines.size(), i + Farthest);
        for (std::size_t j = begin; j < end && !joinMarker(lines[i], lines[j]); ++j) {
        }
    }
    std::erase_if(lines, [](const PageLine &line) { return line.text.isEmpty(); });
}

} // namespace

LinesOfPages linesOfPages(std::vector<Page> pages)
{
    LineCollector collector;
    for (Page &page : pages) {
        dropNoteMarks(page);
        collector.add(page);
        page.words = {}; // long documents need the memory
    }
    LinesOfPages found = collector.take();
    joinMarkers(found.lines);
    return found;
}

double bodyHeight(const std::vector<PageLine> &lines)
{
    std::vector<std::pair<double, qsizetype>> heights;
    qsizetype letters = 0;
    for (const PageLine &line : lines) {
        heights.emplace_back(line.height, line.text.size());
        letters += line.text.size();
    }
    std::ranges::sort(heights);
    qsizetype seen = 0;
    for (const auto &[height, size] : heights) {
        seen += size;
        if (2 * seen >= letters)
            return height;
    }
    return 0;
}

bool isSameHeight(const PageLine &a, const PageLine &b)
{
    const double tolerance = a.recognised || b.recognised ? RecognisedTolerance : Tolerance;
    return a.height <= b.height * tolerance && b.height <= a.height * tolerance;
}

} // namespace counterpart::reading
