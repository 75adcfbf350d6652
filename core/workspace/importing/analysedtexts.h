// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/store/documents/documentstore.h"
#include "core/workspace/importing/preparedfile.h"

#include <span>

class QThreadPool;

namespace counterpart::workspace {

/// A text of the store, analysed again.
struct AnalysedText
{
    store::DocumentStore::Stale stale;
    domain::DecidedValues decided;
    PreparedDocument prepared; ///< clean text and facts
};

/// Analyses texts by what is decided of their documents, side by side on \p pool. Those whose turn does not
/// come before \p cancel have no facts. The store is read in the calling thread.
[[nodiscard]] base::Result<std::vector<AnalysedText>>
analyseTexts(const store::Database &database, std::span<const store::DocumentStore::Stale> texts,
             const lexicon::Lexicon &lexicon, QThreadPool &pool, const base::CancelToken &cancel);

/// Analyses \p documents again and writes what is found, as a part of \p transaction.
[[nodiscard]] base::Result<void> analyseAgain(store::Transaction &transaction,
                                              const QList<domain::DocumentId> &documents,
                                              const lexicon::Lexicon &lexicon);
/// The same for a document that people decided something of; nothing for any other.
[[nodiscard]] base::Result<void> analyseByDecisions(store::Transaction &transaction,
                                                    domain::DocumentId document,
                                                    const lexicon::Lexicon &lexicon);

} // namespace counterpart::workspace
