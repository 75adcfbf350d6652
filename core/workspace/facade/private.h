// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/store/database/database.h"
#include "core/workspace/facade/workspace.h"

#include <QPointer>
#include <QTimer>

namespace counterpart::workspace {

/// What the sources of the workspace and the base of the services share.
struct Workspace::Private
{
    std::unique_ptr<store::Database> database;
    qint64 foreignVersion = 0;             ///< of the last look at what others wrote
    qint64 foreignChanges = 0;             ///< changes then, without those of this window
    qint64 jobChanges = 0;                 ///< by the jobs of this window that are done
    std::vector<QPointer<jobs::Job>> jobs; ///< that write on connections of their own
    bool isStepping = false;               ///< one of them takes steps back, or does them again
    QTimer watch;
    bool filesLost = false;                          ///< at the last look
    std::shared_ptr<const lexicon::Lexicon> lexicon; ///< loaded when first needed: most reading needs none

    const lexicon::Lexicon &lexicons()
    {
        if (!lexicon)
            lexicon = lexicon::Lexicon::builtIn();
        return *lexicon;
    }
};

} // namespace counterpart::workspace
