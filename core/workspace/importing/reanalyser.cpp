// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/reanalyser.h"

#include "core/analysis/version.h"
#include "core/lexicon/lexicon.h"
#include "core/workspace/importing/analysedtexts.h"
#include "core/workspace/importing/documentvalues.h"
#include "core/workspace/pairing/pairing.h"

#include <QThread>

#include <algorithm>

namespace counterpart::workspace {

namespace {

constexpr size_t BatchDocuments = 64; ///< written at once; other writers get their turn in between

} // namespace

Reanalyser::Reanalyser(store::Database &database, std::shared_ptr<const lexicon::Lexicon> lexicon,
                       Options options)
    : m_database(database), m_lexicon(std::move(lexicon)),
      m_options(std::move(options)), m_stamp{analysis::Version, m_lexicon->fingerprint()},
      m_entities(*m_lexicon), m_writer(database, m_stamp, *m_lexicon, m_entities, {})
{
    m_pool.setMaxThreadCount(
        std::clamp(m_options.jobs > 0 ? m_options.jobs : QThread::idealThreadCount(), 1, 64));
}

base::Result<ReanalysisSummary> Reanalyser::run(const QList<domain::DocumentId> &documents)
{
    const store::DocumentStore store(m_database);
    const auto all = documents.isEmpty() ? store.analysedOtherwise(m_stamp) : store.revisionsOf(documents);
    if (!all)
        return std::unexpected(all.error());
    if (auto loaded = m_entities.load(m_database); !loaded)
        return std::unexpected(loaded.error());
    const std::span<const Stale> whole(*all);
    for (size_t done = 0; done < whole.size(); done += BatchDocuments) {
        m_summary.cancelled = m_options.cancel.isCancelled();
        if (m_summary.cancelled)
            break;
        if (m_options.progress)
            m_options.progress(int(done), int(whole.size()), whole[done].file);
        const auto batch = whole.subspan(done, std::min(BatchDocuments, whole.size() - done));
        if (auto ran = runBatch(batch); !ran)
            return std::unexpected(ran.error());
    }
    if (m_options.progress && !m_summary.cancelled)
        m_options.progress(int(whole.size()), int(whole.size()), {});
    if (!hasChangedStore())
        return m_summary;
    return pairDocuments(m_database, *m_lexicon)
        .and_then([this](bool) { return m_database.filesInPlace(); })
        .transform([this] { return m_summary; });
}

base::Result<void> Reanalyser::runBatch(std::span<const Stale> batch)
{
    const auto texts = analyseTexts(m_database, batch, *m_lexicon, m_pool, m_options.cancel);
    if (!texts)
        return std::unexpected(texts.error());
    if (m_options.cancel.isCancelled())
        return {}; // none of the burst is written: some of it was not looked at
    auto transaction = store::Transaction::begin(m_database);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const AnalysedText &text : *texts) {
        // A revision that came in meanwhile was analysed when it did; what was decided meanwhile, too.
        const auto &[document, revision, file] = text.stale;
        const auto current = store::DocumentStore(m_database).currentRevision(document);
        const auto decided = decidedValues(m_database, document);
        if (!current || *current != revision || !decided || *decided != text.decided)
            continue;
        auto written = m_writer.rewrite(*transaction, document, revision, text.prepared);
        if (!written)
            return written;
    }
    return m_entities.flush(*transaction).and_then([&] { return transaction->commit(); }).transform([&] {
        m_summary.analysed += int(texts->size());
    });
}

} // namespace counterpart::workspace
