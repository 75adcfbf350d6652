// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the workspace that works on other threads, and that notices what others change.
#include "core/store/database/metastore.h"
#include "core/workspace/facade/actscope.h"
#include "core/workspace/facade/private.h"

#include <algorithm>

namespace counterpart::workspace {

using base::Result;

std::function<Result<std::unique_ptr<Workspace>>()> Workspace::opener() const
{
    return [files = d->database->files(), store = path()]() -> Result<std::unique_ptr<Workspace>> {
        auto database = store::Database::open(store, store::Database::Mode::ReadWrite);
        // Looked at when it is open: what is at the path by then is what was opened.
        if (auto same = files.areInPlace(); !same)
            return std::unexpected(same.error());
        if (!database)
            return std::unexpected(database.error());
        auto data = std::make_unique<Private>();
        data->database = std::move(*database);
        return std::unique_ptr<Workspace>(new Workspace(std::move(data)));
    };
}

std::unique_ptr<jobs::Job>
Workspace::runApart(const QString &title, std::function<void(Result<Workspace *>, jobs::Job::Control &)> work,
                    std::function<void()> done)
{
    struct Outcome
    {
        std::vector<ChangeSet> told;
        qint64 changes = 0; ///< of the store, by the job's connection
    };
    const auto run = [open = opener(), work = std::move(work),
                      here = QPointer(this)](jobs::Job::Control &control) {
        Outcome outcome;
        const auto own = open();
        if (!own) {
            work(std::unexpected(own.error()), control);
            return outcome;
        }
        connect(own->get(), &Workspace::changed, own->get(),
                [&outcome](const ChangeSet &changes) { outcome.told.push_back(changes); });
        connect(own->get(), &Workspace::writtenSoFar, own->get(), [&control, here](const ChangeSet &changes) {
            control.tell([here, changes] {
                if (here)
                    Q_EMIT here->changed(changes);
            });
        });
        work(own->get(), control);
        outcome.changes = (*own)->d->database->ownChanges();
        return outcome;
    };
    auto job = jobs::Job::start(title, this, run, [this, done = std::move(done)](const Outcome &outcome) {
        d->jobChanges += outcome.changes;
        for (const ChangeSet &changes : outcome.told)
            Q_EMIT changed(changes);
        done();
    });
    std::erase_if(d->jobs, [](const QPointer<jobs::Job> &old) { return !old || !old->isRunning(); });
    d->jobs.emplace_back(job.get());
    return job;
}

std::unique_ptr<jobs::Job> Workspace::startSteps(const QString &title, std::vector<Change> steps, bool again,
                                                 std::function<void(const std::vector<Result<void>> &)> done)
{
    using Results = std::vector<Result<void>>;
    d->isStepping = true;
    const auto isLater = [](const Result<void> &result) {
        return !result && (result.error().kind == base::ErrorKind::Busy || result.error().isCancelled());
    };
    const auto work = [=, act = actOf(*this), steps = std::move(steps)](Workspace &own,
                                                                        jobs::Job::Control &control) {
        const ActScope scope(own, act);
        const auto progress = [&control](int part, int parts) {
            control.report(part, parts, {});
            return !control.isCancelled();
        };
        Results results;
        for (size_t i = 0; i < steps.size() && (results.empty() || !isLater(results.back())); ++i)
            results.push_back(again ? own.doAgain(steps[i], progress) : own.takeBack(steps[i], progress));
        return Result<Results>(std::move(results));
    };
    return startApart<Results>(title, work, [this, done = std::move(done)](Result<Results> results) {
        d->isStepping = false;
        done(results ? *results : Results{std::unexpected(results.error())});
    });
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
