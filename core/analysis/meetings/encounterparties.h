// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"

#include <QStringView>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// Who met, as far as one title or one stretch of the text tells.
struct Parties
{
    QStringList persons;   ///< canonical names in order of mention
    QStringList countries; ///< ISO codes, no doubles
};

/// The people whose names stand in \p title, in its order.
[[nodiscard]] Parties partiesOfTitle(QStringView title, const domain::DocumentFacts &facts,
                                     const lexicon::Lexicon &lexicon);

/// The people mentioned within \p range of the text, and their states.
[[nodiscard]] Parties partiesOfRange(text::Range range, const domain::DocumentFacts &facts);

/// States named in \p text by name or by their people.
[[nodiscard]] QStringList countriesNamed(QStringView text, const lexicon::Lexicon &lexicon);

/// Adds what is not there yet.
void addParties(Parties &to, const Parties &from);

} // namespace counterpart::analysis
