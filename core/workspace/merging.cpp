// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/merging.h"

#include "core/store/database.h"
#include "core/workspace/annotationmerge.h"
#include "core/workspace/annotations.h"
#include "core/workspace/commitmentmerge.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using store::Database;

namespace {

/// A copy of an older program is brought up to date in a temporary folder.
Result<std::unique_ptr<Database>> openOlder(const QString &path, const QTemporaryDir &folder)
{
    const QString copy = folder.filePath(u"copy.counterpart"_s);
    const bool copied = folder.isValid() && QFile::copy(path, copy) &&
                        (!QFile::exists(path + u"-wal"_s) || QFile::copy(path + u"-wal"_s, copy + u"-wal"_s));
    if (!copied)
        return base::fail(base::ErrorKind::DiskFull, path, u"cannot be copied to be brought up to date"_s,
                          u"see that there is space for temporary files"_s);
    QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return Database::open(copy, Database::Mode::ReadWrite);
}

Result<std::unique_ptr<Database>> openCopy(const QString &path, const QTemporaryDir &folder)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database && database.error().kind == base::ErrorKind::ReadOnly)
        return openOlder(path, folder);
    return database;
}

} // namespace

Result<MergeOutcome> Merging::mergeFrom(const QString &path, const QString &author) const
{
    if (auto fit = checkAuthor(author); !fit)
        return std::unexpected(fit.error());
    const QString file = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(database().path()).canonicalFilePath())
        return base::fail(base::ErrorKind::Refused, file, u"is this very store"_s,
                          u"choose the copy that your colleague worked on"_s);
    const QTemporaryDir folder;
    const auto other = openCopy(file, folder);
    if (!other)
        return std::unexpected(other.error());
    MergeOutcome outcome;
    const Subjects subjects = Subject::Codes | Subject::Annotations | Subject::Commitments;
    auto change = this->change(subjects, [&](store::Transaction &transaction, Change &) -> Result<void> {
        auto documents = SharedDocuments::of(transaction.database(), **other);
        if (!documents)
            return std::unexpected(documents.error());
        AnnotationMerge annotations(transaction, **other, *documents, author, outcome.summary);
        CommitmentMerge commitments(transaction, **other, *documents, author, outcome.summary);
        return annotations.run()
            .and_then([&] { return commitments.run(); })
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
