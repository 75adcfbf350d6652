// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/domain/rows.h"

#include <QMap>
#include <QVariant>

namespace counterpart::workspace {

/// The workspace speaks in the domain's snapshots; these are their names on its side.
using domain::CommitmentRow;
using domain::ComparisonView;
using domain::DocumentRow;
using domain::DocumentView;
using domain::EntityRow;
using domain::LinkRow;
using domain::MeetingRow;
using domain::Provenance;
using domain::ReadoutRow;
using domain::SearchHit;
using domain::SearchQuery;
using domain::TopicCount;

/// What became of one file of an import.
struct ImportOutcome
{
    enum class What { Imported, Revised, Merged, Restored, Skipped, Refused };
    QString path;
    What what = What::Imported; ///< the first of these that befell one of its documents
    std::vector<domain::DocumentId>
        documents;     ///< those that are new, revised or restored, then those it was merged into
    int imported = 0;  ///< documents of it that are new
    int revised = 0;   ///< changed texts of documents that were there
    int merged = 0;    ///< texts that were there, from another source
    int proposed = 0;  ///< new documents that may be a changed text of another one
    int restored = 0;  ///< documents that came back from the trash
    int inTrash = 0;   ///< documents that are in the trash and stay there
    int leftOut = 0;   ///< documents in it that could not be read; the warnings tell which
    base::Error error; ///< of a refused one
    QStringList warnings;
};

/// What became of an import.
struct ImportSummary
{
    std::vector<ImportOutcome> files;
    int imported = 0; ///< documents
    int revised = 0;  ///< documents
    int merged = 0;   ///< documents that were there already with other bytes: sources added
    int proposed = 0; ///< of those imported, how many may be changed texts of others
    int restored = 0; ///< documents that came back from the trash
    int inTrash = 0;  ///< documents of files that were skipped since they are in the trash
    int skipped = 0;  ///< files
    int refused = 0;  ///< files
    int leftOut = 0;  ///< documents of files that came in otherwise
    bool cancelled = false;
};

struct ReanalysisSummary
{
    int analysed = 0; ///< documents
    bool cancelled = false;
};

/// The answer to a query that a person wrote.
struct QueryResult
{
    QStringList columns;
    std::vector<QVariantList> rows; ///< qint64, double, QString, QByteArray or invalid for NULL
    bool isCut = false;             ///< there were more rows, or more bytes, than allowed
};

/// A view that a query may read.
struct QueryView
{
    QString name;
    QStringList columns;
};

/// What a report's pages and all else that it holds turned out to be.
enum class ReportState {
    AsWritten,  ///< what this store wrote
    Unrecorded, ///< agrees with the digests in the file; this store knows nothing of it, so that somebody may
                ///< have made both anew
    Changed,    ///< not what was written
    Unknown,    ///< without digests: an older program wrote it, or they were taken out
};

/// What re-checking a report against the store found.
struct Verification
{
    struct Failure
    {
        QString label; ///< of the passage in the report, "A4"
        QString file;  ///< of the document, as the report names it
        QString why;   ///< "its document is not in this store"
    };
    int quotations = 0;
    int confirmed = 0; ///< stand in the store, and on a page that is as it was written
    int readBack = 0;  ///< whose very words were read from their pages
    std::vector<Failure> failures;
    QMap<QString, int> inTrash; ///< of the confirmed: how many are of a document in the trash, by its file

    ReportState state = ReportState::Unknown;
    int pages = 0;
    QString id;           ///< of the report; empty when it names none
    QDateTime written;    ///< UTC; invalid when that is not known
    bool sameFile = false; ///< byte for byte the file that this store wrote
    QStringList changes;  ///< what was changed, or cannot be told: a sentence each, without a full stop

    /// Every quotation stands in the store and on its page, and nothing speaks against the rest.
    [[nodiscard]] bool isSound() const
    {
        return quotations > 0 && confirmed == quotations && changes.isEmpty() &&
               (state == ReportState::AsWritten || state == ReportState::Unrecorded);
    }
};

/// What came of writing a report.
struct ReportOutcome
{
    QStringList warnings;  ///< what the report could not show as it is, a sentence each
    bool recorded = false; ///< the store can tell later whether the report was changed
};

/// What a check of a store found.
struct StoreCheck
{
    int documents = 0;
    int originals = 0;
    int anchors = 0;      ///< ranges and quotes that were compared with their text
    QStringList problems; ///< one line each; empty for a sound store
    QStringList notes;    ///< nothing wrong, but worth knowing
};

} // namespace counterpart::workspace
