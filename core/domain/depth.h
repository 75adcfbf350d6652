// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <span>

namespace counterpart::domain {

/// How readers are told of what is not analysed, translated. Any thread.

/// "Khmer" for "km"; the code itself where it names no language that is known.
[[nodiscard]] QString languageName(const QString &code);
/// "not analysed (Khmer)"; "in part not analysed (Khmer)" where some of it is; empty for a text that is
/// analysed in full.
[[nodiscard]] QString notAnalysedText(const DocumentRow &row);
/// "3 documents not analysed (Khmer 2, Chinese 1)", a document under each language of its own; empty where
/// all are analysed in full.
[[nodiscard]] QString notAnalysedSummary(std::span<const DocumentRow> documents);

} // namespace counterpart::domain
