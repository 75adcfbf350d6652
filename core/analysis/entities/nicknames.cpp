// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/entities/nicknames.h"

#include "core/lexicon/lexicon.h"

#include <algorithm>

namespace counterpart::analysis {

bool areNicknames(const QString &a, const QString &b, const lexicon::Lexicon &lexicon)
{
    const QStringList longA = lexicon.names().longFormsOf(a);
    const QStringList longB = lexicon.names().longFormsOf(b);
    return longA.contains(b) || longB.contains(a) ||
           std::ranges::any_of(longA, [&](const QString &form) { return longB.contains(form); });
}

} // namespace counterpart::analysis
