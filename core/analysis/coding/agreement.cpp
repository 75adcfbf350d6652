// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/coding/agreement.h"

#include <algorithm>

namespace counterpart::analysis {

using text::Range;

namespace {

double squared(qsizetype value)
{
    return double(value) * double(value);
}

/// Sorted, without overlaps, within the continuum.
std::vector<Range> unitsOf(std::vector<Range> ranges, qsizetype length)
{
    std::ranges::sort(ranges);
    std::vector<Range> units;
    for (Range range : ranges) {
        range.begin = std::clamp<qsizetype>(range.begin, 0, length);
        range.end = std::clamp<qsizetype>(range.end, 0, length);
        if (range.isEmpty())
            continue;
        if (!units.empty() && range.begin <= units.back().end)
            units.back().end = std::max(units.back().end, range.end);
        else
            units.push_back(range);
    }
    return units;
}

std::vector<qsizetype> gapsOf(const std::vector<Range> &units, qsizetype length)
{
    std::vector<qsizetype> gaps;
    qsizetype at = 0;
    for (const Range unit : units) {
        if (unit.begin > at)
            gaps.push_back(unit.begin - at);
        at = unit.end;
    }
    if (length > at)
        gaps.push_back(length - at);
    return gaps;
}

/// Sum of squared differences of two observers: of the ends of units that overlap, and of the lengths of
/// units that lie in a gap of the other.
double difference(const std::vector<Range> &a, const std::vector<Range> &b)
{
    double sum = 0;
    const auto lone = [](const Range unit, const std::vector<Range> &others) {
        const auto behind =
            std::ranges::upper_bound(others, unit.begin, std::less(), [](Range r) { return r.end; });
        return behind == others.end() || !behind->overlaps(unit);
    };
    for (const Range unit : a) {
        if (lone(unit, b)) {
            sum += squared(unit.length());
            continue;
        }
        auto other = std::ranges::upper_bound(b, unit.begin, std::less(), [](Range r) { return r.end; });
        for (; other != b.end() && other->begin < unit.end; ++other)
            sum += squared(unit.begin - other->begin) + squared(unit.end - other->end);
    }
    for (const Range unit : b) {
        if (lone(unit, a))
            sum += squared(unit.length());
    }
    return sum;
}

double expectedDisagreement(const std::vector<std::vector<Range>> &observers, qsizetype length)
{
    std::vector<qsizetype> gaps;
    qsizetype units = 0;
    for (const std::vector<Range> &observer : observers) {
        const std::vector<qsizetype> some = gapsOf(observer, length);
        gaps.insert(gaps.end(), some.begin(), some.end());
        units += qsizetype(observer.size());
    }
    const double all = double(length) * double(observers.size());
    double sum = 0;
    double within = 0;
    for (const std::vector<Range> &observer : observers) {
        for (const Range unit : observer) {
            const auto l = double(unit.length());
            double places = 0; // in gaps, where the unit would have room
            for (const qsizetype gap : gaps)
                places += gap >= unit.length() ? double(gap) - l + 1 : 0;
            sum += double(units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * places;
            within += l * (l - 1);
        }
    }
    const double pairs = all * (all - 1) - within;
    return pairs > 0 && length > 0 ? 2.0 / double(length) * sum / pairs : 0;
}

qsizetype lengthOf(const std::vector<Range> &units)
{
    qsizetype sum = 0;
    for (const Range unit : units)
        sum += unit.length();
    return sum;
}

std::vector<Range> common(const std::vector<Range> &a, const std::vector<Range> &b)
{
    std::vector<Range> shared;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        const Range overlap{std::max(i->begin, j->begin), std::min(i->end, j->end)};
        if (!overlap.isEmpty())
            shared.push_back(overlap);
        i->end < j->end ? ++i : ++j;
    }
    return shared;
}

} // namespace

std::optional<double> Agreement::alpha() const
{
    return expected > 0 ? std::optional(1 - observed / expected) : std::nullopt;
}

std::optional<double> Agreement::share() const
{
    return either > 0 ? std::optional(double(both) / double(either)) : std::nullopt;
}

Agreement agreement(const Unitizing &unitizing)
{
    std::vector<std::vector<Range>> observers;
    std::vector<Range> any;
    for (const std::vector<Range> &ranges : unitizing.observers) {
        observers.push_back(unitsOf(ranges, unitizing.length));
        any.insert(any.end(), observers.back().begin(), observers.back().end());
    }
    Agreement found;
    const auto m = double(observers.size());
    if (observers.size() < 2 || any.empty())
        return found;
    double sum = 0;
    std::vector<Range> all = observers.front();
    for (size_t i = 0; i < observers.size(); ++i) {
        for (size_t j = i + 1; j < observers.size(); ++j)
            sum += 2 * difference(observers[i], observers[j]);
        all = common(all, observers[i]);
    }
    found.observed = sum / (m * (m - 1) * squared(unitizing.length));
    found.expected = expectedDisagreement(observers, unitizing.length);
    found.both = lengthOf(all);
    found.either = lengthOf(unitsOf(any, unitizing.length));
    return found;
}

Agreement together(const std::vector<Agreement> &codes)
{
    Agreement sum;
    for (const Agreement &code : codes) {
        sum.observed += code.observed;
        sum.expected += code.expected;
        sum.both += code.both;
        sum.either += code.either;
    }
    return sum;
}

} // namespace counterpart::analysis
