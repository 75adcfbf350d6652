// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/originalpages.h"

#include "core/reading/pagepicture.h"
#include "core/store/documentstore.h"
#include "core/store/revisionstore.h"
#include "core/workspace/private.h"

namespace counterpart::workspace {

base::Result<std::vector<domain::PagePlace>> OriginalPages::places(domain::DocumentId document) const
{
    return m_workspace.places(document);
}

base::Result<domain::PagePicture> OriginalPages::draw(domain::DocumentId document, int page, int width,
                                                      const base::CancelToken &cancel) const
{
    const auto bytes = m_workspace.original(document);
    if (!bytes)
        return std::unexpected(bytes.error());
    return reading::drawPage({QString::number(document.value), *bytes}, page, width, cancel);
}

base::Result<std::vector<domain::PagePlace>> Workspace::places(domain::DocumentId document) const
{
    return store::DocumentStore(*d->database).currentRevision(document).and_then([this](auto revision) {
        return store::RevisionStore(*d->database).places(revision);
    });
}

} // namespace counterpart::workspace
