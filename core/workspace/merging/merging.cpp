// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merging/merging.h"

#include "core/base/fileaccess.h"
#include "core/base/filepath.h"
#include "core/store/database/database.h"
#include "core/workspace/facade/workspace.h"
#include "core/workspace/merging/annotationmerge.h"
#include "core/workspace/merging/commitmentmerge.h"
#include "core/workspace/merging/markmerge.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

Result<MergeOutcome> Merging::mergeFrom(const QString &path, const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    const QString file = base::absolutePath(path);
    if (base::stateOfFile(file).isSameFile(base::stateOfFile(database().path())))
        return base::fail(base::ErrorKind::Refused, file, u"is this very store"_s,
                          u"choose the copy that your colleague worked on"_s);
    const auto other = store::Database::openAnyAge(file);
    if (!other)
        return std::unexpected(other.error());
    MergeOutcome outcome;
    auto change = this->change([&](store::Transaction &transaction, Change &) -> Result<void> {
        auto documents = SharedDocuments::of(transaction.database(), **other);
        if (!documents)
            return std::unexpected(documents.error());
        AnnotationMerge annotations(transaction, **other, *documents, author, outcome.summary);
        CommitmentMerge commitments(transaction, **other, *documents, author, outcome.summary);
        MarkMerge marks(transaction, **other, *documents, outcome.summary);
        return annotations.run()
            .and_then([&] { return commitments.run(); })
            .and_then([&] { return marks.run(); })
            .and_then([&] { return documents->reanchorTouched(transaction); })
            .transform([&] { outcome.summary.missing = documents->missing(); });
    });
    if (!change)
        return std::unexpected(change.error());
    outcome.change = std::move(*change);
    return outcome;
}

Merging Workspace::merging()
{
    return Merging(*this);
}

} // namespace counterpart::workspace
