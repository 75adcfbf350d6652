// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/resemblance.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace counterpart::text {

namespace {

constexpr size_t ShingleWords = 5;
constexpr size_t SketchHashes = 24;

constexpr quint64 FnvBasis = 0xcbf29ce484222325;

/// FNV-1a by characters, whose results may be kept: Qt's own hashes differ between versions.
constexpr quint64 mixed(quint64 hash, quint64 value)
{
    for (int shift = 0; shift < 64; shift += 16)
        hash = (hash ^ ((value >> shift) & 0xffff)) * 0x100000001b3;
    return hash;
}

std::vector<quint64> wordHashes(QStringView text)
{
    std::vector<quint64> hashes;
    quint64 hash = FnvBasis;
    bool inWord = false;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark()) {
            hash = (hash ^ c.toCaseFolded().unicode()) * 0x100000001b3;
            inWord = true;
        } else if (inWord) {
            hashes.push_back(hash);
            hash = FnvBasis;
            inWord = false;
        }
    }
    if (inWord)
        hashes.push_back(hash);
    return hashes;
}

std::vector<quint64> shingles(const std::vector<quint64> &words)
{
    std::vector<quint64> all;
    const size_t length = std::min(ShingleWords, words.size());
    for (size_t i = 0; length > 0 && i + length <= words.size(); ++i) {
        quint64 hash = FnvBasis;
        for (size_t word = i; word < i + length; ++word)
            hash = mixed(hash, words[word]);
        all.push_back(hash ^ (hash >> 29));
    }
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

} // namespace

double resemblance(QStringView a, QStringView b)
{
    const auto left = shingles(wordHashes(a));
    const auto right = shingles(wordHashes(b));
    std::vector<quint64> common;
    std::ranges::set_intersection(left, right, std::back_inserter(common));
    const size_t together = left.size() + right.size() - common.size();
    return together == 0 ? 1.0 : double(common.size()) / double(together);
}

TextPrint printOf(QStringView text)
{
    const std::vector<quint64> words = wordHashes(text);
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (const quint64 word : words) {
        const quint64 stored = qToLittleEndian(word);
        digest.addData(QByteArrayView(reinterpret_cast<const char *>(&stored), sizeof stored));
    }
    TextPrint print{QString::fromLatin1(digest.result().first(16).toHex()), int(words.size()), {}};
    const std::vector<quint64> all = shingles(words);
    for (size_t i = 0; i < std::min(all.size(), SketchHashes); ++i)
        print.sketch.push_back(qint64(all[i]));
    return print;
}

} // namespace counterpart::text
