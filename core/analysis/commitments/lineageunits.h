// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QStringList>

#include <vector>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// What a statement can share with another. Ids are those of UnitsOfAll, sorted, each once.
struct StatementUnits
{
    QStringList bound; ///< codes of states, names of others
    std::vector<int> words;
    std::vector<int> subjects;
};

struct UnitsOfAll
{
    std::vector<StatementUnits> statements; ///< one for each
    QStringList names;                      ///< of the ids, for the reader
    std::vector<double> weights;            ///< of the ids: how telling in general, 0 to 1
};

/// Reduces statements to stems that carry meaning, and to topics and names of one thing. Names of the sides
/// that are bound or addressed, words of roles and the boilerplate of readouts are left out.
[[nodiscard]] UnitsOfAll readUnits(const std::vector<domain::CommitmentRow> &statements,
                                   const lexicon::Lexicon &lexicon);

/// Weight in common of two of the sets, against the mean of their weights (Dice, 1945): 0 to 1. What they
/// share is added to \p shared.
[[nodiscard]] double likeness(const std::vector<int> &a, const std::vector<int> &b,
                              const std::vector<double> &weights, std::vector<int> &shared);

/// Why two statements seem to be one, for the reader: shared subjects, then shared words; weightiest first.
[[nodiscard]] QStringList reasonsOf(const UnitsOfAll &units, std::vector<int> subjects,
                                    std::vector<int> words);

} // namespace counterpart::analysis
