// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/formatreader.h"
#include "core/reading/containers/tnef.h"

namespace counterpart::reading {

/// The text of a packed message, through the reader of its form: its page, its plain text, else what its RTF
/// says. Empty where it has none; an RTF that cannot be read is told as left out, under \p name.
[[nodiscard]] std::vector<DraftBlock> takeTnefText(const Tnef &packed, const QString &name,
                                                   const Input &input);
/// Hands the packed files to input.members. What is damaged, lacks or holds nothing at all is told under \p name.
void takeTnefFiles(const Tnef &packed, const QString &name, const Input &input);

} // namespace counterpart::reading
