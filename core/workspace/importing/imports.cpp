// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/imports.h"

#include "core/analysis/version.h"
#include "core/base/fileaccess.h"
#include "core/base/runningprocess.h"
#include "core/lexicon/lexicon.h"
#include "core/store/documents/unfinishedimports.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/importer.h"
#include "core/workspace/importing/reanalyser.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// What an import or another analysis may change: too much to be told by id.
ChangeSet whatImportsConcern()
{
    return ChangeSet::allOf({Subject::Documents, Subject::Meetings, Subject::Links, Subject::Entities,
                             Subject::Topics, Subject::Commitments, Subject::Annotations, Subject::Codes,
                             Subject::Trash});
}

/// The documents of files that were just written; what else they brought is told at the end.
ChangeSet documentsOf(const std::vector<ImportOutcome> &files)
{
    ChangeSet changes;
    for (const ImportOutcome &file : files) {
        const bool isNew =
            file.what == ImportOutcome::What::Imported || file.what == ImportOutcome::What::Restored;
        for (const domain::DocumentId id : file.documents)
            changes.of(Subject::Documents)
                .note(id.value, isNew ? ChangedIds::Kind::Added : ChangedIds::Kind::Changed);
    }
    return changes;
}

Progress progressOf(jobs::Job::Control &control)
{
    return [&control](int count, int total, const QString &what) { control.report(count, total, what); };
}

Result<void> requireWritable(const store::Database &database, const QString &remedy)
{
    if (!database.isReadOnly())
        return {};
    return base::fail(base::ErrorKind::ReadOnly, database.path(), u"is open for reading alone"_s, remedy);
}

/// Calls \p taken in the thread that the job belongs to.
Taken passedTo(jobs::Job::Control &control, const Taken &taken)
{
    return [&control, taken](const std::vector<ImportOutcome> &files) {
        if (taken)
            control.tell([taken, files] { taken(files); });
    };
}

} // namespace

void ImportSummary::add(ImportOutcome file)
{
    imported += file.imported;
    revised += file.revised;
    merged += file.merged;
    proposed += file.proposed;
    restored += file.restored;
    inTrash += file.inTrash;
    leftOut += file.leftOut;
    if (file.what == ImportOutcome::What::Skipped)
        ++skipped;
    else if (file.what == ImportOutcome::What::Refused)
        ++refused;
    files.push_back(std::move(file));
}

Taken Imports::announcing(const Taken &taken) const
{
    return [this, taken](const std::vector<ImportOutcome> &files) {
        if (const ChangeSet changes = documentsOf(files); !changes.isEmpty())
            announceSoFar(changes);
        if (taken)
            taken(files);
    };
}

Result<ImportSummary> Imports::run(const QStringList &paths, const QString &side, int jobs,
                                   const Progress &progress, const base::CancelToken &cancel,
                                   DeletedFiles deleted, const Taken &taken) const
{
    if (auto fit = requireWritable(database(), u"open it for writing to import into it"_s); !fit)
        return std::unexpected(fit.error());
    Importer importer(database(), {side, jobs, deleted, progress, announcing(taken), cancel});
    auto summary = importer.run(paths);
    if (importer.hasChangedStore())
        announce(whatImportsConcern());
    return summary;
}

std::unique_ptr<jobs::Job> Imports::start(const QStringList &paths, const QString &side,
                                          std::function<void(Result<ImportSummary>)> done,
                                          DeletedFiles deleted, const Taken &taken) const
{
    const auto work = [=](Workspace &own, jobs::Job::Control &control) {
        return own.imports().run(paths, side, 0, progressOf(control), control.cancelToken(), deleted,
                                 passedTo(control, taken));
    };
    return workspace().startApart<ImportSummary>(Workspace::tr("Import"), work, std::move(done));
}

Result<std::optional<UnfinishedImport>> Imports::unfinished() const
{
    const auto found = store::UnfinishedImports(database()).latest();
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    const store::UnfinishedImports::Import &import = **found;
    UnfinishedImport told{.id = import.id,
                          .begun = import.begun,
                          .files = import.files,
                          .left = {},
                          .gone = {},
                          .isRunning = base::runsElsewhere(import.process)};
    for (const auto &file : import.left) {
        told.left.append(file.path);
        if (!base::stateOfFile(file.path).exists())
            told.gone.append(file.path);
    }
    return told;
}

Result<void> Imports::keepForLater(const QStringList &paths) const
{
    std::vector<store::UnfinishedImports::File> files;
    for (const QString &path : paths)
        files.push_back({path, true});
    auto transaction = store::Transaction::begin(database());
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto found = store::UnfinishedImports(database()).latest();
    if (!found)
        return std::unexpected(found.error());
    const auto kept =
        *found ? store::UnfinishedImports::extend(*transaction, (*found)->id, files)
               : store::UnfinishedImports::begin(*transaction, {.id = {},
                                                                .side = {},
                                                                .files = int(files.size()),
                                                                .begun = {},
                                                                .process = base::nameOfThisProcess(),
                                                                .left = files})
                     .transform([](const QString &) {});
    return kept.and_then([&] { return transaction->commitQuietly(); });
}

Result<ImportSummary> Imports::runRest(const QString &id, const Progress &progress,
                                       const base::CancelToken &cancel, const Taken &taken) const
{
    if (auto fit = requireWritable(database(), u"open it for writing to import into it"_s); !fit)
        return std::unexpected(fit.error());
    const auto found = store::UnfinishedImports(database()).latest();
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->id != id)
        return ImportSummary();
    Importer importer(database(),
                      {(*found)->side, 0, DeletedFiles::ComeBack, progress, announcing(taken), cancel});
    auto summary = importer.resume(**found);
    if (importer.hasChangedStore())
        announce(whatImportsConcern());
    return summary;
}

std::unique_ptr<jobs::Job> Imports::startRest(const QString &id,
                                              std::function<void(Result<ImportSummary>)> done,
                                              const Taken &taken) const
{
    const auto work = [id, taken](Workspace &own, jobs::Job::Control &control) {
        return own.imports().runRest(id, progressOf(control), control.cancelToken(),
                                     passedTo(control, taken));
    };
    return workspace().startApart<ImportSummary>(Workspace::tr("Import"), work, std::move(done));
}

Result<Change> Imports::forgetRest(const QString &id) const
{
    return change([&](store::Transaction &transaction, Change &) {
        return store::UnfinishedImports::forget(transaction, id);
    });
}

Result<int> Imports::staleAnalyses() const
{
    return store::DocumentStore(database())
        .analysedOtherwise({analysis::Version, lexicon().fingerprint()})
        .transform([](const auto &stale) { return int(stale.size()); });
}

Result<ReanalysisSummary> Imports::reanalyse(const QList<domain::DocumentId> &documents, int jobs,
                                             const Progress &progress, const base::CancelToken &cancel) const
{
    if (auto fit = requireWritable(database(), u"open it for writing to analyse it again"_s); !fit)
        return std::unexpected(fit.error());
    Reanalyser reanalyser(database(), sharedLexicon(), {jobs, progress, cancel});
    auto summary = reanalyser.run(documents);
    if (reanalyser.hasChangedStore())
        announce(whatImportsConcern());
    return summary;
}

std::unique_ptr<jobs::Job> Imports::startReanalysis(const QList<domain::DocumentId> &documents,
                                                    std::function<void(Result<ReanalysisSummary>)> done) const
{
    const auto work = [documents](Workspace &own, jobs::Job::Control &control) {
        return own.imports().reanalyse(documents, 0, progressOf(control), control.cancelToken());
    };
    return workspace().startApart<ReanalysisSummary>(Workspace::tr("Reanalyse"), work, std::move(done));
}

Imports Workspace::imports()
{
    return Imports(*this);
}

} // namespace counterpart::workspace
