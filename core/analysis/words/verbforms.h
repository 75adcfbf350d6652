// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::lexicon {
class WordClasses;
}

namespace counterpart::analysis {

/// True for the base form of a verb ("reopen", "make", "stop"; not "diplomacy"): its -ing form is one of the
/// lexicon's common words. \p word in lower case.
[[nodiscard]] bool isBaseVerb(const QString &word, const lexicon::WordClasses &classes);

/// The base form of an -ing form ("making": "make", "deepening": "deepen", "stopping": "stop"), by the common
/// words, else by spelling; empty when it is none. \p gerund in lower case.
[[nodiscard]] QString baseOfGerund(const QString &gerund, const lexicon::WordClasses &classes);

} // namespace counterpart::analysis
