// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/common/draft.h"

namespace counterpart::reading {

/// A notice "[Paraphrase written for Counterpart; source: …]" at the start sets the flag, and the source if
/// it is an address; what comes back is the text behind it.
[[nodiscard]] text::MappedText takeParaphraseNotice(const text::MappedText &text,
                                                    domain::CleanDocument &meta);
/// The same for a comment near the start of a file, which is no part of the text anyway.
void readParaphraseComment(QStringView file, domain::CleanDocument &meta);
/// The same for the first block of a draft.
void takeParaphraseNotice(Draft &draft);

} // namespace counterpart::reading
