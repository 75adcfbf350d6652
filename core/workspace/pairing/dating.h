// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database/transaction.h"

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::workspace {

/// Gives documents that tell no day of publication the one that follows from the store, with its evidence
/// (takendates.h): that of the document they are proposed to be the same release as; of the other accounts of
/// their meeting; of the only year in which the same people met, or the same occasion was, on the day and month
/// they tell, or its people held their offices; of the one day of the meetings that it gives an account of. Takes it away where that is gone.
/// Comes after pairing. True if anything changed.
[[nodiscard]] base::Result<bool> dateUndated(store::Transaction &transaction, const lexicon::Lexicon &lexicon);

} // namespace counterpart::workspace
