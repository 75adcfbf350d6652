// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace counterpart::analysis {

class AnalysedText;

/// The title, without who issued it, and the sentence that tell of an encounter.
struct EncounterTelling
{
    const AnalysedText &text;
    const domain::DocumentFacts &facts;
    QStringView title;
    std::optional<size_t> sentence; ///< index into the sentences of \p facts
    qsizetype partiesEnd = 0;       ///< in the sentence: where it has named who met
};

/// Where and by what means they met, with a mark where the words leave it open. The place is left alone.
void tellFormat(domain::EncounterFact &encounter, const EncounterTelling &telling);

/// Of an announcement without a date the day and month that its sentence, else the first one, tells; of "August 2-6"
/// the first.
void tellAnnouncedDay(domain::EncounterFact &encounter, const EncounterTelling &telling);

/// All that matching needs beside: whether the summit itself is told of, others at the table, how the day is
/// told, whether it is still to come; states of people that the text does not give.
void tellDetails(domain::EncounterFact &encounter, const EncounterTelling &telling);

/// "X and Y will host the A-B Leaders Meeting": the encounter is that gathering, not one of its hosts.
void tellHosted(domain::EncounterFact &encounter, const EncounterTelling &telling);

/// The text tells of something on the sidelines of the occasion.
[[nodiscard]] bool isBeside(const domain::EncounterFact &encounter, QStringView text);

/// A text that tells of several encounters of one person in one sentence ("spoke separately with", "held
/// calls with the presidents of") tells of one each.
[[nodiscard]] std::vector<domain::EncounterFact> toldApart(const domain::EncounterFact &encounter,
                                                           const EncounterTelling &telling);

/// A statement that only looks back: "Following the meetings earlier this week, we are announcing".
[[nodiscard]] bool looksBack(const domain::EncounterFact &encounter, const EncounterTelling &telling);

} // namespace counterpart::analysis
