// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/report/reportmodel.h"

#include <span>

namespace counterpart::report {

/// Tables as text::toCsv() writes them.

/// One line a row of the body: relation, labels, texts, notes, and how sure a proposed tie is.
[[nodiscard]] QByteArray comparisonCsv(const Report &report);
/// One line a commitment; "role" tells whether the actors are bound or only asked. Below them, with the
/// status "not analysed" and no id, one line for each of \p documents that is not analysed in full.
[[nodiscard]] QByteArray commitmentsCsv(const std::vector<domain::CommitmentRow> &commitments,
                                        std::span<const domain::DocumentRow> documents = {});

} // namespace counterpart::report
