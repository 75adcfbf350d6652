// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/judgements.h"

#include <QJsonArray>
#include <QJsonObject>

/// The JSON that scripts read. Unknown values are null.
namespace counterpart::cli {

[[nodiscard]] QJsonObject toJson(const domain::DocumentRow &row);
[[nodiscard]] QJsonObject toJson(const domain::DocumentView &view);
[[nodiscard]] QJsonObject toJson(const domain::MeetingRow &row);
[[nodiscard]] QJsonObject toJson(const domain::ComparisonView &view, const domain::Judgements &judgements);
[[nodiscard]] QJsonObject toJson(const domain::CommitmentRow &row);
[[nodiscard]] QJsonObject toJson(const domain::EntityRow &row);
[[nodiscard]] QJsonObject toJson(const domain::SearchHit &hit);

template <typename Row>
[[nodiscard]] QJsonArray toJson(const std::vector<Row> &rows)
{
    QJsonArray json;
    for (const Row &row : rows)
        json.append(toJson(row));
    return json;
}

/// null for an empty text.
[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QJsonValue orNull(const std::optional<domain::PartialDate> &date);
[[nodiscard]] QJsonArray toJson(const QStringList &words);

} // namespace counterpart::cli
