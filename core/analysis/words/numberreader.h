// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/words/tokens.h"
#include "core/lexicon/units.h"

#include <optional>

namespace counterpart::analysis {

/// A number in digits or words that stands in tokens [first, last].
struct ReadNumber
{
    double value = 0;
    int first = 0;
    int last = 0;
    bool digits = false; ///< written in digits
    bool scaled = false; ///< with "hundred", "million", "bn", …
};

/// Reads numbers: "1,000", "1,20,000", "1 000 000", "15.3 million", "three million", "twenty-five", "half a
/// million", "two and a half billion", "5bn", "a dozen".
class NumberReader
{
public:
    NumberReader(const Tokens &tokens, const lexicon::Units &units) : m_tokens(tokens), m_units(units) {}

    /// The number that begins at token \p i, if one does.
    [[nodiscard]] std::optional<ReadNumber> at(int i) const;

private:
    [[nodiscard]] std::optional<ReadNumber> digits(int i) const;
    [[nodiscard]] std::optional<ReadNumber> words(int i) const;
    [[nodiscard]] int wordValue(int i) const;
    [[nodiscard]] bool isArticle(int i) const;
    void takeGroups(ReadNumber &number) const;
    [[nodiscard]] double scaleAt(int i) const;
    void addSmaller(ReadNumber &number) const;
    void takeTail(ReadNumber &number) const;
    void applyParts(ReadNumber &number) const;
    void applyScales(ReadNumber &number) const;

    const Tokens &m_tokens;
    const lexicon::Units &m_units;
};

} // namespace counterpart::analysis
