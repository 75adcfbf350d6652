// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/alignment/wordlikeness.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace counterpart::analysis {

namespace {

constexpr double Floor = 0.4; ///< of the cosine
/// Sums are kept apart by lane, which lets the compiler work on several numbers at once.
constexpr size_t Lanes = 8;

/// Words of one account with their vectors, one behind the other as numbers of 16 bits, which multiply fast.
struct Vectors
{
    std::vector<int> words;
    std::vector<float> scales;
    std::vector<qint16> numbers;
    size_t dimension; ///< filled up to whole lanes

    Vectors(const std::vector<SentenceUnits> &sentences, const UnitTable &table,
            const lexicon::WordVectors &vectors)
        : dimension((size_t(vectors.dimension()) + Lanes - 1) / Lanes * Lanes)
    {
        for (const SentenceUnits &sentence : sentences) {
            for (const UnitPlace &place : sentence.units) {
                if (!place.named && place.word >= 0)
                    words.push_back(place.word);
            }
        }
        std::ranges::sort(words);
        const auto rest = std::ranges::unique(words);
        words.erase(rest.begin(), rest.end());
        std::erase_if(words, [&](int word) { return vectors.find(table.words()[word]) < 0; });
        for (const int word : words) {
            const int index = vectors.find(table.words()[word]);
            scales.push_back(vectors.scale(index));
            std::ranges::copy(vectors.numbers(index), std::back_inserter(numbers));
            numbers.resize(scales.size() * dimension);
        }
    }
    [[nodiscard]] const qint16 *row(size_t i) const { return numbers.data() + i * dimension; }
};

int product(const qint16 *a, const qint16 *b, size_t dimension)
{
    std::array<int, Lanes> sums{};
    for (size_t i = 0; i < dimension; i += Lanes) {
        for (size_t k = 0; k < Lanes; ++k)
            sums[k] += a[i + k] * b[i + k];
    }
    return std::accumulate(sums.begin(), sums.end(), 0);
}

} // namespace

WordLikeness::WordLikeness(const std::vector<SentenceUnits> &a, const std::vector<SentenceUnits> &b,
                           const UnitTable &table, const lexicon::WordVectors &vectors)
    : m_likes(size_t(table.words().size()))
{
    const Vectors ofA(a, table, vectors);
    const Vectors ofB(b, table, vectors);
    for (size_t i = 0; i < ofA.words.size(); ++i) {
        std::vector<Like> &likes = m_likes[size_t(ofA.words[i])];
        for (size_t j = 0; j < ofB.words.size(); ++j) {
            if (ofA.words[i] == ofB.words[j])
                continue;
            const double cosine = double(ofA.scales[i]) * double(ofB.scales[j]) *
                                  product(ofA.row(i), ofB.row(j), ofA.dimension);
            if (cosine > Floor)
                likes.push_back({ofB.words[j], float(std::min(1.0, (cosine - Floor) / (1 - Floor)))});
        }
    }
}

std::span<const WordLikeness::Like> WordLikeness::of(int wordOfA) const
{
    return m_likes[size_t(wordOfA)];
}

} // namespace counterpart::analysis
