// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/jobs/job.h"
#include "core/workspace/facade/service.h"

#include <QVariant>

namespace counterpart::workspace {

/// What the values of a column of an answer name, by their ids.
enum class Named { Nothing, Document, Meeting, Commitment, Annotation, Entity };

/// By where the values come from ("documents.id", "readouts.document_id"); where they are computed, by what
/// the column is called ("document_id").
[[nodiscard]] Named namedBy(const QString &origin, const QString &column);

/// The answer to a query that a person wrote.
struct QueryResult
{
    QStringList columns;
    std::vector<Named> named;       ///< by column
    std::vector<QVariantList> rows; ///< qint64, double, QString, QByteArray or invalid for NULL
    bool isCut = false;             ///< there were more rows, or more bytes, than allowed
};

/// A view that a query may read.
struct QueryView
{
    QString name;
    QStringList columns;
};

/// Answers questions in SQL over the documented views, on connections of its own that can only read.
class Console : public Service
{
public:
    using Service::Service;

    [[nodiscard]] base::Result<std::vector<QueryView>> views() const;
    /// Answers one SELECT. Blocks; at most \p limit rows, cut off after \p milliseconds.
    [[nodiscard]] base::Result<QueryResult> answer(const QString &sql, int limit, int milliseconds,
                                                   const base::CancelToken &cancel = {}) const;
    /// The same on a thread of its own, for the window; cancelling the job stops the query. \p done gets the
    /// answer in this thread. The caller owns the job.
    [[nodiscard]] std::unique_ptr<jobs::Job> start(const QString &sql, int limit, int milliseconds,
                                                   std::function<void(base::Result<QueryResult>)> done) const;
};

} // namespace counterpart::workspace
