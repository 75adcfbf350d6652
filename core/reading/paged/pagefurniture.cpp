// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pagefurniture.h"

#include "core/reading/common/blanks.h"
#include "core/reading/common/shapes.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

/// Parts of the page's height.
constexpr double Edge = 0.15;
constexpr double SamePlace = 0.02;
constexpr std::size_t MostAtAnEdge = 4;
constexpr qsizetype LongestRunning = 160;

enum class Where { Inside, Head, Foot };

/// Lines of one page are \p begin to \p end; the outermost ones in its head and foot are told.
void tellEdges(const std::vector<PageLine> &lines, std::size_t begin, std::size_t end,
               std::vector<Where> &where)
{
    std::vector<std::size_t> order;
    for (std::size_t i = begin; i < end; ++i)
        order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return lines[i].box.center().y(); });
    const auto at = [&](std::size_t i) {
        const double height = lines[i].pageSize.height();
        return height > 0 ? lines[i].box.center().y() / height : 0.5;
    };
    for (std::size_t i = 0; i < std::min(order.size(), MostAtAnEdge); ++i) {
        if (at(order[i]) < Edge)
            where[order[i]] = Where::Head;
        if (const std::size_t last = order[order.size() - 1 - i]; at(last) > 1 - Edge)
            where[last] = Where::Foot;
    }
}

/// The line with its digits alike and without its blanks, which recognition sets as it likes.
QString keyOf(const PageLine &line, Where where)
{
    QString key = where == Where::Head ? u"h"_s : u"f"_s;
    for (const QChar c : line.view()) {
        if (c.isDigit()) {
            if (!key.endsWith(u'#'))
                key += u'#';
        } else if (!c.isSpace()) {
            key += c.toCaseFolded();
        }
    }
    return key;
}

bool isNumber(const PageLine &line)
{
    static const QRegularExpression roman(u"^[-–— ]*[ivxl]{1,7}[-–— ]*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = tidied(line.view());
    return shapes::isPageNumber(text) || roman.match(text).hasMatch();
}

class Running
{
public:
    Running(const std::vector<PageLine> &lines, const std::vector<Where> &where);
    [[nodiscard]] bool contains(std::size_t at) const;

private:
    [[nodiscard]] double height(std::size_t at) const
    {
        return m_lines[at].box.center().y() / std::max(m_lines[at].pageSize.height(), 1.0);
    }
    struct Group
    {
        std::vector<double> heights;
        double middle = 0;
        int pages = 0; ///< that have it near the middle
    };
    const std::vector<PageLine> &m_lines;
    const std::vector<Where> &m_where;
    QHash<QString, Group> m_groups;
};

Running::Running(const std::vector<PageLine> &lines, const std::vector<Where> &where)
    : m_lines(lines), m_where(where)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (where[i] != Where::Inside && lines[i].text.size() <= LongestRunning)
            m_groups[keyOf(lines[i], where[i])].heights.push_back(height(i));
    }
    for (Group &group : m_groups) {
        std::ranges::sort(group.heights);
        group.middle = group.heights[group.heights.size() / 2];
        group.pages = int(std::ranges::count_if(
            group.heights, [&](double h) { return std::abs(h - group.middle) < SamePlace; }));
    }
}

bool Running::contains(std::size_t at) const
{
    if (m_where[at] == Where::Inside || m_lines[at].text.size() > LongestRunning)
        return false;
    const auto group = m_groups.constFind(keyOf(m_lines[at], m_where[at]));
    return group != m_groups.cend() && group->pages >= 2 && std::abs(height(at) - group->middle) < SamePlace;
}

} // namespace

void dropRunningLines(std::vector<PageLine> &lines)
{
    std::vector<Where> where(lines.size(), Where::Inside);
    for (std::size_t begin = 0; begin < lines.size();) {
        std::size_t end = begin;
        while (end < lines.size() && lines[end].page == lines[begin].page)
            ++end;
        tellEdges(lines, begin, end, where);
        begin = end;
    }
    const Running running(lines, where);
    std::vector<PageLine> kept;
    kept.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool origin =
            lines[i].page == 1 && where[i] == Where::Head && shapes::isLetterhead(tidied(lines[i].view()));
        const bool number = where[i] != Where::Inside && isNumber(lines[i]);
        if (origin || !(number || running.contains(i)))
            kept.push_back(std::move(lines[i]));
    }
    lines = std::move(kept);
}

} // namespace counterpart::reading
