// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/error.h"
#include "core/jobs/job.h"
#include "core/workspace/facade/service.h"
#include "core/workspace/importing/documentfield.h"

#include <QDateTime>
#include <QHash>

namespace counterpart::workspace {

/// What an import does where a file is named by itself and its documents were deleted. What is only found in
/// a folder never comes back unasked.
enum class DeletedFiles { ComeBack, StayAway };

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

    /// One more file, which is counted.
    void add(ImportOutcome file);
};

/// An import that was stopped before its end.
struct UnfinishedImport
{
    QString id;
    QDateTime begun;        ///< UTC
    int files = 0;          ///< that it had in the beginning
    QStringList left;       ///< of them those that are not in yet: paths
    QStringList gone;       ///< of these those that are not there any more
    bool isRunning = false; ///< in another program
};

struct ReanalysisSummary
{
    int analysed = 0; ///< documents
    bool cancelled = false;
};

/// What was copied in another program.
struct PastedText
{
    QByteArray bytes; ///< UTF-8
    bool isHtml = false;
};

/// What can be told of it; what is empty has to be asked for.
struct PastedFacts
{
    QString title;
    QString side;
    QString published; ///< PartialDate::toString()
    QString text;      ///< as it will be kept
};

using Progress = std::function<void(int done, int total, const QString &what)>;
/// What became of some more files of an import that goes on: those of one burst that was committed, or one
/// that was refused.
using Taken = std::function<void(const std::vector<ImportOutcome> &)>;

/// What comes into the store, and is analysed: files, folders, what was copied elsewhere.
class Imports : public Service
{
public:
    using Service::Service;

    /// Reads files and folders, analyses them and pairs them into meetings; blocks, for the command line.
    /// \p jobs threads read and analyse (0: as many as the machine has). \p side, when not empty, overrules
    /// detection. \p progress and \p taken are called in the calling thread.
    [[nodiscard]] base::Result<ImportSummary> run(const QStringList &paths, const QString &side, int jobs,
                                                  const Progress &progress, const base::CancelToken &cancel,
                                                  DeletedFiles deleted = DeletedFiles::ComeBack,
                                                  const Taken &taken = {}) const;
    /// The same on a thread and a connection of its own, for the window; \p done gets the outcome in this
    /// thread, after changed(), and \p taken what became of files meanwhile, after changed() of their
    /// documents. Cancel keeps what is already in. The caller owns the job.
    [[nodiscard]] std::unique_ptr<jobs::Job> start(const QStringList &paths, const QString &side,
                                                   std::function<void(base::Result<ImportSummary>)> done,
                                                   DeletedFiles deleted = DeletedFiles::ComeBack,
                                                   const Taken &taken = {}) const;

    /// The import begun last that has not come to its end; of this program, also one that still runs.
    [[nodiscard]] base::Result<std::optional<UnfinishedImport>> unfinished() const;
    /// Files and folders that an import should have read after it: unfinished() lists them, too.
    [[nodiscard]] base::Result<void> keepForLater(const QStringList &paths) const;
    /// Goes on with what it left; see start(). Files that are gone are refused by name, and forgotten.
    [[nodiscard]] std::unique_ptr<jobs::Job> startRest(const QString &id,
                                                       std::function<void(base::Result<ImportSummary>)> done,
                                                       const Taken &taken = {}) const;
    /// The same in this thread; blocks.
    [[nodiscard]] base::Result<ImportSummary> runRest(const QString &id, const Progress &progress,
                                                      const base::CancelToken &cancel,
                                                      const Taken &taken = {}) const;
    /// What it left is not wanted any more.
    [[nodiscard]] base::Result<Change> forgetRest(const QString &id) const;

    /// How many documents an older program or another lexicon analysed; 0: the analysis is current. Cheap.
    [[nodiscard]] base::Result<int> staleAnalyses() const;
    /// Analyses documents again: those that are stale or, when \p documents is not empty, just these.
    /// Decisions stay as they are. Blocks; \p progress is called in the calling thread.
    [[nodiscard]] base::Result<ReanalysisSummary> reanalyse(const QList<domain::DocumentId> &documents,
                                                            int jobs, const Progress &progress,
                                                            const base::CancelToken &cancel) const;
    /// The same on a thread and a connection of its own; see start().
    [[nodiscard]] std::unique_ptr<jobs::Job>
    startReanalysis(const QList<domain::DocumentId> &documents,
                    std::function<void(base::Result<ReanalysisSummary>)> done) const;

    /// Reads without keeping anything; an error says why it cannot be a document.
    [[nodiscard]] base::Result<PastedFacts> look(const PastedText &pasted) const;
    /// Keeps it; \p answers are decisions of \p author. Change::made is the document, which was there before
    /// when the store has the same text already: then the clipboard becomes another source of it. Where it
    /// was in the trash it is restored, and Change::changes has Subject::Trash.
    [[nodiscard]] base::Result<Change> paste(const PastedText &pasted, const DocumentValues &answers,
                                             const QString &author) const;

    /// What the columns of tables hold, where their names do not tell, is said once, and remembered by the
    /// store for every table with the same columns. This is what a column may hold, the text first.
    [[nodiscard]] static QStringList columnRoles();
    /// The names of the columns of a file; empty for what is no table.
    [[nodiscard]] base::Result<QStringList> tableHeader(const QString &path) const;
    /// \p columns: role to name of the column; Invalid without one of texts.
    [[nodiscard]] base::Result<void> rememberColumns(const QHash<QString, QString> &columns) const;

private:
    /// Tells the window of the documents of an import that goes on, then \p taken.
    [[nodiscard]] Taken announcing(const Taken &taken) const;
};

} // namespace counterpart::workspace
