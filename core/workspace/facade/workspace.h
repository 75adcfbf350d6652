// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/fileaccess.h"
#include "core/base/result.h"
#include "core/jobs/job.h"
#include "core/workspace/facade/change.h"
#include "core/workspace/facade/rows.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace counterpart::workspace {

class Annotations;
class Codes;
class Commitments;
class Comparisons;
class Console;
class Documents;
class Entities;
class Imports;
class LibraryFilters;
class Lineages;
class Meetings;
class Merging;
class Reports;
class Revisions;
class Searches;
class Tags;
class Trash;

/// Create opens a store for writing and makes it first where there is none.
enum class OpenMode { ReadOnly, ReadWrite, Create };

/// A store that is open, and the one door to it: it hands out a service a subject, takes their changes back
/// and tells of them. Lives in the thread that made it and uses one connection of that thread; long work
/// (import, re-analysis) runs on its own connections and reports through signals. Errors come as base::Result
/// and leave the store as it was.
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

    /// Runs \p work as the job \p title, on a thread of its own and with a workspace of its own that has the
    /// very same store open. What it changed is told here, some of it on the way and all when it is done;
    /// then \p done gets its answer, in this thread. The caller owns the job.
    template <typename Answer>
    [[nodiscard]] std::unique_ptr<jobs::Job>
    startApart(const QString &title,
               std::function<base::Result<Answer>(Workspace &, jobs::Job::Control &)> work,
               std::function<void(base::Result<Answer>)> done)
    {
        auto answer = std::make_shared<std::optional<base::Result<Answer>>>();
        return runApart(
            title,
            [answer, work = std::move(work)](base::Result<Workspace *> own, jobs::Job::Control &control) {
                answer->emplace(own ? work(**own, control)
                                    : base::Result<Answer>(std::unexpected(own.error())));
            },
            [answer, done = std::move(done)] { done(std::move(**answer)); });
    }

    /// Looks every so many milliseconds whether another window or program changed the store, or took its
    /// files away; 0 stops it.
    void watch(int milliseconds);
    /// Looks now: true, after changed(), when it was changed elsewhere since the last look. Very cheap.
    bool lookElsewhere();

    /// One service a subject: it reads, and makes changes that takeBack() and doAgain() understand. Made for
    /// a call or a few; include its header ("core/workspace/documents/documents.h").
    [[nodiscard]] Documents documents();
    [[nodiscard]] Revisions revisions();
    [[nodiscard]] Imports imports();
    [[nodiscard]] Meetings meetings();
    [[nodiscard]] Comparisons comparisons();
    [[nodiscard]] Entities entities();
    [[nodiscard]] Commitments commitments();
    [[nodiscard]] Lineages lineages();
    [[nodiscard]] Annotations annotations();
    [[nodiscard]] Codes codes();
    [[nodiscard]] Searches searches();
    [[nodiscard]] LibraryFilters libraryFilters();
    [[nodiscard]] Tags tags();
    [[nodiscard]] Console console();
    [[nodiscard]] Reports reports();
    [[nodiscard]] Merging merging();
    [[nodiscard]] Trash trash();

    /// Hears how far a step is, \p done parts of \p total; false stops it (Cancelled), and nothing changes.
    using Progress = std::function<bool(int done, int total)>;
    /// Takes a change back, ids and all. Refused when what it touched was decided otherwise since; Busy when
    /// another program is writing.
    [[nodiscard]] base::Result<void> takeBack(const Change &change, const Progress &progress = {});
    /// Does it again: the same rows with the same ids.
    [[nodiscard]] base::Result<void> doAgain(const Change &change, const Progress &progress = {});
    /// Takes changes back, or does them \p again, one after the other, as the job \p title: those of
    /// thousands of documents take long. Nothing else can be changed here until it is done (Busy). They are
    /// noted down under the name that is in force now (ActScope). \p done gets what came of each; of none
    /// behind one for which the store was busy, or that was stopped.
    [[nodiscard]] std::unique_ptr<jobs::Job>
    startSteps(const QString &title, std::vector<Change> steps, bool again,
               std::function<void(const std::vector<base::Result<void>> &)> done);

    /// A consistent copy; refuses to overwrite.
    [[nodiscard]] base::Result<void> backUp(const QString &path) const;
    [[nodiscard]] base::Result<StoreCheck> check(const base::CancelToken &cancel);

Q_SIGNALS:
    /// After every change, however it was made: here, by a job of this window, or elsewhere.
    void changed(const counterpart::workspace::ChangeSet &changes);
    /// Of long work that goes on, while it does: what is committed by now. changed() of all of it follows.
    void writtenSoFar(const counterpart::workspace::ChangeSet &changes);
    void filesLost(const counterpart::base::Error &error); ///< see filesInPlace(); told once by watch()
    void filesFound();                                     ///< they are back in their places

private:
    friend class Service;
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    [[nodiscard]] std::unique_ptr<jobs::Job>
    runApart(const QString &title, std::function<void(base::Result<Workspace *>, jobs::Job::Control &)> work,
             std::function<void()> done);
    /// Opens the very files that this workspace has open, for a job.
    [[nodiscard]] std::function<base::Result<std::unique_ptr<Workspace>>()> opener() const;
    void noteOwnChanges();
    [[nodiscard]] base::Result<void> apply(const Change &change, bool again, const Progress &progress);
    std::unique_ptr<Private> d;
};

} // namespace counterpart::workspace
