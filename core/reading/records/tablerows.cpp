// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/records/tablerows.h"

#include "core/lexicon/cues.h"

#include <QStringList>

#include <algorithm>

namespace counterpart::reading {

using text::MappedText;
using text::Range;

namespace {

constexpr std::size_t MostColumns = 1000;
constexpr std::size_t Sample = 30;      ///< rows by which a table is told
constexpr qsizetype LongestName = 60;   ///< characters of a column's name
constexpr qsizetype LongestHead = 4000; ///< characters of the first line

/// Names that columns of tables of documents have; one among them is enough for a head.
const lexicon::CueWords &signs()
{
    static const lexicon::CueWords &names = lexicon::cueWords(u"fields.column_signs");
    return names;
}

bool isColumnName(const QString &name)
{
    const bool letters = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    return letters && name.size() <= LongestName && !name.endsWith(u'.') && name.count(u' ') <= 5;
}

bool isHead(const QStringList &names)
{
    if (names.size() < 2 || !std::ranges::all_of(names, isColumnName))
        return false;
    QStringList distinct = names;
    return distinct.removeDuplicates() == 0;
}

/// Rows of as many cells as the head has, among the first.
bool isTable(QStringView text, QChar delimiter)
{
    TableRows rows(text, delimiter);
    QStringList head;
    for (const Range &cell : rows.next())
        head << cellText(text, cell).trimmed();
    if (!isHead(head))
        return false;
    const bool known = std::ranges::any_of(head, [](const QString &name) { return signs().containsAnyCase(name); });
    std::size_t seen = 0;
    std::size_t fitting = 0;
    while (seen < Sample && !rows.atEnd()) {
        const TableRow row = rows.next();
        if (row.size() == 1 && cellText(text, row.front()).trimmed().isEmpty())
            continue; // a blank line
        ++seen;
        fitting += std::ssize(row) == head.size();
    }
    // Without a name that is known, lists of names and prose would pass for tables.
    const std::size_t least = known ? 1 : 3;
    const bool wide = known || head.size() >= 3;
    return wide && seen >= least && fitting * 5 >= seen * 4;
}

} // namespace

/// Offset behind the cell that begins at \p at.
qsizetype TableRows::cellEnd(qsizetype at) const
{
    if (at < m_text.size() && m_text[at] == u'"') {
        for (++at; at < m_text.size(); ++at) {
            if (m_text[at] != u'"')
                continue;
            if (at + 1 >= m_text.size() || m_text[at + 1] != u'"')
                break;
            ++at;
        }
    }
    while (at < m_text.size() && m_text[at] != m_delimiter && m_text[at] != u'\n' && m_text[at] != u'\r')
        ++at;
    return at;
}

TableRow TableRows::next()
{
    TableRow row;
    while (true) {
        const qsizetype end = cellEnd(m_at);
        if (row.size() < MostColumns)
            row.push_back({m_at, end});
        m_at = end + 1;
        if (end >= m_text.size() || m_text[end] != m_delimiter)
            break;
    }
    if (m_at < m_text.size() && m_text[m_at - 1] == u'\r' && m_text[m_at] == u'\n')
        ++m_at;
    m_at = std::min(m_at, m_text.size());
    return row;
}

std::optional<QChar> delimiterOf(QStringView text)
{
    qsizetype lineEnd = 0;
    while (lineEnd < std::min(text.size(), LongestHead) && text[lineEnd] != u'\n' && text[lineEnd] != u'\r')
        ++lineEnd;
    const QStringView head = text.first(lineEnd);
    if (lineEnd == text.size() || lineEnd == LongestHead)
        return {};
    for (const QChar delimiter : {u'\t', u';', u','}) {
        if (head.contains(delimiter) && isTable(text, delimiter))
            return delimiter;
    }
    return {};
}

QString cellText(QStringView text, Range cell)
{
    return mappedCell(MappedText::identity(cell.in(text).toString()), {0, cell.length()}).text();
}

MappedText mappedCell(const MappedText &source, Range cell)
{
    MappedText out;
    const QStringView view = source.view().first(std::min(cell.end, source.size()));
    qsizetype at = cell.begin;
    if (at >= view.size() || view[at] != u'"') {
        out.append(source, cell);
        return out;
    }
    ++at;
    while (at < view.size()) {
        const qsizetype quote = view.indexOf(u'"', at);
        const qsizetype end = quote < 0 ? view.size() : quote;
        const bool doubled = end + 1 < view.size() && view[end + 1] == u'"';
        out.append(source, {at, end + doubled});
        if (!doubled)
            break;
        at = end + 2;
    }
    return out;
}

} // namespace counterpart::reading
