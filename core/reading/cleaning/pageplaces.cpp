// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/cleaning/pageplaces.h"

#include <algorithm>

namespace counterpart::reading {

using domain::PagePlace;

namespace {

/// Two parts of one word, with nothing but a dropped character between them.
bool goesOn(const PagePlace &before, const PagePlace &after)
{
    return before.range.end == after.range.begin && before.page == after.page && before.left == after.left &&
           before.top == after.top;
}

} // namespace

std::vector<PagePlace> placesInCleanText(const std::vector<PagePlace> &places, const text::OffsetMap &map)
{
    std::vector<PagePlace> clean;
    clean.reserve(places.size());
    for (const text::OffsetMap::Run &run : map.runs()) {
        const text::Range original{run.original, run.original + run.length};
        auto place = std::ranges::upper_bound(places, original.begin, {},
                                              [](const PagePlace &p) { return p.range.end; });
        for (; place != places.end() && place->range.begin < original.end; ++place) {
            PagePlace part = *place;
            const qsizetype shift = run.clean - run.original;
            part.range = {std::max(place->range.begin, original.begin) + shift,
                          std::min(place->range.end, original.end) + shift};
            if (!clean.empty() && goesOn(clean.back(), part))
                clean.back().range.end = part.range.end;
            else
                clean.push_back(part);
        }
    }
    return clean;
}

} // namespace counterpart::reading
