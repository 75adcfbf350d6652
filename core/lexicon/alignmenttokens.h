// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"
#include "core/text/stemmer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace counterpart::lexicon {

/// A word or figure as the alignment of accounts compares it.
struct AlignmentToken
{
    text::Range range;
    QString folded; ///< lower case, without marks, dots of initials and possessive: "U.S.'s" is "us"
    QString stem;
    bool capital = false;
};

/// A twin of \p text of the same length for matching: typographic quotation marks as ASCII, "_" and the marks
/// of notes ("[3](#f3)") as blanks.
[[nodiscard]] QString straightened(QStringView text);

/// Parts text into words and figures: dotted initials, figures with their signs, words with one inner
/// apostrophe; hyphens part words. One thread at a time.
class AlignmentTokenizer
{
public:
    /// \p twin is straightened(); ranges are into it, moved on by \p offset.
    [[nodiscard]] std::vector<AlignmentToken> tokens(QStringView twin, qsizetype offset = 0);
    /// The stems of a phrase of a lexicon.
    [[nodiscard]] QStringList stems(QStringView phrase);
    [[nodiscard]] QString stem(const QString &folded) { return m_stemmer.stem(folded); }

private:
    text::Stemmer m_stemmer;
};

} // namespace counterpart::lexicon
