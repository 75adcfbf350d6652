// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace counterpart::text {

/// By what a text is known again. The same on every machine and in every version: the store keeps it.
struct TextPrint
{
    QString digest;             ///< of all its words in order; equal for texts that differ in form alone
    int words = 0;              ///< letters and digits in a row; one for a line of a script without blanks
    std::vector<qint64> sketch; ///< its smallest shingle hashes, ascending (a bottom-k sketch, Broder 1997)
};

/// How much two texts have in common, 0 to 1: the Jaccard similarity of their word 5-shingles (Broder, "On
/// the resemblance and containment of documents", 1997). Case, punctuation and spacing do not count. Texts
/// of fewer than five words are compared as one shingle.
[[nodiscard]] double resemblance(QStringView a, QStringView b);

[[nodiscard]] TextPrint printOf(QStringView text);

} // namespace counterpart::text
