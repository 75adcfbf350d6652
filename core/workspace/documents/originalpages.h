// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/domain/cleandocument.h"
#include "core/domain/ids.h"
#include "core/domain/pagepicture.h"

namespace counterpart::workspace {

class Workspace;

/// The pages of a document's original, and where its words stand on them. Reads alone; drawing a page takes a
/// while: off the GUI thread.
class OriginalPages
{
public:
    explicit OriginalPages(const Workspace &workspace) : m_workspace(workspace) {}

    /// Where the words of the current revision stand, in order of the text; empty where the original has no
    /// pages.
    [[nodiscard]] base::Result<std::vector<domain::PagePlace>> places(domain::DocumentId document) const;
    /// \p page from 1; \p width in pixels, bounded.
    [[nodiscard]] base::Result<domain::PagePicture> draw(domain::DocumentId document, int page, int width,
                                                         const base::CancelToken &cancel = {}) const;

private:
    const Workspace &m_workspace;
};

} // namespace counterpart::workspace
