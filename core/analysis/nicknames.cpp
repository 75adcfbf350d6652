// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/nicknames.h"

namespace counterpart::analysis {

bool areNicknames(const QString &, const QString &, const lexicon::Lexicon &)
{
    return false;
}

} // namespace counterpart::analysis
