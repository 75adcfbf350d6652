// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/facade/workspace.h"

#include "core/base/filepath.h"
#include "core/lexicon/lexicon.h"
#include "core/store/upkeep/backup.h"
#include "core/store/upkeep/integrity.h"
#include "core/store/upkeep/restore.h"
#include "core/workspace/facade/private.h"
#include "core/workspace/importing/importer.h"
#include "core/workspace/trash/trashacts.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using store::Database;

Workspace::Workspace(std::unique_ptr<Private> data) : d(std::move(data)) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, OpenMode mode)
{
    const QString absolute = base::absolutePath(path);
    if (mode == OpenMode::Create && !base::stateOfFile(absolute).exists()) {
        // Where another program was quicker, its store is there now.
        if (auto made = Database::create(absolute); !made && !base::stateOfFile(absolute).exists())
            return std::unexpected(made.error());
    }
    auto database = Database::open(absolute, mode == OpenMode::ReadOnly ? Database::Mode::ReadOnly
                                                                        : Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    auto data = std::make_unique<Private>();
    data->database = std::move(*database);
    // What cannot be deleted now (a full disk) is deleted another time, and keeps nobody from working.
    if (mode != OpenMode::ReadOnly)
        data->purged = purgeExpired(*data->database).value_or(0);
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(data)));
    workspace->noteOwnChanges();
    return workspace;
}

Result<void> Workspace::create(const QString &path)
{
    return Database::create(base::absolutePath(path));
}

Result<QString> Workspace::restore(const QString &backup, const QString &path, base::Existing existing)
{
    return store::restore(base::absolutePath(backup), base::absolutePath(path), existing);
}

Result<void> Workspace::filesInPlace() const
{
    return d->database->files().areInPlace();
}

QString Workspace::path() const
{
    return d->database->path();
}

bool Workspace::isReadOnly() const
{
    return d->database->isReadOnly();
}

Result<ImportSummary> Workspace::importPaths(const QStringList &paths, const QString &side, int jobs,
                                             const Progress &progress, const base::CancelToken &cancel)
{
    if (isReadOnly())
        return base::fail(base::ErrorKind::ReadOnly, path(), u"is open for reading alone"_s,
                          u"open it for writing to import into it"_s);
    Importer importer(*d->database, {side, jobs, DeletedFiles::ComeBack, progress, cancel});
    auto summary = importer.run(paths);
    if (importer.hasChangedStore())
        Q_EMIT changed(whatImportsConcern());
    return summary;
}

std::unique_ptr<jobs::Job> Workspace::startImport(const QStringList &paths, const QString &side,
                                                  std::function<void(Result<ImportSummary>)> done,
                                                  DeletedFiles deleted)
{
    struct Outcome
    {
        Result<ImportSummary> summary;
        bool changed = false;
        qint64 changes = 0; ///< of the store, by the job's connection
    };
    const auto work = [files = d->database->files(), store = path(), paths, side,
                       deleted](jobs::Job::Control &control) -> Outcome {
        auto database = openAgain(store, files);
        if (!database)
            return {std::unexpected(database.error())};
        const auto progress = [&control](int count, int total, const QString &what) {
            control.report(count, total, what);
        };
        Importer importer(**database, {side, 0, deleted, progress, control.cancelToken()});
        auto summary = importer.run(paths);
        return {std::move(summary), importer.hasChangedStore(), (*database)->ownChanges()};
    };
    auto job = jobs::Job::start(tr("Import"), this, work, [this, done = std::move(done)](Outcome outcome) {
        d->jobChanges += outcome.changes;
        if (outcome.changed)
            Q_EMIT changed(whatImportsConcern());
        done(std::move(outcome.summary));
    });
    noteOwnJob(job.get());
    return job;
}

Result<void> Workspace::backUp(const QString &path) const
{
    return store::backUp(*d->database, base::absolutePath(path));
}

Result<StoreCheck> Workspace::check(const base::CancelToken &cancel)
{
    return store::checkIntegrity(*d->database, cancel).transform([](const store::IntegrityReport &found) {
        return StoreCheck{found.documents, found.originals, found.anchors, found.problems, found.notes};
    });
}

} // namespace counterpart::workspace
