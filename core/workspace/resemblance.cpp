// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/resemblance.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>
#include <vector>

namespace counterpart::workspace {

namespace {

constexpr size_t ShingleWords = 5;

std::vector<size_t> wordHashes(QStringView text)
{
    std::vector<size_t> hashes;
    size_t hash = 0;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark()) {
            hash = qHashMulti(inWord ? hash : 0, c.toCaseFolded().unicode());
            inWord = true;
        } else if (inWord) {
            hashes.push_back(hash);
            inWord = false;
        }
    }
    if (inWord)
        hashes.push_back(hash);
    return hashes;
}

std::vector<size_t> shingles(QStringView text)
{
    const std::vector<size_t> words = wordHashes(text);
    std::vector<size_t> all;
    const size_t length = std::min(ShingleWords, words.size());
    for (size_t i = 0; length > 0 && i + length <= words.size(); ++i)
        all.push_back(qHashRange(words.begin() + qptrdiff(i), words.begin() + qptrdiff(i + length)));
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

} // namespace

double resemblance(QStringView a, QStringView b)
{
    const auto left = shingles(a);
    const auto right = shingles(b);
    std::vector<size_t> common;
    std::ranges::set_intersection(left, right, std::back_inserter(common));
    const size_t together = left.size() + right.size() - common.size();
    return together == 0 ? 1.0 : double(common.size()) / double(together);
}

} // namespace counterpart::workspace
