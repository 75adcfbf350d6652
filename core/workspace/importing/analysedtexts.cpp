// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importing/analysedtexts.h"

#include "core/analysis/document/documentanalyser.h"
#include "core/analysis/version.h"
#include "core/lexicon/lexicon.h"
#include "core/workspace/importing/documentvalues.h"
#include "core/workspace/importing/documentwriter.h"

#include <QThreadPool>
#include <QtConcurrentMap>

#include <algorithm>

namespace counterpart::workspace {

using base::Result;
using store::DocumentStore;

namespace {

constexpr size_t BatchDocuments = 64; ///< analysed at once: their texts are in memory

} // namespace

Result<std::vector<AnalysedText>> analyseTexts(const store::Database &database,
                                               std::span<const DocumentStore::Stale> texts,
                                               const lexicon::Lexicon &lexicon, QThreadPool &pool,
                                               const base::CancelToken &cancel)
{
    std::vector<AnalysedText> analysed;
    for (const DocumentStore::Stale &stale : texts) {
        auto clean = DocumentStore(database).clean(stale.revision);
        if (!clean)
            return std::unexpected(clean.error());
        const auto decided = decidedValues(database, stale.document);
        if (!decided)
            return std::unexpected(decided.error());
        analysed.push_back({stale, *decided, {std::move(*clean), {}, {}}});
    }
    QtConcurrent::blockingMap(&pool, analysed, [&](AnalysedText &text) {
        if (!cancel.isCancelled())
            text.prepared.facts =
                analysis::analyseDocument(text.prepared.clean, lexicon, text.stale.file, text.decided);
    });
    return analysed;
}

Result<void> analyseAgain(store::Transaction &transaction, const QList<domain::DocumentId> &documents,
                          const lexicon::Lexicon &lexicon)
{
    if (documents.isEmpty())
        return {};
    const store::Database &database = transaction.database();
    const auto all = DocumentStore(database).revisionsOf(documents);
    if (!all)
        return std::unexpected(all.error());
    EntityIndex entities(lexicon);
    if (auto loaded = entities.load(database); !loaded)
        return loaded;
    DocumentWriter writer(database, {analysis::Version, lexicon.fingerprint()}, lexicon, entities, {});
    const std::span<const DocumentStore::Stale> whole(*all);
    for (size_t done = 0; done < whole.size(); done += BatchDocuments) {
        const auto batch = whole.subspan(done, std::min(BatchDocuments, whole.size() - done));
        const auto analysed = analyseTexts(database, batch, lexicon, *QThreadPool::globalInstance(), {});
        if (!analysed)
            return std::unexpected(analysed.error());
        for (const AnalysedText &text : *analysed) {
            auto written =
                writer.rewrite(transaction, text.stale.document, text.stale.revision, text.prepared);
            if (!written)
                return written;
        }
    }
    return entities.flush(transaction);
}

Result<void> analyseByDecisions(store::Transaction &transaction, domain::DocumentId document,
                                const lexicon::Lexicon &lexicon)
{
    const auto decided = decidedValues(transaction.database(), document);
    if (!decided)
        return std::unexpected(decided.error());
    return *decided == domain::DecidedValues() ? Result<void>()
                                               : analyseAgain(transaction, {document}, lexicon);
}

} // namespace counterpart::workspace
