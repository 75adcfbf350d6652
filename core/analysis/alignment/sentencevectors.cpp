// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/sentencevectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>

namespace counterpart::analysis {

namespace {

/// Sums are kept apart by lane, which lets the compiler work on several numbers at once.
constexpr size_t Lanes = 8;
/// Pairs of sentences of which all clauses are compared; of more only the best of each sentence.
constexpr size_t MostInFull = 40'000;
constexpr size_t BestOfMany = 20;
constexpr double Smallest = 1e-9; ///< added to lengths, so that nothing is divided by zero

float product(const std::vector<float> &a, const std::vector<float> &b)
{
    std::array<float, Lanes> sums{};
    for (size_t i = 0; i < a.size(); i += Lanes) {
        for (size_t k = 0; k < Lanes; ++k)
            sums[k] += a[i + k] * b[i + k];
    }
    float sum = 0;
    for (const float each : sums)
        sum += each;
    return sum;
}

/// The least of the best of every \p step-th number.
float leastOfBest(std::span<const float> numbers, size_t step)
{
    std::vector<float> all;
    for (size_t i = 0; i < numbers.size(); i += step)
        all.push_back(numbers[i]);
    if (all.size() <= BestOfMany)
        return -1;
    std::ranges::nth_element(all, all.begin() + BestOfMany - 1, std::greater());
    return all[BestOfMany - 1];
}

using Sum = std::vector<double>;

void toUnitLength(Sum &sum)
{
    double squares = 0;
    for (const double each : sum)
        squares += each * each;
    const double length = std::sqrt(squares) + Smallest;
    for (double &each : sum)
        each /= length;
}

void addScaled(Sum &into, const Sum &other, double factor)
{
    for (size_t i = 0; i < other.size(); ++i)
        into[i] += factor * other[i];
}

double product(const Sum &a, const Sum &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// Of the sentence, then of its clauses; each of length one.
using Sums = std::vector<std::vector<Sum>>;

Sums sumUp(const std::vector<SentenceUnits> &sentences, const AlignmentWeights &weights,
           const std::vector<Sum> &words, size_t dimension)
{
    Sums all;
    for (const SentenceUnits &sentence : sentences) {
        const auto add = [&](Sum &into, const UnitPlace &place) {
            if (place.word >= 0)
                addScaled(into, words[size_t(place.word)], weights.unit(place.unit));
        };
        std::vector<Sum> group(1 + sentence.clauses.size(), Sum(dimension));
        for (const UnitPlace &place : sentence.units)
            add(group.front(), place);
        for (size_t k = 0; k < sentence.clauses.size(); ++k) {
            for (const int unit : sentence.clauses[k])
                add(group[k + 1], sentence.units[size_t(unit)]);
        }
        std::ranges::for_each(group, toUnitLength);
        all.push_back(std::move(group));
    }
    return all;
}

} // namespace

SentenceVectors::SentenceVectors(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                                 const AlignmentWeights &weights, const UnitTable &table,
                                 const lexicon::WordVectors &vectors)
    : m_dimension((size_t(vectors.dimension()) + Lanes - 1) / Lanes * Lanes)
{
    std::vector<Sum> words;
    for (const QString &word : table.words()) {
        words.emplace_back();
        if (const int index = vectors.find(word); index >= 0) {
            words.back().resize(m_dimension);
            std::ranges::transform(
                vectors.numbers(index), words.back().begin(),
                [scale = double(vectors.scale(index))](qint8 number) { return number * scale; });
        }
    }
    const Sums ofA = sumUp(a, weights, words, m_dimension);
    const Sums ofB = sumUp(b, weights, words, m_dimension);
    Sum mean(m_dimension);
    for (const Sums *sums : {&ofA, &ofB}) {
        for (const std::vector<Sum> &group : *sums)
            addScaled(mean, group.front(), 1 / double(a.size() + b.size()));
    }
    const double square = product(mean, mean) + Smallest;
    const auto without = [&](const Sums &sums, std::vector<Group> &into) {
        for (const std::vector<Sum> &group : sums) {
            into.emplace_back();
            for (Sum sum : group) {
                addScaled(sum, mean, -product(sum, mean) / square);
                toUnitLength(sum);
                into.back().emplace_back(sum.begin(), sum.end());
            }
        }
    };
    without(ofA, m_a);
    without(ofB, m_b);
}

std::vector<float> SentenceVectors::likenesses() const
{
    std::vector<float> all;
    all.reserve(m_a.size() * m_b.size());
    for (const Group &one : m_a) {
        for (const Group &other : m_b)
            all.push_back(product(one.front(), other.front()));
    }
    std::vector<float> leastOfRow(m_a.size(), -1);
    std::vector<float> leastOfColumn(m_b.size(), -1);
    if (all.size() > MostInFull) {
        for (size_t i = 0; i < m_a.size(); ++i)
            leastOfRow[i] = leastOfBest(std::span(all).subspan(i * m_b.size(), m_b.size()), 1);
        for (size_t j = 0; j < m_b.size(); ++j)
            leastOfColumn[j] = leastOfBest(std::span(all).subspan(j), m_b.size());
    }
    for (size_t i = 0; i < m_a.size(); ++i) {
        for (size_t j = 0; j < m_b.size(); ++j) {
            float &like = all[i * m_b.size() + j];
            if (like >= leastOfRow[i] || like >= leastOfColumn[j])
                like = highest(m_a[i], m_b[j]);
        }
    }
    return all;
}

float SentenceVectors::highest(const Group &one, const Group &other)
{
    float highest = -1;
    for (const Vector &part : one) {
        for (const Vector &partner : other)
            highest = std::max(highest, product(part, partner));
    }
    return highest;
}

} // namespace counterpart::analysis
