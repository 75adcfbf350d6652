// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lexicon/lexicon.h"
#include "core/store/database.h"
#include "core/workspace/workspace.h"

namespace counterpart::workspace {

/// What the parts of the façade (one file a subject) share.
struct Workspace::Private
{
    std::unique_ptr<store::Database> database;
    std::shared_ptr<const lexicon::Lexicon> lexicon; ///< loaded when first needed: most reading needs none

    const lexicon::Lexicon &lexicons()
    {
        if (!lexicon)
            lexicon = lexicon::Lexicon::builtIn();
        return *lexicon;
    }
};

} // namespace counterpart::workspace
