// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/words/numberreader.h"

namespace counterpart::analysis {

/// Money in tokens [first, last].
struct Money
{
    double value;
    QString code; ///< ISO 4217
    int first;
    int last;
};

/// Reads the money that a sign or a code before the number tells of: "$5 million", "CAD $25 million",
/// "USD1,250,000", "EUR 5 m".
class MoneyReader
{
public:
    MoneyReader(const Tokens &tokens, const lexicon::Units &units)
        : m_tokens(tokens), m_units(units), m_numbers(tokens, units)
    {
    }

    /// Token that begins a currency sign of \p code before token \p number, or -1.
    int signBefore(int number, QString *code) const;
    /// Money behind the sign that begins at token \p sign: "$25 million CAD", "$3 million (AUD)" too.
    [[nodiscard]] Money behindSign(int sign, ReadNumber number, QString code) const;
    /// "USD12", "USD1,250,000", "EUR3.5bn": words, numbers and stops that cling to each other.
    [[nodiscard]] std::optional<Money> glued(int i) const;

private:
    [[nodiscard]] bool isShy(const QString &sign, int number) const;
    [[nodiscard]] QString codeOf(const QString &word) const;

    const Tokens &m_tokens;
    const lexicon::Units &m_units;
    NumberReader m_numbers;
};

/// "two-thirds of the households", "a quarter of exports": percents and the last token before "of".
[[nodiscard]] std::optional<std::pair<double, int>> partOfWhole(const Tokens &tokens,
                                                                const lexicon::Units &units, int i);

} // namespace counterpart::analysis
