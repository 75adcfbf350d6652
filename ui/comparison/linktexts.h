// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitments.h"
#include "ui/comparison/comparisonstate.h"

namespace counterpart::comparison {

/// What there is to say about a link, in the words of the interface. GUI thread.

/// As reports name it: column and number in reading order, from 1; "A4".
[[nodiscard]] QString passageLabel(Column column, int sentence);
/// How links are told apart beside their colour: "=", "~", "≠".
[[nodiscard]] QString relationSign(domain::LinkRelation relation);
/// "A4, A5 – B7"
[[nodiscard]] QString linkLabel(const domain::LinkFact &fact);
/// Why the program made it, a few words each.
[[nodiscard]] QStringList reasonTexts(const domain::LinkFact &fact);
/// "discussed → commended"
[[nodiscard]] QString actsText(const ComparisonState &state, const domain::LinkFact &fact);
/// "softer", "stronger"; empty where the acts compare as equals.
[[nodiscard]] QString shiftText(domain::ActShift shift);
/// "Burma = Myanmar", a line each.
[[nodiscard]] QString termsText(const ComparisonState &state, const domain::LinkRow &link);
/// Who decided what, and when.
[[nodiscard]] QString historyText(const domain::LinkRow &link);
[[nodiscard]] QString scoreText(const domain::ComparisonView &view, const domain::LinkRow &link);
/// "confirmed"; "suggested" of a ranked guess in a record.
[[nodiscard]] QString statusText(const domain::ComparisonView &view, const domain::LinkRow &link);

/// A commitment that stands in a chosen passage.
struct CommitmentHere
{
    domain::Commitment fact;
    domain::CommitmentStatus status;
    QString side; ///< code of the side whose account it stands in
    [[nodiscard]] domain::DueState dueState() const;
    [[nodiscard]] QString title() const;
    /// "Requested · asked of Cambodia · asked by United States"
    [[nodiscard]] QString parties() const;
    /// "due 2025, overdue"; empty without a date.
    [[nodiscard]] QString due() const;
};
/// Those of the chosen passages of both columns.
[[nodiscard]] std::vector<CommitmentHere> commitmentsHere(const ComparisonState &state);
/// The sentences of a column that are chosen: of the link, of the topic, or the one.
[[nodiscard]] std::vector<int> chosenSentences(const ComparisonState &state, Column column);

} // namespace counterpart::comparison
