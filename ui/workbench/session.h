// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/trash.h"
#include "core/jobs/job.h"
#include "core/workspace/documents/documents.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/importing/imports.h"
#include "ui/workbench/storelists.h"

namespace counterpart::workspace {
struct Purged;
}

namespace counterpart::workbench {

/// The open store as the window knows it: one worker answers what somebody waits for, another reads the
/// lists, so that no question waits for a list; long work runs as a job with a connection of its own, so that
/// reading goes on during an import, and a connection of the GUI thread serves short changes. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// A store that cannot be written is opened for reading. The one that is open stays so until the other
    /// is; where that fails, notOpened() follows and nothing else changes.
    void open(const QString &path, workspace::OpenMode mode);
    /// Gives up an opening that is under way, too.
    void close();
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isImporting() const { return m_import != nullptr; }
    /// Null when none is open.
    [[nodiscard]] workspace::Workspace *workspace() const { return m_workspace.get(); }

    /// Documents and meetings were read since the store was opened.
    [[nodiscard]] bool isLibraryRead() const { return m_lists.isLibraryRead(); }
    /// Reads everything again; libraryLoaded() and subjectsLoaded() follow. Several wishes at a time become
    /// one. Changes of the store are followed anyway: rows that are told by their ids come as listsPatched(),
    /// the sidebar as sidebarLoaded(), and where the ids are not known, everything is read.
    void reload() { m_lists.follow(workspace::ChangeSet::all()); }
    /// See StoreLists.
    void setTimelineShape(std::function<models::TimelineShape()> shape)
    {
        m_lists.setTimelineShape(std::move(shape));
    }
    void import(const QStringList &paths,
                workspace::DeletedFiles deleted = workspace::DeletedFiles::ComeBack);
    /// Goes on with what the import \p id left; see workspace::Imports::unfinished().
    void importRest(const QString &id);
    /// Null while none runs. Cancelled, it keeps what is already in; importFinished() follows.
    [[nodiscard]] jobs::Job *importJob() const { return m_import; }
    [[nodiscard]] bool isAnalysing() const { return m_analysis != nullptr; }
    /// Analyses \p documents again, or all that are stale where the list is empty; reanalysed() follows.
    void reanalyse(const QList<domain::DocumentId> &documents);
    /// Of two documents, with what people decided about them; invalid ids: the best account of each side.
    void writeReport(domain::MeetingId meeting, domain::DocumentId a, domain::DocumentId b,
                     const QString &path);
    using Edit = std::function<base::Result<workspace::Change>(workspace::Workspace &)>;
    /// Makes a change off the GUI thread, as the job \p title; \p done gets it here.
    void edit(const QString &title, const Edit &edit,
              std::function<void(base::Result<workspace::Change>)> done);
    /// Keeps a job of the open store while it runs; closing the store cancels it.
    void keep(std::unique_ptr<jobs::Job> job);
    /// Deletes for good what is in the trash (an empty list: everything), off the GUI thread.
    void purgeTrash(const std::vector<domain::TrashId> &ids, const QString &author,
                    std::function<void(base::Result<workspace::Purged>)> done);

    /// Runs \p work(Workspace&) off the GUI thread and \p then(its answer) here, unless \p context is gone.
    template <typename Work, typename Then>
    void ask(QObject *context, Work work, Then then)
    {
        m_reader->ask(context, std::move(work), std::move(then));
    }
    /// The same behind the reading of the lists: for what fills a list, and what nobody waits for.
    template <typename Work, typename Then>
    void askLater(QObject *context, Work work, Then then)
    {
        m_lists.worker().ask(context, std::move(work), std::move(then));
    }
    /// The same on a connection that nothing else keeps busy: a comparison does not wait for the lists.
    template <typename Work, typename Then>
    void askApart(QObject *context, Work work, Then then)
    {
        m_second.ask(context, std::move(work), std::move(then));
    }
    template <typename Then>
    void document(domain::DocumentId id, QObject *context, Then then)
    {
        m_reader->ask(
            context, [id](workspace::Workspace &w) { return w.documents().view(id); }, std::move(then));
    }

Q_SIGNALS:
    void opened();
    void notOpened(const counterpart::base::Error &error);
    void closing(); ///< what is being typed can be saved
    void closed();
    void libraryLoaded(const counterpart::workbench::Library &library);
    void subjectsLoaded(const counterpart::workbench::Subjects &subjects);
    void listsPatched(const counterpart::workbench::ListPatch &patch);
    void sidebarLoaded(const counterpart::models::EntitiesStep &sidebar);
    void jobStarted(counterpart::jobs::Job *job);
    void importStarted();
    /// What became of some more files of the import that is running.
    void importWent(const std::vector<counterpart::workspace::ImportOutcome> &files);
    void importFinished(const counterpart::workspace::ImportSummary &summary);
    void reanalysed(const counterpart::workspace::ReanalysisSummary &summary);
    void reportWritten(const QString &path, const QStringList &warnings);
    void failed(const counterpart::base::Error &error, const QString &doing);

private:
    void openOwn(const QString &path, workspace::OpenMode mode);
    void release();
    void endImport(const base::Result<workspace::ImportSummary> &summary);

    std::unique_ptr<StoreWorker> m_reader; ///< of what somebody waits for
    std::unique_ptr<StoreWorker> m_next;   ///< opens the store that takes its place
    StoreLists m_lists;
    StoreWorker m_second;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::vector<std::unique_ptr<jobs::Job>> m_jobs; ///< that run; going away, they are cancelled and awaited
    QPointer<jobs::Job> m_import;
    QPointer<jobs::Job> m_analysis;
    bool m_opening = false;
    quint64 m_attempt = 0; ///< to open one: what became of an older attempt does not matter any more
};

} // namespace counterpart::workbench
