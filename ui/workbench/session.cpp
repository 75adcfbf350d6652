// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/session.h"

#include "core/base/clock.h"
#include "core/workspace/trash/trash.h"

#include <QFileInfo>

namespace counterpart::workbench {

using workspace::ImportSummary;
using workspace::OpenMode;
using workspace::Workspace;

namespace {

template <typename Value>
base::Result<void> take(base::Result<Value> &&result, Value &into)
{
    if (!result)
        return std::unexpected(result.error());
    into = std::move(*result);
    return {};
}

/// What the views would take long to work out is made ready here, off the GUI thread.
std::shared_ptr<models::TimelineModel> timelineOf(const Library &library,
                                                  const std::vector<domain::CommitmentRow> &commitments)
{
    auto made = std::make_shared<models::TimelineModel>();
    made->setRows(library.documents, library.meetings, commitments, base::now().toLocalTime().date());
    return made;
}

base::Result<std::shared_ptr<Library>> readLibrary(const Workspace &workspace)
{
    auto library = std::make_shared<Library>();
    return take(workspace.documents(), library->documents)
        .and_then([&] { return take(workspace.meetings(), library->meetings); })
        .transform([&] {
            library->timeline = timelineOf(*library, {});
            return library;
        });
}

base::Result<Subjects> readSubjects(const Workspace &workspace, const Library &library)
{
    Subjects subjects{std::make_shared<std::vector<domain::CommitmentRow>>(), {}, {}};
    std::vector<domain::EntityRow> entities;
    std::vector<domain::TopicCount> topics;
    domain::SubjectUses uses;
    return take(workspace.entities(), entities)
        .and_then([&] { return take(workspace.topics(), topics); })
        .and_then([&] { return take(workspace.commitments(), *subjects.commitments); })
        .and_then([&] { return take(workspace.subjectUses(), uses); })
        .transform([&] {
            subjects.sidebar = models::EntitiesSnapshot::make(std::move(entities), std::move(topics),
                                                              {std::move(uses), library.documents});
            subjects.timeline = timelineOf(library, *subjects.commitments);
            return std::move(subjects);
        });
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent), m_reader(std::make_unique<StoreWorker>()), m_next(std::make_unique<StoreWorker>())
{
}

Session::~Session() = default;

QString Session::path() const
{
    return m_workspace ? m_workspace->path() : QString();
}

bool Session::isReadOnly() const
{
    return m_workspace && m_workspace->isReadOnly();
}

void Session::open(const QString &path, OpenMode mode)
{
    m_opening = true;
    // The first connection may have to migrate the store, which takes its time; the next finds it ready.
    m_next->open(path, mode, [this, path, mode, attempt = ++m_attempt](const base::Result<void> &result) {
        if (attempt != m_attempt)
            return;
        if (!result && mode == OpenMode::ReadWrite && result.error().kind == base::ErrorKind::ReadOnly) {
            open(path, OpenMode::ReadOnly);
            return;
        }
        m_opening = false;
        if (result)
            openOwn(path, mode == OpenMode::ReadOnly ? mode : OpenMode::ReadWrite);
        else
            Q_EMIT notOpened(result.error());
    });
}

void Session::openOwn(const QString &path, OpenMode mode)
{
    auto own = Workspace::open(path, mode);
    if (!own) {
        m_next->close();
        Q_EMIT notOpened(own.error());
        return;
    }
    release();
    std::swap(m_reader, m_next);
    m_workspace = std::move(*own);
    connect(m_workspace.get(), &Workspace::documentsChanged, this, &Session::reload);
    connect(m_workspace.get(), &Workspace::meetingsChanged, this, &Session::reload);
    connect(m_workspace.get(), &Workspace::entitiesChanged, this, &Session::reloadSubjects);
    connect(m_workspace.get(), &Workspace::commitmentsChanged, this, &Session::reload);
    connect(m_workspace.get(), &Workspace::annotationsChanged, this, &Session::reload); // their number
    connect(m_workspace.get(), &Workspace::comparisonChanged, this, &Session::comparisonChanged);
    const auto ready = [](const base::Result<void> &) {};
    m_loader.open(path, mode, ready);
    m_second.open(path, mode, ready);
    m_second.ask(this, [](Workspace &w) { return w.staleAnalyses(); }, [](const base::Result<int> &) {});
    Q_EMIT opened();
    reload();
}

void Session::close()
{
    ++m_attempt;
    m_opening = false;
    m_next->close();
    release();
}

void Session::release()
{
    if (isOpen())
        Q_EMIT closing();
    ++m_generation;
    m_loading = false;
    m_loadAgain = false;
    for (const auto &job : m_jobs)
        job->cancel(); // each ends by itself
    m_import = nullptr;
    m_analysis = nullptr;
    m_library.reset();
    // It goes when everybody has heard of this: views hold it until then. But no store is open any more.
    if (const auto old = std::move(m_workspace))
        Q_EMIT closed();
    m_reader->close();
    m_loader.close();
    m_second.close();
}

bool Session::beginLoading()
{
    if (!isOpen())
        return false;
    m_loadAgain = m_loading;
    return !std::exchange(m_loading, true);
}

void Session::reload()
{
    if (!beginLoading())
        return;
    m_loader.ask(this, readLibrary,
                 [this, generation = m_generation](const base::Result<std::shared_ptr<Library>> &library) {
                     if (generation != m_generation)
                         return;
                     if (library) {
                         m_library = *library;
                         Q_EMIT libraryLoaded(**library);
                     } else {
                         Q_EMIT failed(library.error(), tr("The store could not be read"));
                     }
                     loadSubjects();
                 });
}

void Session::reloadSubjects()
{
    if (beginLoading())
        loadSubjects();
}

void Session::loadSubjects()
{
    const auto library = m_library ? m_library : std::make_shared<const Library>();
    m_loader.ask(
        this, [library](const Workspace &workspace) { return readSubjects(workspace, *library); },
        [this, generation = m_generation](const base::Result<Subjects> &subjects) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (subjects)
                Q_EMIT subjectsLoaded(*subjects);
            else
                Q_EMIT failed(subjects.error(), tr("The store could not be read"));
            if (std::exchange(m_loadAgain, false))
                reload();
        });
}

void Session::begin(std::unique_ptr<jobs::Job> job)
{
    jobs::Job *running = job.get();
    m_jobs.push_back(std::move(job));
    connect(running, &jobs::Job::finished, this, [this, running] {
        const auto at = std::ranges::find(m_jobs, running, [](const auto &kept) { return kept.get(); });
        at->release()->deleteLater(); // it is just telling us of its end
        m_jobs.erase(at);
    });
    Q_EMIT jobStarted(running);
}

void Session::edit(const QString &title, const Edit &edit,
                   std::function<void(base::Result<workspace::Change>)> done)
{
    if (!isOpen())
        return;
    if (isReadOnly()) // refused here, and not tried on a connection that could write
        done(edit(*m_workspace));
    else
        begin(m_workspace->startEdit(title, edit, std::move(done)));
}

void Session::purgeTrash(const std::vector<domain::TrashId> &ids, const QString &author,
                         std::function<void(base::Result<workspace::Purged>)> done)
{
    if (isOpen() && !isReadOnly())
        begin(m_workspace->startPurge(ids, author, std::move(done)));
}

void Session::import(const QStringList &paths, workspace::DeletedFiles deleted)
{
    if (!isOpen() || m_import)
        return;
    auto job = m_workspace->startImport(
        paths, {}, [this](const base::Result<ImportSummary> &summary) { endImport(summary); }, deleted);
    m_import = job.get();
    begin(std::move(job));
}

void Session::cancelImport()
{
    if (m_import)
        m_import->cancel();
}

void Session::endImport(const base::Result<ImportSummary> &summary)
{
    m_import = nullptr;
    if (summary)
        Q_EMIT importFinished(*summary);
    else
        Q_EMIT failed(summary.error(), tr("The import stopped"));
}

void Session::reanalyse(const QList<domain::DocumentId> &documents)
{
    if (!isOpen() || m_analysis || m_import)
        return;
    auto job = m_workspace->startReanalysis(
        documents, [this](const base::Result<workspace::ReanalysisSummary> &summary) {
            m_analysis = nullptr;
            if (summary)
                Q_EMIT reanalysed(*summary);
            else
                Q_EMIT failed(summary.error(), tr("The analysis stopped"));
        });
    m_analysis = job.get();
    begin(std::move(job));
}

void Session::writeReport(domain::MeetingId meeting, domain::DocumentId a, domain::DocumentId b,
                          const QString &target)
{
    if (!isOpen())
        return;
    if (auto fit = m_workspace->filesInPlace(); !fit) {
        Q_EMIT failed(fit.error(), tr("The report could not be written"));
        return;
    }
    const QString suffix = QFileInfo(target).suffix().toLower();
    const auto format = suffix == u"html"  ? workspace::ReportFormat::Html
                        : suffix == u"csv" ? workspace::ReportFormat::Csv
                                           : workspace::ReportFormat::Pdf;
    // A store that can be written remembers the report.
    const auto mode = isReadOnly() ? OpenMode::ReadOnly : OpenMode::ReadWrite;
    const auto work = [=, store = path()](jobs::Job::Control &) -> base::Result<workspace::ReportOutcome> {
        auto own = Workspace::open(store, mode);
        if (!own)
            return std::unexpected(own.error());
        auto view = (*own)->comparison(meeting, a, b);
        if (!view)
            return std::unexpected(view.error());
        return (*own)->writeReport(*view, format, target);
    };
    begin(jobs::Job::start(tr("Writing the report"), this, work,
                           [this, target](const base::Result<workspace::ReportOutcome> &result) {
                               if (result)
                                   Q_EMIT reportWritten(target, result->warnings);
                               else
                                   Q_EMIT failed(result.error(), tr("The report could not be written"));
                           }));
}

} // namespace counterpart::workbench
