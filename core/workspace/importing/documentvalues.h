// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/facts.h"
#include "core/domain/ids.h"
#include "core/store/database/transaction.h"
#include "core/workspace/importing/documentfield.h"

namespace counterpart::workspace {

/// What is kept for \p typed; Invalid for what makes no sense. Nothing is said about null and empty values.
[[nodiscard]] base::Result<QString> checkedValue(DocumentField field, const QString &typed);
/// Keeps a value that was checked, as a decision; a null one takes the decision back.
[[nodiscard]] base::Result<void> writeValue(store::Transaction &transaction, domain::DocumentId id,
                                            DocumentField field, const QString &value, const QString &author);
/// By the column that a decision is kept under.
[[nodiscard]] std::optional<DocumentField> fieldOf(const QString &column);
/// What is decided of a document, for its analysis.
[[nodiscard]] base::Result<domain::DecidedValues> decidedValues(const store::Database &database,
                                                                domain::DocumentId id);

} // namespace counterpart::workspace
