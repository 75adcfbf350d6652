// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/facade/service.h"

#include <QHash>

namespace counterpart::workspace {

/// What the columns of tables hold, where their names do not tell: said once, and remembered by the store for
/// every table with the same columns. In the thread of the workspace.
class TableColumns : public Service
{
public:
    using Service::Service;

    /// What a column may hold, the text first.
    [[nodiscard]] static QStringList roles();
    /// The names of the columns of a file; empty for what is no table.
    [[nodiscard]] base::Result<QStringList> header(const QString &path) const;
    /// \p columns: role to name of the column; Invalid without one of texts.
    [[nodiscard]] base::Result<void> remember(const QHash<QString, QString> &columns) const;
};

} // namespace counterpart::workspace
