// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/session.h"

#include "core/workspace/comparisons/comparisons.h"
#include "core/workspace/importing/imports.h"
#include "core/workspace/reports/reports.h"
#include "core/workspace/trash/trash.h"

#include <QFileInfo>

namespace counterpart::workbench {

using workspace::ImportSummary;
using workspace::OpenMode;
using workspace::Workspace;

Session::Session(QObject *parent)
    : QObject(parent), m_reader(std::make_unique<StoreWorker>()), m_next(std::make_unique<StoreWorker>())
{
    connect(&m_lists, &StoreLists::libraryLoaded, this, &Session::libraryLoaded);
    connect(&m_lists, &StoreLists::subjectsLoaded, this, &Session::subjectsLoaded);
    connect(&m_lists, &StoreLists::patched, this, &Session::listsPatched);
    connect(&m_lists, &StoreLists::sidebarLoaded, this, &Session::sidebarLoaded);
    connect(&m_lists, &StoreLists::failed, this,
            [this](const base::Error &error) { Q_EMIT failed(error, tr("The store could not be read")); });
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
    connect(m_workspace.get(), &Workspace::changed, &m_lists, &StoreLists::follow);
    m_lists.open(path, mode); // first: who hears of the store asks behind its lists
    m_second.open(path, mode, [](const base::Result<void> &) {});
    m_second.ask(
        this, [](Workspace &w) { return w.imports().staleAnalyses(); }, [](const base::Result<int> &) {});
    Q_EMIT opened();
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
    for (const auto &job : m_jobs)
        job->cancel(); // each ends by itself
    m_import = nullptr;
    m_analysis = nullptr;
    // It goes when everybody has heard of this: views hold it until then. But no store is open any more.
    if (const auto old = std::move(m_workspace))
        Q_EMIT closed();
    m_reader->close();
    m_lists.close();
    m_second.close();
}

void Session::keep(std::unique_ptr<jobs::Job> job)
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
        keep(m_workspace->startApart<workspace::Change>(
            title, [edit](Workspace &own, jobs::Job::Control &) { return edit(own); }, std::move(done)));
}

void Session::purgeTrash(const std::vector<domain::TrashId> &ids, const QString &author,
                         std::function<void(base::Result<workspace::Purged>)> done)
{
    if (isOpen() && !isReadOnly())
        keep(m_workspace->trash().startPurge(ids, author, std::move(done)));
}

void Session::import(const QStringList &paths, workspace::DeletedFiles deleted)
{
    if (!isOpen() || m_import)
        return;
    auto job = m_workspace->imports().start(
        paths, {}, [this](const base::Result<ImportSummary> &summary) { endImport(summary); }, deleted,
        [this](const std::vector<workspace::ImportOutcome> &files) { Q_EMIT importWent(files); });
    m_import = job.get();
    Q_EMIT importStarted();
    keep(std::move(job));
}

void Session::importRest(const QString &id)
{
    if (!isOpen() || m_import)
        return;
    auto job = m_workspace->imports().startRest(
        id, [this](const base::Result<ImportSummary> &summary) { endImport(summary); },
        [this](const std::vector<workspace::ImportOutcome> &files) { Q_EMIT importWent(files); });
    m_import = job.get();
    Q_EMIT importStarted();
    keep(std::move(job));
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
    auto job = m_workspace->imports().startReanalysis(
        documents, [this](const base::Result<workspace::ReanalysisSummary> &summary) {
            m_analysis = nullptr;
            if (summary)
                Q_EMIT reanalysed(*summary);
            else
                Q_EMIT failed(summary.error(), tr("The analysis stopped"));
        });
    m_analysis = job.get();
    keep(std::move(job));
}

void Session::writeReport(domain::MeetingId meeting, domain::DocumentId a, domain::DocumentId b,
                          const QString &target)
{
    if (!isOpen())
        return;
    if (auto fit = m_workspace->filesInPlace(); !fit) {
        Q_EMIT failed(fit.error(), tr("The report could not be saved"));
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
        auto view = (*own)->comparisons().of(meeting, a, b);
        if (!view)
            return std::unexpected(view.error());
        return (*own)->reports().writeComparison(*view, format, target);
    };
    keep(jobs::Job::start(tr("Writing the report"), this, work,
                          [this, target](const base::Result<workspace::ReportOutcome> &result) {
                              if (result)
                                  Q_EMIT reportWritten(target, result->warnings);
                              else
                                  Q_EMIT failed(result.error(), tr("The report could not be saved"));
                          }));
}

} // namespace counterpart::workbench
