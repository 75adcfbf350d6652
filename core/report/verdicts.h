// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"

namespace counterpart::report {

/// What a report claims of passages, topics and undertakings, and what it does not claim since an account is
/// not analysed. The sources of \p report and whether it is judged must be set.

/// What stands over a passage that is not tied to any: "only here", or why that cannot be said.
[[nodiscard]] QString aloneText(const Report &report, bool sideA);
/// "only here", of which nobody has decided.
[[nodiscard]] QString onlyHereText();
/// The same where a person has: "only here ✓ significant", "said elsewhere: B5".
[[nodiscard]] QString judgedText(const domain::JudgementRow &row);
/// \p omissions: what people decided about silences.
[[nodiscard]] LedgerCell ledgerCell(const domain::TopicRow &topic, const ReportSource &source, bool sideA,
                                    const std::vector<domain::OmissionRow> &omissions);
/// What stands over a passage of a long account that is not about the meeting.
[[nodiscard]] QString outsideText();
/// Which account is not analysed, and what follows from it; empty where all is judged.
[[nodiscard]] QString gapText(const Report &report);
[[nodiscard]] QString methodText(const Report &report);
/// How sure the program is of a tie that it proposes: "likely".
[[nodiscard]] QString suretyText(domain::Surety surety);
/// What is said where the commitments of an account are listed: that none was found, or that there may be (\p
/// any: more than are listed); empty when they are all.
[[nodiscard]] QString commitmentsNote(const ReportSource &source, bool any);

} // namespace counterpart::report
