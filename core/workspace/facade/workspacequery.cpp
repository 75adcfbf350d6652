// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the façade that answers queries people write.
#include "core/store/database/sqlconsole.h"
#include "core/workspace/facade/private.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// From the very file that the workspace has open, whose \p files are.
Result<QueryResult> answer(const store::OpenFiles &files, const QString &path, const QString &sql,
                           const store::SqlLimits &limits)
{
    auto found = store::runReadOnly(path, sql, limits);
    if (auto same = files.areInPlace(); !same)
        return std::unexpected(same.error());
    return std::move(found).transform([](store::SqlResult &&rows) {
        return QueryResult{std::move(rows.columns), std::move(rows.rows), rows.isCut};
    });
}

} // namespace

Result<QueryResult> Workspace::query(const QString &sql, int limit, int milliseconds,
                                     const base::CancelToken &cancel) const
{
    return answer(d->database->files(), path(), sql, {limit, milliseconds, cancel});
}

std::unique_ptr<jobs::Job> Workspace::startQuery(const QString &sql, int limit, int milliseconds,
                                                 std::function<void(Result<QueryResult>)> done)
{
    const auto work = [files = d->database->files(), store = path(), sql, limit,
                       milliseconds](jobs::Job::Control &control) {
        return answer(files, store, sql, {limit, milliseconds, control.cancelToken()});
    };
    return jobs::Job::start(tr("Query"), this, work, std::move(done));
}

Result<std::vector<QueryView>> Workspace::queryViews() const
{
    return store::sqlViews(path()).transform([](const std::vector<store::SqlView> &found) {
        std::vector<QueryView> views;
        for (const store::SqlView &view : found)
            views.push_back({view.name, view.columns});
        return views;
    });
}

} // namespace counterpart::workspace
