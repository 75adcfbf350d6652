// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::report {

/// What a person made of a tie or of a silence.
struct Decision
{
    QStringList labels; ///< of the passages; of a silence: where the other side speaks
    QString subject;    ///< "A3 – B5", or the topic that one side is silent about
    QString verdict;    ///< "tied as partial, confirmed"
    QString note;
    QString author; ///< empty if unknown
    QString by;     ///< the same with what was done: "decided by …", "note by …"
    /// For programs.
    QString relation; ///< "same", "partial", "conflict", "not said by a"
    QString status;   ///< "proposed" (with a note), "confirmed", "rejected"
    std::vector<int> a;
    std::vector<int> b;
};

/// "decided by Sok Dara"; of what is not decided, "note by Sok Dara". Empty where \p author is.
[[nodiscard]] QString byWhom(const QString &author, bool isDecided);

/// All that people decided or noted in a comparison, in the order of the texts: links first, then silences.
/// \p sideA, \p sideB: names of the sides.
[[nodiscard]] std::vector<Decision> decisionsOf(const domain::ComparisonView &comparison,
                                                const QString &sideA, const QString &sideB);

} // namespace counterpart::report
