// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/importer.h"

#include "core/analysis/version.h"
#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "core/base/runningprocess.h"
#include "core/lexicon/lexicon.h"
#include "core/store/database/metastore.h"
#include "core/store/documents/removalstore.h"
#include "core/workspace/importing/importpaths.h"
#include "core/workspace/pairing/pairing.h"

#include <QFileInfo>
#include <QThread>
#include <QtConcurrentRun>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;

namespace {

// Prepared files are written in bursts: little is lost when the import is cut off, and the store is free for
// other writers while the next burst is being read and analysed.
constexpr size_t BatchFiles = 128;
constexpr qint64 BatchBytes = 8LL * 1024 * 1024;
constexpr qint64 BatchMilliseconds = 1500;
// How far reading runs ahead of writing.
constexpr size_t AheadPerJob = 12;
constexpr qint64 AheadBytes = 32LL * 1024 * 1024;

int threadCount(int jobs)
{
    return std::clamp(jobs > 0 ? jobs : QThread::idealThreadCount(), 1, 64);
}

std::shared_ptr<PreparationContext> newContext(const base::CancelToken &cancel)
{
    auto context = std::make_shared<PreparationContext>();
    context->lexicon = lexicon::Lexicon::builtIn();
    context->cancel = cancel;
    return context;
}

} // namespace

Importer::Importer(store::Database &database, Options options)
    : m_database(database), m_options(std::move(options)), m_context(newContext(m_options.cancel)),
      m_entities(*m_context->lexicon),
      m_writer(database, {analysis::Version, m_context->lexicon->fingerprint()}, *m_context->lexicon,
               m_entities, m_options.side)
{
    m_pool.setMaxThreadCount(threadCount(m_options.jobs));
}

Importer::~Importer()
{
    // What is still being read is of no use any more.
    m_pool.clear();
    m_pool.waitForDone();
}

base::Result<ImportSummary> Importer::run(const QStringList &paths)
{
    for (const QString &path : m_options.deleted == DeletedFiles::ComeBack ? paths : QStringList())
        m_context->named.insert(base::absolutePath(path));
    return importPaths(paths, {});
}

base::Result<ImportSummary> Importer::resume(const store::UnfinishedImports::Import &import)
{
    QStringList paths;
    for (const auto &[path, named] : import.left) {
        paths.append(path);
        if (named)
            m_context->named.insert(path);
    }
    return importPaths(paths, import.id);
}

base::Result<void> Importer::prepare()
{
    auto hashes = store::OriginalStore(m_database).hashes();
    if (!hashes)
        return std::unexpected(hashes.error());
    m_context->knownHashes = std::move(*hashes);
    auto removed = store::RemovalStore(m_database).hashes();
    if (!removed)
        return std::unexpected(removed.error());
    m_context->removedHashes = std::move(*removed);
    if (auto loaded = m_entities.load(m_database); !loaded)
        return loaded;
    if (!m_options.side.isEmpty())
        m_context->decided.side = m_options.side;
    auto columns = store::MetaStore(m_database).tableColumns();
    if (!columns)
        return std::unexpected(columns.error());
    m_context->columns = std::move(*columns);
    return printOlderTexts(m_database);
}

base::Result<ImportSummary> Importer::importPaths(const QStringList &paths, const QString &resumed)
{
    if (auto prepared = prepare(); !prepared)
        return std::unexpected(prepared.error());
    const ImportPaths expanded = expandPaths(paths, m_database.path(), m_options.cancel);
    for (const base::Error &error : expanded.refused)
        refuse(error);
    for (const QString &loop : expanded.loops)
        passOver(loop, u"is a link that leads back to a folder around it, and was not followed"_s);
    m_summary.cancelled = m_options.cancel.isCancelled();
    return list(expanded.files, resumed)
        .and_then([&] { return importFiles(expanded.files); })
        .and_then([this] { return writeBatch(); })
        .and_then([this] { return tickOff(); })
        .and_then([this] { return pairIfDue(); })
        .and_then([this] { return m_database.filesInPlace(); })
        .transform([this] { return std::move(m_summary); });
}

base::Result<void> Importer::list(const QStringList &files, const QString &resumed)
{
    if (files.isEmpty() && resumed.isEmpty())
        return {};
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    store::UnfinishedImports::Import import{.id = {},
                                            .side = m_options.side,
                                            .files = int(files.size()),
                                            .begun = {},
                                            .process = base::nameOfThisProcess(),
                                            .left = {}};
    for (const QString &path : files)
        import.left.push_back({path, m_context->named.contains(path)});
    return store::UnfinishedImports::forget(*transaction, resumed)
        .and_then([&] { return store::UnfinishedImports::begin(*transaction, import); })
        .and_then([&](const QString &) { return transaction->commitQuietly(); });
}

base::Result<void> Importer::tickOff()
{
    if (m_read.isEmpty())
        return {};
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    return store::UnfinishedImports::tick(*transaction, std::exchange(m_read, {})).and_then([&] {
        return transaction->commitQuietly();
    });
}

base::Result<void> Importer::importFiles(const QStringList &files)
{
    for (int done = 0; m_next < files.size() || !m_queue.empty(); ++done) {
        fillQueue(files);
        if (m_queue.empty())
            break;
        PreparedFile file = m_queue.front().file.takeResult();
        m_queuedBytes -= m_queue.front().bytes;
        m_queue.pop_front();
        if (m_options.progress)
            m_options.progress(done, int(files.size()), QFileInfo(file.path).fileName());
        if (!file.error || !file.error->isCancelled())
            m_read.append(file.path);
        if (auto taken = take(std::move(file)); !taken)
            return taken;
    }
    if (m_options.progress && !m_summary.cancelled)
        m_options.progress(int(files.size()), int(files.size()), {});
    return {};
}

void Importer::fillQueue(const QStringList &files)
{
    if (m_options.cancel.isCancelled()) {
        m_summary.cancelled = true;
        m_next = files.size();
        return;
    }
    const size_t most = AheadPerJob * size_t(m_pool.maxThreadCount());
    while (m_next < files.size() && m_queue.size() < most &&
           (m_queue.empty() || m_queuedBytes < AheadBytes)) {
        const QString &path = files[m_next++];
        const qint64 bytes = base::stateOfFile(path).bytes;
        m_queuedBytes += bytes;
        m_queue.push_back(
            {QtConcurrent::run(&m_pool, [path, context = m_context] { return prepareFile(path, *context); }),
             bytes});
    }
}

base::Result<void> Importer::take(PreparedFile &&file)
{
    if (file.error) {
        if (file.error->isCancelled())
            m_summary.cancelled = true;
        else
            refuse(*file.error);
        return {};
    }
    if (m_ready.empty())
        m_batchTime.start();
    m_readyBytes += file.original.bytes;
    m_ready.push_back(std::move(file));
    const bool isFull = m_ready.size() >= BatchFiles || m_readyBytes >= BatchBytes;
    return isFull || m_batchTime.elapsed() >= BatchMilliseconds ? writeBatch() : base::Result<void>();
}

base::Result<void> Importer::writeBatch()
{
    if (m_ready.empty())
        return {};
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    std::vector<ImportOutcome> outcomes;
    for (PreparedFile &file : m_ready) {
        auto outcome = m_writer.write(*transaction, std::move(file));
        if (!outcome)
            return std::unexpected(outcome.error());
        outcomes.push_back(std::move(*outcome));
    }
    m_ready.clear();
    m_readyBytes = 0;
    auto committed =
        m_entities.flush(*transaction)
            .and_then([&] { return store::UnfinishedImports::tick(*transaction, std::exchange(m_read, {})); })
            .and_then([&] { return transaction->commit(); });
    if (!committed)
        return committed;
    if (m_options.taken)
        m_options.taken(outcomes);
    for (ImportOutcome &outcome : outcomes) {
        m_changed |= !outcome.documents.empty();
        m_summary.add(std::move(outcome));
    }
    return {};
}

base::Result<void> Importer::pairIfDue()
{
    // A cancelled import is paired too: what is in can be worked with.
    const auto due = store::MetaStore(m_database).isPairingDue();
    if (!due)
        return std::unexpected(due.error());
    if (!*due)
        return {};
    return pairDocuments(m_database, *m_context->lexicon).transform([this](bool changed) {
        m_changed |= changed;
    });
}

void Importer::passOver(const QString &path, const QString &why)
{
    ImportOutcome outcome;
    outcome.path = path;
    outcome.what = ImportOutcome::What::Skipped;
    outcome.warnings = {why};
    m_summary.add(std::move(outcome));
}

void Importer::refuse(const base::Error &error)
{
    ImportOutcome outcome;
    outcome.path = error.subject;
    outcome.what = ImportOutcome::What::Refused;
    outcome.error = error;
    if (m_options.taken)
        m_options.taken({outcome});
    m_summary.add(std::move(outcome));
}

} // namespace counterpart::workspace
