// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/fileaccess.h"
#include "core/base/result.h"
#include "core/domain/trash.h"
#include "core/jobs/job.h"
#include "core/workspace/facade/change.h"
#include "core/workspace/facade/rows.h"

#include <QObject>

#include <functional>
#include <memory>

namespace counterpart::workspace {

class Annotations;
class Codes;
class Console;
class Commitments;
class Lineages;
class Merging;
class Documents;
class Entities;
class Meetings;
class Pasting;
class Comparisons;
class Reports;
class Revisions;
class Searches;
class Trash;
struct Purged;

/// Create opens a store for writing and makes it first where there is none.
enum class OpenMode { ReadOnly, ReadWrite, Create };

/// What an import does where a file is named by itself and its documents were deleted. What is only found in
/// a folder never comes back unasked.
enum class DeletedFiles { ComeBack, StayAway };

/// The one way to read and to change a store. Every change is one method: it opens the transaction, writes,
/// commits, then tells what changed. Lives in the thread that made it and uses one connection of that
/// thread; long work (import, re-analysis) runs on its own connections and reports through signals.
/// Errors come as base::Result and leave the store as it was.
class Workspace : public QObject
{
    Q_OBJECT

public:
    [[nodiscard]] static base::Result<std::unique_ptr<Workspace>> open(const QString &path, OpenMode mode);
    /// Makes an empty store; refuses to overwrite.
    [[nodiscard]] static base::Result<void> create(const QString &path);
    ~Workspace() override;

    /// Puts a copy of the store \p backup at \p path; see store::restore(). Gives the path under which a
    /// store that was there is kept, empty for none.
    [[nodiscard]] static base::Result<QString> restore(const QString &backup, const QString &path,
                                                       base::Existing existing);

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Unreadable when the store's files were moved, deleted or replaced since it was opened: what is read
    /// and written goes to files that nobody finds any more. Looks at the disk; cheap.
    [[nodiscard]] base::Result<void> filesInPlace() const;

    using Progress = std::function<void(int done, int total, const QString &what)>;
    /// Reads files and folders, analyses them and pairs them into meetings; blocks, for the command line.
    /// \p jobs threads read and analyse (0: as many as the machine has). \p side, when not empty, overrules
    /// detection.
    /// \p progress is called in the calling thread.
    [[nodiscard]] base::Result<ImportSummary> importPaths(const QStringList &paths, const QString &side,
                                                          int jobs, const Progress &progress,
                                                          const base::CancelToken &cancel);
    /// The same on a thread and a connection of its own, for the window; \p done gets the outcome in this
    /// thread, after changed(). Cancel keeps what is already in. The caller owns the job.
    [[nodiscard]] std::unique_ptr<jobs::Job>
    startImport(const QStringList &paths, const QString &side,
                std::function<void(base::Result<ImportSummary>)> done,
                DeletedFiles deleted = DeletedFiles::ComeBack);

    /// Makes a change that takes long on a thread and a connection of its own, for the window; \p done gets
    /// it in this thread, after changed(), for takeBack() and doAgain(). The caller owns the job.
    [[nodiscard]] std::unique_ptr<jobs::Job> startEdit(const QString &title,
                                                       std::function<base::Result<Change>(Workspace &)> edit,
                                                       std::function<void(base::Result<Change>)> done);
    /// Trash::purge() in the same way.
    [[nodiscard]] std::unique_ptr<jobs::Job> startPurge(const std::vector<domain::TrashId> &ids,
                                                        const QString &author,
                                                        std::function<void(base::Result<Purged>)> done);
    /// How many documents and meetings had been in the trash for domain::TrashDays when this workspace opened
    /// the store, and were deleted for good then.
    [[nodiscard]] int purgedAtOpening() const;

    /// How many documents an older program or another lexicon analysed; 0: the analysis is current. Cheap.
    [[nodiscard]] base::Result<int> staleAnalyses();
    /// Analyses documents again: those that are stale or, when \p documents is not empty, just these.
    /// Decisions stay as they are. Blocks; \p progress is called in the calling thread.
    [[nodiscard]] base::Result<ReanalysisSummary> reanalyse(const QList<domain::DocumentId> &documents,
                                                            int jobs, const Progress &progress,
                                                            const base::CancelToken &cancel);
    /// The same on a thread and a connection of its own; see startImport().
    [[nodiscard]] std::unique_ptr<jobs::Job>
    startReanalysis(const QList<domain::DocumentId> &documents,
                    std::function<void(base::Result<ReanalysisSummary>)> done);

    /// Looks every so many milliseconds whether another window or program changed the store, or took its
    /// files away; 0 stops it.
    void watch(int milliseconds);
    /// Looks now: true, after changed(), when it was changed elsewhere since the last look. Very cheap.
    bool lookElsewhere();

    /// What people change, by subject; each change is a value that takeBack() and doAgain() understand.
    /// Include the header of the subject ("documents.h").
    [[nodiscard]] Documents documents();
    [[nodiscard]] Meetings meetings();
    [[nodiscard]] Entities entities();
    [[nodiscard]] Comparisons comparisons();
    [[nodiscard]] Searches searches();
    [[nodiscard]] Console console();
    [[nodiscard]] Reports reports();
    [[nodiscard]] Annotations annotations();
    [[nodiscard]] Codes codes();
    [[nodiscard]] Commitments commitments();
    [[nodiscard]] Lineages lineages();
    [[nodiscard]] Merging merging();
    [[nodiscard]] Revisions revisions();
    [[nodiscard]] Pasting pasting();
    [[nodiscard]] Trash trash();
    /// Takes a change back, ids and all. Refused when what it touched was decided otherwise since; Busy when
    /// another program is writing.
    [[nodiscard]] base::Result<void> takeBack(const Change &change);
    /// Does it again: the same rows with the same ids.
    [[nodiscard]] base::Result<void> doAgain(const Change &change);

    /// A consistent copy; refuses to overwrite.
    [[nodiscard]] base::Result<void> backUp(const QString &path) const;
    [[nodiscard]] base::Result<StoreCheck> check(const base::CancelToken &cancel);

Q_SIGNALS:
    /// After every change, however it was made: here, by a job of this window, or elsewhere.
    void changed(const counterpart::workspace::ChangeSet &changes);
    void filesLost(const counterpart::base::Error &error); ///< see filesInPlace(); told once by watch()
    void filesFound();                                     ///< they are back in their places

private:
    friend class Service;
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    /// Opens the very files that this workspace has open, for a job.
    [[nodiscard]] std::function<base::Result<std::unique_ptr<Workspace>>()> opener() const;
    void noteOwnChanges();
    void noteOwnJob(jobs::Job *job);
    [[nodiscard]] base::Result<void> apply(const Change &change, bool again);
    std::unique_ptr<Private> d;
};

} // namespace counterpart::workspace
