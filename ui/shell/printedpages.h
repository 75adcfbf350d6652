// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judgements.h"
#include "core/domain/rows.h"

#include <QTextDocument>

#include <memory>

namespace counterpart::shell {

/// A document as it is printed: its title, who published it when and where, and its text. Black on white,
/// whatever the window looks like.
[[nodiscard]] std::unique_ptr<QTextDocument> printedDocument(const domain::DocumentView &document);

/// Two accounts side by side: linked passages in one row, what one side alone says in a row of its own.
[[nodiscard]] std::unique_ptr<QTextDocument> printedComparison(const domain::ComparisonView &comparison,
                                                               const domain::Judgements &judgements = {});

} // namespace counterpart::shell
