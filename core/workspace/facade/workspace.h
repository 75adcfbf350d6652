// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/destination.h"
#include "core/base/fileaccess.h"
#include "core/base/result.h"
#include "core/domain/grouping.h"
#include "core/domain/trash.h"
#include "core/jobs/job.h"
#include "core/workspace/facade/change.h"
#include "core/workspace/facade/rows.h"

#include <QObject>

#include <functional>
#include <memory>

namespace counterpart::workspace {

class Annotations;
class CommitmentEdits;
class Lineages;
class Merging;
class DocumentEdits;
class EntityEdits;
class MeetingEdits;
class Pasting;
class ReviewEdits;
class Revisions;
class SavedSearches;
class Trash;
struct Purged;

/// Create opens a store for writing and makes it first where there is none.
enum class OpenMode { ReadOnly, ReadWrite, Create };

/// What an import does where a file is named by itself and its documents were deleted. What is only found in
/// a folder never comes back unasked.
enum class DeletedFiles { ComeBack, StayAway };

enum class ReportFormat { Pdf, Html, Csv };
enum class CommitmentFormat { Csv, ICalendar };

/// The one way to read and to change a store. Every change is one method: it opens the transaction, writes,
/// commits, then emits a past-tense signal. Lives in the thread that made it and uses one connection of that
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

    [[nodiscard]] base::Result<std::vector<DocumentRow>> documents() const;
    [[nodiscard]] base::Result<DocumentView> document(domain::DocumentId id) const;
    [[nodiscard]] base::Result<QByteArray> original(domain::DocumentId id) const;
    /// Where the words of a document stand on the pages of its original; see OriginalPages.
    [[nodiscard]] base::Result<std::vector<domain::PagePlace>> places(domain::DocumentId id) const;
    [[nodiscard]] base::Result<std::vector<MeetingRow>> meetings() const;
    [[nodiscard]] base::Result<MeetingRow> meeting(domain::MeetingId id) const;
    [[nodiscard]] base::Result<std::vector<EntityRow>> entities() const;
    [[nodiscard]] base::Result<std::vector<CommitmentRow>> commitments() const;
    [[nodiscard]] base::Result<std::vector<SearchHit>> search(const SearchQuery &query) const;
    /// How many documents search() would give without its limit.
    [[nodiscard]] base::Result<int> searchCount(const SearchQuery &query) const;
    /// Topics of all documents, those of most documents first; generic ones are left out.
    [[nodiscard]] base::Result<std::vector<TopicCount>> topics() const;
    /// Documents that mention at least one of \p entities or treat one of \p topics, by id.
    [[nodiscard]] base::Result<std::vector<domain::DocumentId>>
    documentsAbout(const QList<domain::EntityId> &entities, const QStringList &topics) const;
    /// In which documents every entity and every topic is spoken of.
    [[nodiscard]] base::Result<domain::SubjectUses> subjectUses() const;

    /// The comparison of two readouts of \p meeting; invalid \p a, \p b: the best account of each of the two
    /// sides (readout before relay before remarks; the United States first, else alphabetical). Kept links
    /// are used; a pair never compared yet is aligned and, in a writable store, kept.
    [[nodiscard]] base::Result<ComparisonView>
    comparison(domain::MeetingId meeting, domain::DocumentId a = {}, domain::DocumentId b = {});

    using Progress = std::function<void(int done, int total, const QString &what)>;
    /// Reads files and folders, analyses them and pairs them into meetings; blocks, for the command line.
    /// \p jobs threads read and analyse (0: as many as the machine has). \p side, when not empty, overrules
    /// detection.
    /// \p progress is called in the calling thread.
    [[nodiscard]] base::Result<ImportSummary> importPaths(const QStringList &paths, const QString &side,
                                                          int jobs, const Progress &progress,
                                                          const base::CancelToken &cancel);
    /// The same on a thread and a connection of its own, for the window; \p done gets the outcome in this
    /// thread, after the signals. Cancel keeps what is already in. The caller owns the job.
    [[nodiscard]] std::unique_ptr<jobs::Job>
    startImport(const QStringList &paths, const QString &side,
                std::function<void(base::Result<ImportSummary>)> done,
                DeletedFiles deleted = DeletedFiles::ComeBack);

    /// Makes a change that takes long on a thread and a connection of its own, for the window; \p done gets
    /// it in this thread, after the signals, for takeBack() and doAgain(). The caller owns the job.
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

    /// Answers one SELECT over the documented views (queryViews()), on a connection of its own that can only
    /// read. Blocks; at most \p limit rows, cut off after \p milliseconds.
    [[nodiscard]] base::Result<QueryResult> query(const QString &sql, int limit, int milliseconds,
                                                  const base::CancelToken &cancel = {}) const;
    /// The same on a thread of its own, for the window; cancelling the job stops the query.
    [[nodiscard]] std::unique_ptr<jobs::Job> startQuery(const QString &sql, int limit, int milliseconds,
                                                        std::function<void(base::Result<QueryResult>)> done);
    [[nodiscard]] base::Result<std::vector<QueryView>> queryViews() const;

    /// Re-checks a PDF report: every quotation that it carries against the store (document, revision, place,
    /// words) and against the text of the pages where it stands, and all that it holds against what was
    /// written. Reads in bounds, whatever the file is.
    [[nodiscard]] base::Result<Verification> verifyReport(const QString &pdf) const;

    /// Looks every so many milliseconds whether another window or program changed the store, or took its
    /// files away; 0 stops it.
    void watch(int milliseconds);
    /// Looks now: true, after the signals, when it was changed elsewhere since the last look. Very cheap.
    bool lookElsewhere();

    /// What people change, by subject; each change is a value that takeBack() and doAgain() understand.
    /// Include the header of the subject ("documentedits.h").
    [[nodiscard]] DocumentEdits documentEdits();
    [[nodiscard]] MeetingEdits meetingEdits();
    [[nodiscard]] EntityEdits entityEdits();
    [[nodiscard]] ReviewEdits reviewEdits();
    [[nodiscard]] SavedSearches savedSearches();
    [[nodiscard]] Annotations annotations();
    [[nodiscard]] CommitmentEdits commitmentEdits();
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

    /// What a person decides about a link; the store keeps it through re-analysis.
    [[nodiscard]] base::Result<void> decideLink(domain::MeetingId meeting, const LinkRow &link,
                                                const QString &author);
    /// Ties sentences by hand; \p link.id, when valid, is the id that it shall have (redo).
    [[nodiscard]] base::Result<domain::LinkId> addLink(const ComparisonView &view, const LinkRow &link,
                                                       const QString &author);
    [[nodiscard]] base::Result<void> removeLink(domain::MeetingId meeting, domain::LinkId id);

    /// Writes the comparison (replacing a file of that name whole). Pdf needs a QGuiApplication; a store that
    /// can be written remembers its digests.
    [[nodiscard]] base::Result<ReportOutcome> writeReport(const ComparisonView &view, ReportFormat format,
                                                          const base::Destination &to);
    [[nodiscard]] base::Result<void> writeCommitments(const std::vector<CommitmentRow> &rows,
                                                      CommitmentFormat format,
                                                      const base::Destination &to) const;
    /// The commitments as a report for reading: Pdf (needs a QGuiApplication) or Html.
    [[nodiscard]] base::Result<ReportOutcome> writeCommitmentReport(const std::vector<CommitmentRow> &rows,
                                                                    domain::CommitmentGrouping grouping,
                                                                    ReportFormat format,
                                                                    const base::Destination &to);
    /// A consistent copy; refuses to overwrite.
    [[nodiscard]] base::Result<void> backUp(const QString &path) const;
    [[nodiscard]] base::Result<StoreCheck> check(const base::CancelToken &cancel);

Q_SIGNALS:
    void documentsChanged(); ///< documents were added, revised or removed
    void meetingsChanged();
    void comparisonChanged(counterpart::domain::MeetingId meeting);
    void commitmentsChanged();
    void entitiesChanged();
    void changedElsewhere(); ///< by another window or program; the other signals are emitted as well
    void reviewChanged();    ///< what people decided about omissions
    void savedSearchesChanged();
    void codesChanged(); ///< the tree of codes
    void trashChanged();
    void annotationsChanged(const std::vector<counterpart::domain::AnnotationId> &which); ///< empty: any
    void filesLost(const counterpart::base::Error &error); ///< see filesInPlace(); told once by watch()
    void filesFound();                                     ///< they are back in their places

private:
    friend class Edits;
    struct Private;
    explicit Workspace(std::unique_ptr<Private> d);
    void announceImport();
    /// Opens the very files that this workspace has open, for a job.
    [[nodiscard]] std::function<base::Result<std::unique_ptr<Workspace>>()> opener() const;
    void noteOwnChanges();
    void noteOwnJob(jobs::Job *job);
    void announce(Subjects subjects, const QByteArray &record = {});
    void tell(Subject subject, const QByteArray &record);
    [[nodiscard]] base::Result<void> apply(const Change &change, bool again);
    std::unique_ptr<Private> d;
};

} // namespace counterpart::workspace
