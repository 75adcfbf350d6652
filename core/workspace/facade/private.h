// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/store/database/database.h"
#include "core/workspace/facade/workspace.h"

#include <QPointer>
#include <QTimer>

namespace counterpart::workspace {

/// What the parts of the façade (one file a subject) share.
struct Workspace::Private
{
    std::unique_ptr<store::Database> database;
    qint64 foreignVersion = 0;             ///< of the last look at what others wrote
    qint64 foreignChanges = 0;             ///< changes then, without those of this window
    qint64 jobChanges = 0;                 ///< by the jobs of this window that are done
    std::vector<QPointer<jobs::Job>> jobs; ///< that write on connections of their own
    QTimer watch;
    bool filesLost = false;                          ///< at the last look
    int purged = 0;                                  ///< from the trash, when the store was opened
    std::shared_ptr<const lexicon::Lexicon> lexicon; ///< loaded when first needed: most reading needs none

    const lexicon::Lexicon &lexicons()
    {
        if (!lexicon)
            lexicon = lexicon::Lexicon::builtIn();
        return *lexicon;
    }
};

/// What an import or another analysis may change: too much to be told by id.
[[nodiscard]] inline ChangeSet whatImportsConcern()
{
    return ChangeSet::allOf({Subject::Documents, Subject::Meetings, Subject::Links, Subject::Entities,
                             Subject::Topics, Subject::Commitments, Subject::Annotations, Subject::Codes,
                             Subject::Trash});
}

/// A connection for a job: to the very file that the workspace has open, whose \p files are. Any thread.
[[nodiscard]] inline base::Result<std::unique_ptr<store::Database>> openAgain(const QString &path,
                                                                              const store::OpenFiles &files)
{
    auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
    // Looked at when it is open: what is at the path by then is what was opened.
    if (auto same = files.areInPlace(); !same)
        return std::unexpected(same.error());
    return database;
}

} // namespace counterpart::workspace
