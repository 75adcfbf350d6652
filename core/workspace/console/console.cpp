// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/console/console.h"

#include "core/store/database/database.h"
#include "core/store/database/sqlconsole.h"
#include "core/workspace/facade/workspace.h"

#include <array>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// From the very file that the workspace has open, whose \p files are.
Result<QueryResult> answerFrom(const store::OpenFiles &files, const QString &path, const QString &sql,
                               const store::SqlLimits &limits)
{
    auto found = store::runReadOnly(path, sql, limits);
    if (auto same = files.areInPlace(); !same)
        return std::unexpected(same.error());
    return std::move(found).transform([](store::SqlResult &&rows) {
        std::vector<Named> named;
        for (qsizetype i = 0; i < rows.columns.size(); ++i)
            named.push_back(namedBy(rows.origins[i], rows.columns[i]));
        return QueryResult{std::move(rows.columns), std::move(named), std::move(rows.rows), rows.isCut};
    });
}

} // namespace

Named namedBy(const QString &origin, const QString &column)
{
    static constexpr std::array Things{std::pair{QLatin1StringView("document"), Named::Document},
                                       std::pair{QLatin1StringView("meeting"), Named::Meeting},
                                       std::pair{QLatin1StringView("commitment"), Named::Commitment},
                                       std::pair{QLatin1StringView("annotation"), Named::Annotation},
                                       std::pair{QLatin1StringView("entity"), Named::Entity}};
    const QString source = origin.section(u'.', 1);
    for (const auto &[thing, named] : Things) {
        const QString reference = thing + u"_id"_s;
        const QString plural = thing == "entity"_L1 ? u"entities"_s : thing + u's';
        if (source == reference || origin == plural + u".id"_s || (origin.isEmpty() && column == reference))
            return named;
    }
    return Named::Nothing;
}

Result<QueryResult> Console::answer(const QString &sql, int limit, int milliseconds,
                                    const base::CancelToken &cancel) const
{
    return answerFrom(database().files(), database().path(), sql, {limit, milliseconds, cancel});
}

std::unique_ptr<jobs::Job> Console::start(const QString &sql, int limit, int milliseconds,
                                          std::function<void(Result<QueryResult>)> done) const
{
    const auto work = [files = database().files(), store = database().path(), sql, limit,
                       milliseconds](jobs::Job::Control &control) {
        return answerFrom(files, store, sql, {limit, milliseconds, control.cancelToken()});
    };
    return jobs::Job::start(Workspace::tr("Query"), &workspace(), work, std::move(done));
}

Result<std::vector<QueryView>> Console::views() const
{
    return store::sqlViews(database().path()).transform([](const std::vector<store::SqlView> &found) {
        std::vector<QueryView> views;
        for (const store::SqlView &view : found)
            views.push_back({view.name, view.columns});
        return views;
    });
}

Console Workspace::console()
{
    return Console(*this);
}

} // namespace counterpart::workspace
