// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QString>

#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// How a text brings in somebody who acts for a state: "US President Joe Biden", "the Prime Minister".
struct Introduction
{
    text::Range range;
    QString title;            ///< folded, as written; empty where the name alone is known
    QString country;          ///< code of the state, from the words or from the office known; empty if unknown
    bool withCountry = false; ///< the words themselves name the state
    bool adjective = false;   ///< … before the title: "Chinese President", "China's President"
    bool named = false;       ///< not "the President" alone
};

/// Those that begin in \p range, in order; at most \p most. Spokespersons, spouses and people out of office
/// are left out: they do not tell whose voice a text is. Pure; linear.
[[nodiscard]] std::vector<Introduction> introductionsIn(const AnalysedText &text, text::Range range,
                                                        std::size_t most);

/// The first of all, and the first of another state; nullptr for none.
struct FirstTwo
{
    const Introduction *first = nullptr;
    const Introduction *second = nullptr;
};
/// Somebody of whom the state is not known is another one only where the first comes with a state ("US President Joe
/// Biden called the Prime Minister"); else he is most likely the first one.
[[nodiscard]] FirstTwo firstTwo(const std::vector<Introduction> &all);

} // namespace counterpart::analysis
