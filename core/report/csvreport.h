// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"
#include "core/report/reportmodel.h"

namespace counterpart::report {

/// RFC 4180, UTF-8, CRLF. A cell that a spreadsheet would take for a formula is given a leading apostrophe.
[[nodiscard]] QByteArray toCsv(const QList<QStringList> &rows);

/// One line a row of the body: relation, labels, texts, notes.
[[nodiscard]] QByteArray comparisonCsv(const Report &report);
[[nodiscard]] QByteArray commitmentsCsv(const std::vector<domain::CommitmentRow> &commitments);

} // namespace counterpart::report
