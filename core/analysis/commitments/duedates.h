// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QDate>

#include <optional>
#include <span>

namespace counterpart::lexicon {
class CommitmentPatterns;
}

namespace counterpart::analysis {

/// By when something is to be done: the dates of a clause, read for deadlines.
struct DueContext
{
    QStringView plain; ///< plainTwin() of the passage that begins at \p offset
    qsizetype offset = 0;
    std::span<const domain::DateFact> dates; ///< of the whole text, in order
    std::optional<QDate> reference;          ///< the document's first day: nothing is due before it
};

struct DueTold
{
    domain::PartialDate date;
    domain::DueRelation relation = domain::DueRelation::In;
    text::Range words; ///< in the document: "ahead of the 2023 elections"
    double sureness = 0;
};

/// The due date told within \p clause (in the document), in which the commitment is told from \p hit on: the
/// first one with a deadline's word ("by", "before", "ahead of"), else the first day, month or span, or a year
/// that a preposition brings in, behind the hit rather than before it. A few days are due on the last of
/// them. Nothing that lies before the reference, and not its day itself; no date that only describes
/// ("challenges of tomorrow", "our 2023 chairmanship").
[[nodiscard]] std::optional<DueTold> dueDate(text::Range clause, qsizetype hit, const DueContext &context,
                                             const lexicon::CommitmentPatterns &patterns);

} // namespace counterpart::analysis
