// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/documents/documentstore.h"
#include "core/workspace/importing/documentwriter.h"

#include <QThreadPool>

#include <span>

namespace counterpart::workspace {

/// Analyses documents that are in the store again, in bursts: a pool of threads analyses, the calling thread
/// reads and writes. Cut off at any moment, some documents are analysed anew and the others as before.
class Reanalyser
{
public:
    struct Options
    {
        int jobs = 0; ///< threads; 0: as many as the machine has
        Progress progress;
        base::CancelToken cancel;
    };
    Reanalyser(store::Database &database, std::shared_ptr<const lexicon::Lexicon> lexicon, Options options);

    /// The stale documents, or just \p documents when that is not empty.
    [[nodiscard]] base::Result<ReanalysisSummary> run(const QList<domain::DocumentId> &documents);
    [[nodiscard]] bool hasChangedStore() const { return m_summary.analysed > 0; }

private:
    using Stale = store::DocumentStore::Stale;
    [[nodiscard]] base::Result<void> runBatch(std::span<const Stale> batch);

    store::Database &m_database;
    std::shared_ptr<const lexicon::Lexicon> m_lexicon;
    Options m_options;
    store::AnalysisStamp m_stamp;
    EntityIndex m_entities;
    DocumentWriter m_writer;
    ReanalysisSummary m_summary;
    QThreadPool m_pool;
};

} // namespace counterpart::workspace
