// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QStringView>

namespace counterpart::analysis {

class AnalysedText;

/// Who met, as far as one title or one stretch of the text tells.
struct Parties
{
    QStringList persons;   ///< canonical names in order of mention
    QStringList countries; ///< ISO codes, no doubles
};

/// The people whose names stand in \p part of a title, in its order.
[[nodiscard]] Parties partiesOfTitle(const AnalysedText &title, text::Range part,
                                     const domain::DocumentFacts &facts);

/// The people mentioned within \p range of the text, and their states.
[[nodiscard]] Parties partiesOfRange(text::Range range, const domain::DocumentFacts &facts);

/// Adds what is not there yet.
void addParties(Parties &to, const Parties &from);

} // namespace counterpart::analysis
