// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

#include <QJsonArray>
#include <QJsonObject>

/// What several shapes are made of.
namespace counterpart::cli {

[[nodiscard]] QJsonArray numbersJson(const std::vector<int> &numbers);
[[nodiscard]] QJsonObject rangeJson(text::Range range);
[[nodiscard]] QJsonObject quoteJson(text::Range range, const QString &text);
[[nodiscard]] QJsonArray sentencesJson(const domain::DocumentView &view, bool withActs);
[[nodiscard]] QJsonObject commitmentJson(const domain::CommitmentFact &fact, const QString &quote,
                                         domain::CommitmentStatus status);

} // namespace counterpart::cli
