// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitmentfields.h"
#include "core/store/database/database.h"

#include <QStringList>

/// How the fields of a commitment stand in the store: a column each, and for a date its first and last day in
/// two more. What people say of a field is kept by the same names in commitment_edits.
namespace counterpart::store::commitmentcolumns {

/// Those of a field, the value itself first.
[[nodiscard]] QStringList namesOf(const domain::CommitmentField &field);
/// What they hold, one for each.
[[nodiscard]] QVariantList valuesOf(const domain::CommitmentField &field,
                                    const domain::Commitment &commitment);
/// The names, and what they hold, of all fields that analysis finds in a clause.
[[nodiscard]] QStringList found();
[[nodiscard]] QVariantList foundIn(const domain::Commitment &commitment);

/// What to select of commitment_values, here "c", for every field in order of the table, and back.
[[nodiscard]] QStringList selected();
/// \p first: the column of \p row that the first of selected() stands in.
void read(const Cursor &row, int first, domain::Commitment &into);

} // namespace counterpart::store::commitmentcolumns
