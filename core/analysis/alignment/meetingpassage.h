// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/alignment/aligner.h"

namespace counterpart::analysis {

/// The sentences of \p account, ascending, that are about other things than the meeting which \p other tells
/// of: what journalists ask, and, of an account that is much longer than the other and does not begin with
/// the meeting, what lies outside of the runs of sentences that name its participants and tell of it. Two
/// states, inside and outside, the likeliest way through them by Viterbi (1967). Where no run stands out
/// nothing is outside. Pure, any thread; time goes with the sentences of both.
[[nodiscard]] std::vector<int> sentencesOutside(const Account &account, const Account &other,
                                                const lexicon::AlignmentModel &model);
/// The same with the model that goes with the lexicon.
[[nodiscard]] std::vector<int> sentencesOutside(const Account &account, const Account &other,
                                                const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
