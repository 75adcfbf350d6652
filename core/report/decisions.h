// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judgements.h"

namespace counterpart::report {

/// What a person made of a tie, of a passage that one side alone has, or of a silence.
struct Decision
{
    QStringList labels; ///< of the passages; of a silence: where the other side speaks
    QString subject;    ///< "A3 – B5", "A3", or the topic that one side is silent about
    QString verdict;    ///< "tied as partial, confirmed"
    QString note;
    QString author; ///< empty if unknown
    QString by;     ///< the same with what was done: "decided by …", "note by …"
    /// For programs.
    QString relation; ///< "same", "partial", "conflict", "only a", "not said by a"
    QString status;   ///< "proposed" (with a note), "confirmed", "rejected"; of a lone passage "significant",
                      ///< "minor", "elsewhere"
    std::vector<int> a;
    std::vector<int> b;
};

/// "decided by Sok Dara"; of what is not decided, "note by Sok Dara". Empty where \p author is.
[[nodiscard]] QString byWhom(const QString &author, bool isDecided);

/// All that people decided or noted in a comparison, in the order of the texts: links first, then
/// passages that one side alone has, then silences.
/// \p sideA, \p sideB: names of the sides.
[[nodiscard]] std::vector<Decision> decisionsOf(const domain::ComparisonView &comparison,
                                                const domain::Judgements &judgements, const QString &sideA,
                                                const QString &sideB);

} // namespace counterpart::report
