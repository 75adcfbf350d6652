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
    std::optional<QDate> reference;          ///< the document's day: nothing is due before it
};

/// The due date told within \p clause (in the document): the first one with a deadline's word ("by",
/// "before", "ahead of"), else the first day, month or span, or a year that a preposition brings in. A few
/// days are due on the last of them. Nothing that lies before the reference, and not its day itself.
[[nodiscard]] std::optional<domain::PartialDate> dueDate(text::Range clause, const DueContext &context,
                                                         const lexicon::CommitmentPatterns &patterns);

} // namespace counterpart::analysis
