// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/figures/dates.h"

#include "core/analysis/figures/datescanner.h"
#include "core/analysis/words/analysedtext.h"
#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

using namespace Qt::StringLiterals;
using domain::DateFact;

namespace {

/// \p tokens are those of \p passage.
std::vector<DateFact> findIn(const AnalysedText &text, text::Range passage, const Tokens &tokens,
                             const DateContext &context)
{
    const lexicon::Lexicon &lexicon = text.lexicon();
    std::vector<DateFact> dates;
    const DateScanner scanner(tokens, context, lexicon.calendar(), lexicon.units());
    for (int i = 0; i < tokens.size(); ++i)
        if (const auto found = scanner.at(i)) {
            dates.push_back({tokens.span(i, found->last), found->date, found->relative});
            i = found->last;
        }
    if (context.language.isEmpty() || context.language.startsWith(u"en"))
        return dates;
    for (DateFact date : findForeignDates(passage.in(text.text()), context, lexicon.calendar())) {
        date.range = {date.range.begin + passage.begin, date.range.end + passage.begin};
        dates.push_back(date);
    }
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

} // namespace

std::vector<DateFact> findDates(const AnalysedText &text, const DateContext &context)
{
    return findIn(text, {0, text.text().size()}, text.tokens(), context);
}

std::vector<DateFact> findDates(const AnalysedText &text, text::Range passage, const DateContext &context)
{
    return findIn(text, passage, text.tokens().within(passage), context);
}

} // namespace counterpart::analysis
