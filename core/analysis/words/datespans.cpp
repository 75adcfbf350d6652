// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/words/datespans.h"

#include <algorithm>

namespace counterpart::analysis {

namespace {

auto firstIn(std::span<const domain::DateFact> dates, text::Range range)
{
    return std::ranges::lower_bound(dates, range.begin, {},
                                    [](const domain::DateFact &d) { return d.range.end; });
}

} // namespace

bool holdsDate(std::span<const domain::DateFact> dates, text::Range range)
{
    const auto date = firstIn(dates, range);
    return date != dates.end() && date->range.overlaps(range);
}

bool holdsDay(std::span<const domain::DateFact> dates, text::Range range)
{
    for (auto date = firstIn(dates, range); date != dates.end() && date->range.begin < range.end; ++date) {
        if (date->range.overlaps(range) && date->date.precision != domain::DatePrecision::Year)
            return true;
    }
    return false;
}

qsizetype lettersBesideDates(QStringView text, std::span<const domain::DateFact> dates, text::Range range)
{
    qsizetype letters = 0;
    auto date = firstIn(dates, range);
    for (qsizetype i = range.begin; i < range.end; ++i) {
        while (date != dates.end() && date->range.end <= i)
            ++date;
        if (date != dates.end() && date->range.contains(i))
            continue;
        letters += text[i].isLetter();
    }
    return letters;
}

} // namespace counterpart::analysis
