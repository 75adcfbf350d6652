// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the façade that analyses again, and that notices what others change.
#include "core/analysis/version.h"
#include "core/lexicon/lexicon.h"
#include "core/store/database/metastore.h"
#include "core/workspace/facade/private.h"
#include "core/workspace/importing/reanalyser.h"

#include <algorithm>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

Result<int> Workspace::staleAnalyses()
{
    return store::DocumentStore(*d->database)
        .analysedOtherwise({analysis::Version, d->lexicons().fingerprint()})
        .transform([](const auto &stale) { return int(stale.size()); });
}

Result<ReanalysisSummary> Workspace::reanalyse(const QList<domain::DocumentId> &documents, int jobs,
                                               const Progress &progress, const base::CancelToken &cancel)
{
    if (isReadOnly())
        return base::fail(base::ErrorKind::ReadOnly, path(), u"is open for reading alone"_s,
                          u"open it for writing to analyse it again"_s);
    const auto &lexicon = d->lexicons();
    Q_UNUSED(lexicon)
    Reanalyser reanalyser(*d->database, d->lexicon, {jobs, progress, cancel});
    auto summary = reanalyser.run(documents);
    if (reanalyser.hasChangedStore())
        Q_EMIT changed(whatImportsConcern());
    return summary;
}

std::unique_ptr<jobs::Job> Workspace::startReanalysis(const QList<domain::DocumentId> &documents,
                                                      std::function<void(Result<ReanalysisSummary>)> done)
{
    struct Outcome
    {
        Result<ReanalysisSummary> summary;
        bool changed = false;
        qint64 changes = 0; ///< of the store, by the job's connection
    };
    const auto work = [files = d->database->files(), store = path(),
                       documents](jobs::Job::Control &control) -> Outcome {
        auto database = openAgain(store, files);
        if (!database)
            return {std::unexpected(database.error())};
        const auto progress = [&control](int count, int total, const QString &what) {
            control.report(count, total, what);
        };
        Reanalyser reanalyser(**database, lexicon::Lexicon::builtIn(), {0, progress, control.cancelToken()});
        auto summary = reanalyser.run(documents);
        return {std::move(summary), reanalyser.hasChangedStore(), (*database)->ownChanges()};
    };
    auto job =
        jobs::Job::start(tr("Analyse again"), this, work, [this, done = std::move(done)](Outcome outcome) {
            d->jobChanges += outcome.changes;
            if (outcome.changed)
                Q_EMIT changed(whatImportsConcern());
            done(std::move(outcome.summary));
        });
    noteOwnJob(job.get());
    return job;
}

void Workspace::noteOwnJob(jobs::Job *job)
{
    std::erase_if(d->jobs, [](const QPointer<jobs::Job> &old) { return !old || !old->isRunning(); });
    d->jobs.emplace_back(job);
}

void Workspace::watch(int milliseconds)
{
    d->watch.disconnect(this);
    d->watch.stop();
    if (milliseconds <= 0)
        return;
    connect(&d->watch, &QTimer::timeout, this, &Workspace::lookElsewhere);
    d->watch.start(milliseconds);
}

bool Workspace::lookElsewhere()
{
    const auto inPlace = filesInPlace();
    if (const bool lost = !inPlace; std::exchange(d->filesLost, lost) != lost) {
        if (lost)
            Q_EMIT filesLost(inPlace.error());
        else
            Q_EMIT filesFound();
    }
    if (d->filesLost)
        return false; // nobody else sees these files
    // The jobs of this window tell of their changes themselves, when they are done.
    const bool isWriting =
        std::ranges::any_of(d->jobs, [](const QPointer<jobs::Job> &job) { return job && job->isRunning(); });
    if (isWriting)
        return false;
    const auto version = store::MetaStore(*d->database).foreignVersion();
    if (!version || *version == d->foreignVersion)
        return false;
    const qint64 before = d->foreignChanges;
    noteOwnChanges();
    if (d->foreignChanges == before)
        return false;
    ChangeSet anything = ChangeSet::all();
    anything.setFromElsewhere();
    Q_EMIT changed(anything);
    return true;
}

void Workspace::noteOwnChanges()
{
    const store::MetaStore meta(*d->database);
    const auto version = meta.foreignVersion();
    const auto changes = meta.changes();
    // While a writer keeps it from being read, the last look stands.
    if (!version || !changes)
        return;
    d->foreignVersion = *version;
    d->foreignChanges = *changes - d->database->ownChanges() - d->jobChanges;
}

} // namespace counterpart::workspace
