// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QStringView>

#include <memory>
#include <span>

namespace counterpart::lexicon {

/// Vectors of English words, by which words are compared that are not the same: mapped from a file, so that
/// nothing but what is looked at takes memory. resources/vectors/README.md tells where the numbers come from.
/// Immutable once made: any thread may read.
///
/// The file, in little-endian order: "CPVEC", 0, 0, 1; counts of words, of numbers a word and of bytes of
/// names, and a zero (each 32 bits); the end of each name among the names (32 bits); the scale of each word
/// (32-bit float); the names (UTF-8, folded as AlignmentTokenizer does, in order of their bytes, filled up
/// to 4 bytes); the numbers of each word (signed bytes; times its scale they make a vector of length one).
class WordVectors
{
public:
    /// Maps and checks a file. The error names file and fault.
    [[nodiscard]] static base::Result<std::shared_ptr<const WordVectors>> load(const QString &path);
    /// Those that come with the program, mapped on first call (below 2 ms); empty, after a warning, where the
    /// file is missing: words are then compared by their stems alone. Thread-safe.
    [[nodiscard]] static std::shared_ptr<const WordVectors> builtIn();

    WordVectors() = default; ///< knows no word
    Q_DISABLE_COPY_MOVE(WordVectors)

    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int dimension() const { return m_dimension; }
    /// Index of a folded word, or -1.
    [[nodiscard]] int find(QStringView word) const;
    [[nodiscard]] std::span<const qint8> numbers(int index) const;
    [[nodiscard]] float scale(int index) const;

private:
    [[nodiscard]] QString takeHead(qint64 size);
    [[nodiscard]] bool hasSoundWords() const;
    [[nodiscard]] QByteArrayView name(int index) const;
    [[nodiscard]] quint32 end(int index) const;

    QFile m_file;
    const uchar *m_data = nullptr;
    int m_count = 0;
    int m_dimension = 0;
    qint64 m_nameBytes = 0;
};

} // namespace counterpart::lexicon
