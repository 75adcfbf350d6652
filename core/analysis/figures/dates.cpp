// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/dates.h"

#include "core/analysis/figures/datescanner.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DateFact;

std::vector<DateFact> findDates(QStringView text, const Tokens &tokens, const DateContext &context,
                                const lexicon::Lexicon &lexicon)
{
    std::vector<DateFact> dates;
    const DateScanner scanner(tokens, context, lexicon.calendar(), lexicon.units());
    for (int i = 0; i < tokens.size(); ++i)
        if (const auto found = scanner.at(i)) {
            dates.push_back({tokens.span(i, found->last), found->date, found->relative});
            i = found->last;
        }
    if (context.language.isEmpty() || context.language.startsWith(u"en"))
        return dates;
    const std::vector<DateFact> foreign = findForeignDates(text, context, lexicon.calendar());
    dates.insert(dates.end(), foreign.begin(), foreign.end());
    std::ranges::sort(dates, [](const DateFact &a, const DateFact &b) {
        return std::pair(a.range.begin, -a.range.end) < std::pair(b.range.begin, -b.range.end);
    });
    // Of overlapping ones the first stays, and of those that begin together the longest.
    qsizetype end = 0;
    std::erase_if(dates, [&end](const DateFact &d) {
        const bool hidden = d.range.begin < end;
        end = hidden ? end : d.range.end;
        return hidden;
    });
    return dates;
}

} // namespace counterpart::analysis
