// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarypatch.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace counterpart::models {

namespace {

qint64 placeOf(const domain::DocumentRow &row)
{
    return row.id.value;
}

std::pair<qint64, qint64> placeOf(const domain::MeetingRow &row)
{
    return listedAt(row);
}

template <typename Row, typename Id>
void putAmong(std::vector<Row> &all, const std::vector<Row> &rows, const std::vector<Id> &gone)
{
    QSet<Id> told(gone.begin(), gone.end());
    for (const Row &row : rows)
        told.insert(row.id);
    std::erase_if(all, [&told](const Row &row) { return told.contains(row.id); });
    std::vector<Row> sorted = rows;
    const auto byPlace = [](const Row &a, const Row &b) { return placeOf(a) < placeOf(b); };
    std::ranges::sort(sorted, byPlace);
    const auto middle = all.insert(all.end(), sorted.begin(), sorted.end());
    std::ranges::inplace_merge(all.begin(), middle, all.end(), byPlace);
}

} // namespace

std::pair<qint64, qint64> listedAt(const domain::MeetingRow &row)
{
    return {row.date ? row.date->from.toJulianDay() : std::numeric_limits<qint64>::min(), row.id.value};
}

void LibraryPatch::applyTo(std::vector<domain::DocumentRow> &all,
                           std::vector<domain::MeetingRow> &allMeetings) const
{
    putAmong(all, documents, goneDocuments);
    putAmong(allMeetings, meetings, goneMeetings);
}

} // namespace counterpart::models
