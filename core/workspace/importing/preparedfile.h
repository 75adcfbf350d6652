// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/domain/cleandocument.h"
#include "core/domain/facts.h"
#include "core/store/documents/originalstore.h"
#include "core/text/resemblance.h"

#include <QSet>

#include <memory>
#include <optional>

namespace counterpart::lexicon {
class Lexicon;
}

namespace counterpart::workspace {

/// One document of a file, read and analysed.
struct PreparedDocument
{
    domain::CleanDocument clean;
    domain::DocumentFacts facts;
    QString searchText; ///< null when the text itself can be searched
    text::TextPrint print = {};
};

/// A file that is ready to be written into the store.
struct PreparedFile
{
    QString path;
    QDateTime retrieved;
    store::PackedOriginal original;
    bool known = false;      ///< the store has these bytes already; nothing was read
    bool wasRemoved = false; ///< a person deleted these bytes for good; not read either, unless named
    bool named = false;      ///< wanted also where its documents were deleted
    std::vector<PreparedDocument> documents;
    std::optional<base::Error> error; ///< why it is refused
};

/// What preparing needs; shared by all workers and not changed meanwhile.
struct PreparationContext
{
    std::shared_ptr<const lexicon::Lexicon> lexicon;
    QSet<QString> knownHashes;
    QSet<QString> removedHashes; ///< deleted by a person
    QSet<QString> named;         ///< files that were named one by one: wanted even when deleted before
    base::CancelToken cancel;
    domain::DecidedValues decided;          ///< of every document that is read
    QList<QHash<QString, QString>> columns; ///< of tables, as people said; see reading::TableColumns
};

/// Reads, hashes, packs and analyses the file at \p path. Pure but for the file: any thread.
[[nodiscard]] PreparedFile prepareFile(const QString &path, const PreparationContext &context);

/// The same for bytes that are no file; \p path names where they are from, \p name is a last hint as a file's
/// is.
[[nodiscard]] PreparedFile prepareBytes(const QString &path, const QString &name, const QByteArray &bytes,
                                        const PreparationContext &context);

} // namespace counterpart::workspace
