// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/threeway.h"

#include <QStringList>

#include <algorithm>

namespace counterpart::text {

using namespace Qt::StringLiterals;

namespace {

QString withLineFeeds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

/// The lines [begin, end) of a text that others take the place of.
struct Patch
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringList lines;
};

Patch patchBetween(const QStringList &from, const QStringList &to)
{
    const qsizetype most = std::min(from.size(), to.size());
    qsizetype head = 0;
    while (head < most && from[head] == to[head])
        ++head;
    qsizetype tail = 0;
    while (tail < most - head && from[from.size() - 1 - tail] == to[to.size() - 1 - tail])
        ++tail;
    return {head, from.size() - tail, to.sliced(head, to.size() - tail - head)};
}

bool meet(const Patch &a, const Patch &b)
{
    return (a.begin < b.end && b.begin < a.end) || (a.begin == b.begin && a.end == b.end);
}

/// What \p patch makes of the lines [begin, end), which it lies within.
QStringList patched(const QStringList &seen, const Patch &patch, qsizetype begin, qsizetype end)
{
    return seen.sliced(begin, patch.begin - begin) + patch.lines +
           seen.sliced(patch.end, end - patch.end);
}

bool saysNothing(const QStringList &lines)
{
    return std::ranges::all_of(lines, [](const QString &line) { return line.trimmed().isEmpty(); });
}

QStringList oneAfterTheOther(const QStringList &theirs, const QStringList &mine)
{
    if (saysNothing(mine))
        return theirs;
    if (saysNothing(theirs))
        return mine;
    const bool isApart = theirs.last().trimmed().isEmpty() || mine.first().trimmed().isEmpty();
    return isApart ? theirs + mine : theirs + QStringList{QString()} + mine;
}

} // namespace

Merged mergeTexts(const QString &seen, const QString &mine, const QString &theirs)
{
    const QString before = withLineFeeds(seen);
    const QString here = withLineFeeds(mine);
    const QString there = withLineFeeds(theirs);
    if (here == before)
        return {theirs, false};
    if (there == before || there == here)
        return {mine, false};
    const QStringList lines = linesOf(before);
    const Patch my = patchBetween(lines, linesOf(here));
    const Patch their = patchBetween(lines, linesOf(there));
    if (!meet(my, their)) {
        const Patch &first = my.begin < their.begin || my.end < their.end ? my : their;
        const Patch &second = &first == &my ? their : my;
        const QStringList joined = lines.first(first.begin) + first.lines +
                                   lines.sliced(first.end, second.begin - first.end) + second.lines +
                                   lines.sliced(second.end);
        return {joined.join(u'\n'), true};
    }
    const qsizetype begin = std::min(my.begin, their.begin);
    const qsizetype end = std::max(my.end, their.end);
    const QStringList both =
        oneAfterTheOther(patched(lines, their, begin, end), patched(lines, my, begin, end));
    return {(lines.first(begin) + both + lines.sliced(end)).join(u'\n'), true};
}

} // namespace counterpart::text
