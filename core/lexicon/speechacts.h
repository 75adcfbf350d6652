// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/entry.h"
#include "core/lexicon/matcher.h"

namespace counterpart::lexicon {

/// A verb or phrase by which a readout makes a point (resources/lexicon/speech_acts.toml).
struct SpeechActEntry
{
    enum class Polarity { Neutral, Positive, Negative };
    QString verb;     ///< key, base form
    QString name;     ///< "expressed concern"
    QString family;   ///< acts that do much the same ("concern"); empty for none
    int strength = 0; ///< from domain::WeakestAct to StrongestAct
    Polarity polarity = Polarity::Neutral;
    QString commitment; ///< kind of commitment that it may carry, or "none"
    QStringList forms;
};

using SpeechActs = NamedTable<SpeechActEntry>;

/// The key "strength" of an entry; a number that is not on the scale is an error.
[[nodiscard]] int strengthOf(const Entry &entry, int otherwise, Problems &problems);
/// Takes the [[act]] entries of a file.
void readSpeechActs(const Entry &file, SpeechActs &into, Problems &problems);
/// Hits have field 0.
void addTerms(const SpeechActs &acts, Matcher &matcher);

} // namespace counterpart::lexicon
