// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/matcher.h"

#include <QHash>

#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

class AnalysedText;

/// Two states named as a pair, in their order.
struct StatePair
{
    QString first;
    QString second;
};

/// The state with most points, and the points of the one next to it; 0 where there is none.
struct Leading
{
    QString state;
    double points = 0;
    double next = 0;
};

/// The state that a hit names, by name or by demonym; empty for others.
[[nodiscard]] QString stateNamed(const lexicon::Hit &hit, const lexicon::Lexicon &lexicon);

/// "Kazakh-Russian relations", "between Jordan and the United States". Linear in the hits.
[[nodiscard]] std::vector<StatePair> statePairs(const AnalysedText &text, text::Range range);

/// How much the text speaks of each state that is no guest: named, beginning a sentence, paired with a guest.
[[nodiscard]] QHash<QString, double> statesSpokenOf(const AnalysedText &text, text::Range range,
                                                    const std::vector<StatePair> &pairs, const QStringList &guests);

/// States that the text lets speak for themselves: "France strongly condemns", "The Government of Nepal welcomes".
[[nodiscard]] QStringList statesSpeaking(const AnalysedText &text, text::Range range);

[[nodiscard]] Leading leadingOf(const QHash<QString, double> &points);

} // namespace counterpart::analysis
