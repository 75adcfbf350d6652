// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/report/reportmodel.h"

namespace counterpart::report {

/// Tables as text::toCsv() writes them.

/// One line a row of the body: relation, labels, texts, notes.
[[nodiscard]] QByteArray comparisonCsv(const Report &report);
/// One line a commitment; "role" tells whether the actors are bound or only asked.
[[nodiscard]] QByteArray commitmentsCsv(const std::vector<domain::CommitmentRow> &commitments);

} // namespace counterpart::report
