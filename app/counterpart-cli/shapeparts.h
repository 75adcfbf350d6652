// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/commitmentfields.h"
#include "core/domain/rows.h"

#include <QJsonArray>
#include <QJsonObject>

/// What several shapes are made of.
namespace counterpart::cli {

[[nodiscard]] QJsonArray numbersJson(const std::vector<int> &numbers);
[[nodiscard]] QJsonObject rangeJson(text::Range range);
[[nodiscard]] QJsonObject quoteJson(text::Range range, const QString &text);
[[nodiscard]] QJsonArray sentencesJson(const domain::DocumentView &view, bool withActs);
/// Without the strength, which its sentence has.
[[nodiscard]] QJsonObject commitmentJson(const domain::Commitment &fact, const QString &quote,
                                         domain::CommitmentStatus status);
/// A field under its name ("followUp"): a number, a list, or a text; null for none, but of the action.
void insertField(const domain::CommitmentField &field, const domain::Commitment &commitment,
                 QJsonObject &into);

} // namespace counterpart::cli
