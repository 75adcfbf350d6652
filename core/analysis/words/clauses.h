// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/range.h"

#include <QRegularExpression>

#include <limits>
#include <optional>
#include <vector>

namespace counterpart::analysis {

/// Where a sentence is cut into clauses.
struct ClausePolicy
{
    QRegularExpression joint; ///< what joins two parts, and belongs to neither
    int fewestBefore = 3;     ///< words of a part before a cut
    int fewestBehind = 3;     ///< words that follow it
    qsizetype longest = std::numeric_limits<qsizetype>::max(); ///< units; what is longer is cut at a blank
    std::optional<QRegularExpression> needed;                  ///< what a part before a cut must hold
    std::optional<QRegularExpression> refused;                 ///< … and must not, where "and" joins
};

/// The parts of a sentence, ranges in it; together with what joins them they cover it. \p plain is its
/// plainTwin(). Any thread.
[[nodiscard]] std::vector<text::Range> splitClauses(QStringView plain, const ClausePolicy &policy);

/// Parts a sentence into the points that it makes, which reading and matching want: before "and stressed", ";
/// ",
/// ", noting", "as well as", ", which". Commitments have a policy of their own (commitmentclauses.h).
[[nodiscard]] const ClausePolicy &pointsOfSentence();

/// The points of a sentence of \p text, in the text.
[[nodiscard]] std::vector<text::Range> splitIntoPoints(QStringView text, text::Range sentence);

} // namespace counterpart::analysis
