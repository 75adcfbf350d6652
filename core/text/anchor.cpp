// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/anchor.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace counterpart::text {

namespace {

constexpr qsizetype ShortestContext = 32;
constexpr qsizetype LongestContext = 256;
constexpr qsizetype WeakContext = 12; ///< so many equal units beside the quote make a place worth a doubt
constexpr qsizetype LongQuote = 32;   ///< from here on a second occurrence is no accident
constexpr std::size_t MostOccurrences = 1000;
constexpr std::size_t MostCandidates = 5;

bool occursOnce(QStringView text, QStringView piece)
{
    const qsizetype first = text.indexOf(piece);
    return first >= 0 && text.indexOf(piece, first + 1) < 0;
}

/// What stands before \p range, as little of it as makes the place unique.
QString prefixOf(QStringView text, Range range)
{
    for (qsizetype length = ShortestContext; length <= LongestContext; length *= 2) {
        const qsizetype from = std::max<qsizetype>(0, range.begin - length);
        if (from < range.begin && occursOnce(text, text.sliced(from, range.end - from)))
            return text.sliced(from, range.begin - from).toString();
        if (from == 0)
            break;
    }
    return {};
}

QString suffixOf(QStringView text, Range range)
{
    for (qsizetype length = ShortestContext; length <= LongestContext; length *= 2) {
        const qsizetype to = std::min(text.size(), range.end + length);
        if (to > range.end && occursOnce(text, text.sliced(range.begin, to - range.begin)))
            return text.sliced(range.end, to - range.end).toString();
        if (to == text.size())
            break;
    }
    return {};
}

/// Units of \p context that stand right before \p at of \p text.
qsizetype equalBefore(QStringView text, qsizetype at, QStringView context)
{
    qsizetype n = 0;
    while (n < context.size() && n < at && text[at - 1 - n] == context[context.size() - 1 - n])
        ++n;
    return n;
}

qsizetype equalBehind(QStringView text, qsizetype at, QStringView context)
{
    qsizetype n = 0;
    while (n < context.size() && at + n < text.size() && text[at + n] == context[n])
        ++n;
    return n;
}

struct Occurrence
{
    Range range;
    bool before = false; ///< the whole prefix stands there
    bool behind = false;
    bool weak = false; ///< part of the surroundings does, or the quote is long
    double score = 0;

    [[nodiscard]] bool strong() const { return before || behind; }
};

Occurrence judge(const Anchor &anchor, QStringView text, qsizetype at)
{
    Occurrence found;
    found.range = {at, at + anchor.quote.size()};
    const qsizetype before = equalBefore(text, found.range.begin, anchor.prefix);
    const qsizetype behind = equalBehind(text, found.range.end, anchor.suffix);
    found.before = !anchor.prefix.isEmpty() && before == anchor.prefix.size();
    found.behind = !anchor.suffix.isEmpty() && behind == anchor.suffix.size();
    found.weak = before >= WeakContext || behind >= WeakContext || anchor.quote.size() >= LongQuote;
    const auto whole = double(std::max<qsizetype>(1, anchor.prefix.size() + anchor.suffix.size()));
    const double away =
        double(std::abs(at - anchor.range.begin)) / double(std::max<qsizetype>(1, text.size()));
    found.score = 0.5 + 0.4 * double(before + behind) / whole + 0.1 * (1.0 - std::min(1.0, away));
    return found;
}

std::vector<Occurrence> occurrencesOf(const Anchor &anchor, QStringView text)
{
    std::vector<Occurrence> found;
    if (anchor.quote.isEmpty())
        return found;
    for (qsizetype at = text.indexOf(anchor.quote); at >= 0 && found.size() < MostOccurrences;
         at = text.indexOf(anchor.quote, at + 1))
        found.push_back(judge(anchor, text, at));
    return found;
}

std::optional<Range> decide(const Anchor &anchor, const std::vector<Occurrence> &found, qsizetype length)
{
    if (std::ranges::count_if(found, &Occurrence::strong) != 1)
        return {};
    const Occurrence &chosen = *std::ranges::find_if(found, &Occurrence::strong);
    // Where there was nothing to keep on one side, only the edge of the text speaks for the place.
    const bool bare = anchor.prefix.isEmpty() || anchor.suffix.isEmpty();
    const bool whole = (anchor.prefix.isEmpty() ? chosen.range.begin == 0 : chosen.before) &&
                       (anchor.suffix.isEmpty() ? chosen.range.end == length : chosen.behind);
    const auto distance = [&](const Occurrence &o) { return std::abs(o.range.begin - anchor.range.begin); };
    // Another place that half fits may be the original, and this one a copy of it.
    const bool doubtful = std::ranges::any_of(found, [&](const Occurrence &o) {
        if (&o == &chosen)
            return false;
        return (bare && !whole) || (o.weak && (!whole || distance(o) < distance(chosen)));
    });
    return doubtful ? std::nullopt : std::optional(chosen.range);
}

std::vector<Range> wordsOf(QStringView text)
{
    std::vector<Range> words;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (text[i].isLetterOrNumber() || text[i].isMark());
        if (inside && begin < 0)
            begin = i;
        if (!inside && begin >= 0)
            words.push_back({std::exchange(begin, -1), i});
    }
    return words;
}

/// Passages of as many words as the quote that share at least half of them, best first.
std::vector<AnchorCandidate> similarPassages(const Anchor &anchor, QStringView text)
{
    QHash<QString, int> wanted;
    const std::vector<Range> quoteWords = wordsOf(anchor.quote);
    const auto keyOf = [&](Range word) { return word.in(anchor.quote).toString().toCaseFolded(); };
    for (const Range word : quoteWords)
        ++wanted[keyOf(word)];
    const std::vector<Range> words = wordsOf(text);
    const std::size_t length = std::min(quoteWords.size(), words.size());
    if (length == 0)
        return {};
    std::vector<AnchorCandidate> found;
    int common = 0;
    const auto keyAt = [&](std::size_t i) { return words[i].in(text).toString().toCaseFolded(); };
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (auto it = wanted.find(keyAt(i)); it != wanted.end() && (*it)-- > 0)
            ++common;
        if (i >= length) {
            if (auto it = wanted.find(keyAt(i - length)); it != wanted.end() && ++*it > 0)
                --common;
        }
        if (i + 1 < length || 2 * common < int(length))
            continue;
        const bool sameFirst = keyAt(i + 1 - length) == keyOf(quoteWords.front());
        const bool sameLast = keyAt(i) == keyOf(quoteWords.back());
        const double edges = (sameFirst ? 0.02 : 0.0) + (sameLast ? 0.02 : 0.0);
        const AnchorCandidate candidate{{words[i + 1 - length].begin, words[i].end},
                                        0.46 * common / double(length) + edges};
        if (!found.empty() && found.back().range.overlaps(candidate.range)) {
            if (found.back().score < candidate.score)
                found.back() = candidate;
        } else {
            found.push_back(candidate);
        }
    }
    return found;
}

} // namespace

Anchor makeAnchor(QStringView text, Range range)
{
    range.begin = std::clamp<qsizetype>(range.begin, 0, text.size());
    range.end = std::clamp<qsizetype>(range.end, range.begin, text.size());
    return {range, range.in(text).toString(), prefixOf(text, range), suffixOf(text, range)};
}

AnchorPlacement placeAnchor(const Anchor &anchor, QStringView text)
{
    AnchorPlacement placement;
    const std::vector<Occurrence> found = occurrencesOf(anchor, text);
    placement.place = decide(anchor, found, text.size());
    if (anchor.quote == text && !anchor.quote.isEmpty())
        placement.place = Range{0, text.size()};
    if (placement.place)
        return placement;
    for (const Occurrence &occurrence : found)
        placement.candidates.push_back({occurrence.range, occurrence.score});
    if (found.empty())
        placement.candidates = similarPassages(anchor, text);
    std::ranges::stable_sort(placement.candidates, std::ranges::greater{}, &AnchorCandidate::score);
    if (placement.candidates.size() > MostCandidates) {
        placement.leftOut = static_cast<int>(placement.candidates.size() - MostCandidates);
        placement.candidates.resize(MostCandidates);
    }
    return placement;
}

} // namespace counterpart::text
