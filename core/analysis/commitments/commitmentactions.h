// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/commitments/commitmentrules.h"

#include <QString>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// What is to be done, in plain words.
struct CommitmentAction
{
    QString words;         ///< an infinitive phrase, "reopen civic space before the elections"
    QString condition;     ///< "if …", empty for none
    bool negative = false; ///< "not enlarge …"
};

/// Tells the action of a hit. \p source is the clause as written, \p plain its twin. A word is taken for a
/// verb when the lexicon's common words hold its -ing form, and brought from that form to the infinitive by
/// the same list.
[[nodiscard]] CommitmentAction tellAction(const CommitmentHit &hit, QStringView source, QStringView plain,
                                          const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
