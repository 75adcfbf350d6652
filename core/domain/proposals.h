// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

namespace counterpart::domain {

/// What a proposal is, for people who go through them: each kind asks for another decision. Any thread.
enum class ProposalKind {
    Undertaking, ///< somebody is bound
    Request,     ///< one side asks the other: nobody has undertaken anything
    Schedule,    ///< travel and programmes that are announced, see isSchedule()
    Repeat,      ///< word for word in another copy of the text, see markRepeats()
};
inline constexpr int ProposalKinds = 4;

/// How likely a proposal is right, in three steps.
enum class Confidence { High, Medium, Low };

/// True for what the program found and nobody has decided about.
[[nodiscard]] bool isProposal(const CommitmentRow &row);
/// A repeat is one whatever else it says; else a request, a schedule, an undertaking.
[[nodiscard]] ProposalKind proposalKind(const CommitmentRow &row);

/// The chance that a proposal is right, 0 to 1: that the clause is of this kind (of the rule that found it,
/// the share of right hits on documents that the rule was not made from) and that the right ones are bound by
/// it (as sure as the way by which they were found), taken as independent. Where nobody is named, as likely
/// as not. The due date does not count: a wrong one is a field to be put right, not a wrong proposal. No
/// number of it was set with texts in sight.
[[nodiscard]] double confidenceOf(const Commitment &commitment);
/// Three of four right: high. More right than wrong: medium.
[[nodiscard]] Confidence confidenceStep(double confidence);
[[nodiscard]] Confidence confidenceStep(const Commitment &commitment);

/// The words alone, in small letters with a blank between them: what two copies of a text have in common,
/// however each sets its quotation marks, dashes and line ends.
[[nodiscard]] QString wordsAlone(QStringView text);

/// Marks what two copies of one text both say: of rows with the same words in several documents all but one
/// get its id as CommitmentRow::repeatOf. Long passages (eight words and more) are the same within a week,
/// whichever side has published them: nobody writes them twice by chance. Shorter ones only of the same side,
/// kind and day. The one that stays is one that somebody has decided about, else one that is not the press's,
/// else the first. None that somebody has decided about is marked.
void markRepeats(std::vector<CommitmentRow> &rows);

} // namespace counterpart::domain
