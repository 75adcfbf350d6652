// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/documents/unfinishedimports.h"
#include "core/workspace/importing/documentwriter.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QThreadPool>

#include <deque>

namespace counterpart::workspace {

/// One import: a pool of threads reads and analyses, the calling thread writes in the order of the files, in
/// transactions of many documents. How much is read ahead is bounded in files and bytes, so memory does not
/// grow with the import. Cut off at any moment, the store holds whole files only, and knows that pairing is
/// due and which files are still to come.
class Importer
{
public:
    struct Options
    {
        QString side; ///< overrules detection when not empty
        int jobs = 0; ///< threads that read and analyse; 0: as many as the machine has
        DeletedFiles deleted = DeletedFiles::ComeBack;
        Progress progress;
        Taken taken; ///< called in run()'s thread
        base::CancelToken cancel;
    };
    Importer(store::Database &database, Options options);
    ~Importer();

    [[nodiscard]] base::Result<ImportSummary> run(const QStringList &paths);
    /// Goes on with what an import left, with the options that it had.
    [[nodiscard]] base::Result<ImportSummary> resume(const store::UnfinishedImports::Import &import);
    /// True once anything was committed, also when run() ended in an error.
    [[nodiscard]] bool hasChangedStore() const { return m_changed; }

private:
    struct Underway
    {
        QFuture<PreparedFile> file;
        qint64 bytes = 0;
    };

    /// What is in the store already, as workers have to know it.
    [[nodiscard]] base::Result<void> prepare();
    [[nodiscard]] base::Result<ImportSummary> importPaths(const QStringList &paths, const QString &resumed);
    /// Keeps in the store what is to come, in place of the list of the import \p resumed.
    [[nodiscard]] base::Result<void> list(const QStringList &files, const QString &resumed);
    /// Takes off the list what was read since the last batch.
    [[nodiscard]] base::Result<void> tickOff();
    [[nodiscard]] base::Result<void> importFiles(const QStringList &files);
    void fillQueue(const QStringList &files);
    [[nodiscard]] base::Result<void> take(PreparedFile &&file);
    [[nodiscard]] base::Result<void> writeBatch();
    [[nodiscard]] base::Result<void> pairIfDue();
    /// Something that is not read, and needs not to be.
    void passOver(const QString &path, const QString &why);
    void refuse(const base::Error &error);

    store::Database &m_database;
    Options m_options;
    std::shared_ptr<PreparationContext> m_context;
    EntityIndex m_entities;
    DocumentWriter m_writer;
    std::vector<PreparedFile> m_ready; ///< prepared, not written yet
    qint64 m_readyBytes = 0;
    QStringList m_read;        ///< files to be taken off the list of what is to come
    QElapsedTimer m_batchTime; ///< since the first of them
    ImportSummary m_summary;
    std::deque<Underway> m_queue;
    qint64 m_queuedBytes = 0;
    qsizetype m_next = 0; ///< first file that is not in the queue yet
    bool m_changed = false;
    QThreadPool m_pool; ///< last: it waits for its threads before anything else goes
};

} // namespace counterpart::workspace
