// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::analysis {

/// True when one folded given name is a usual short form of the other ("joe", "joseph").
[[nodiscard]] bool areNicknames(const QString &keyA, const QString &keyB, const lexicon::Lexicon &lexicon);

} // namespace counterpart::analysis
