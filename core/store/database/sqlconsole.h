// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QStringList>
#include <QVariant>

#include <vector>

namespace counterpart::store {

/// The bounds of one query that a person wrote.
struct SqlLimits
{
    int rows = 10'000;
    int milliseconds = 10'000; ///< from the start; then it is cut off
    base::CancelToken cancel;
};

struct SqlResult
{
    QStringList columns;
    /// By column the table and the column that its values come from, "documents.id"; empty for what is
    /// computed.
    QStringList origins;
    std::vector<QVariantList> rows; ///< qint64, double, QString, QByteArray or invalid for NULL
    bool isCut = false;             ///< there were more rows, or more bytes, than the bounds allow
};

/// Runs one SELECT on a connection of its own that can only read: whatever would write, attach a file, change
/// a setting or load code is refused before it runs. Beside SQLite's own functions there is passage(text,
/// begin, end), the passage at a range of offsets. Any thread; blocks for as long as \p limits allow. Invalid
/// with the reason for what is no such query; Refused when cut off; Cancelled.
[[nodiscard]] base::Result<SqlResult> runReadOnly(const QString &path, const QString &sql,
                                                  const SqlLimits &limits);

/// A documented view (resources/schema/README.md) and its columns.
struct SqlView
{
    QString name;
    QStringList columns;
};
[[nodiscard]] base::Result<std::vector<SqlView>> sqlViews(const QString &path);

} // namespace counterpart::store
