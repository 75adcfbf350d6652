// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/documents/originalpages.h"

#include "core/reading/paged/pagepicture.h"
#include "core/store/documents/documentstore.h"
#include "core/store/documents/revisionstore.h"
#include "core/workspace/facade/private.h"

#include <QFileInfo>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;

base::Result<std::vector<domain::PagePlace>> OriginalPages::places(domain::DocumentId document) const
{
    return m_workspace.places(document);
}

base::Result<domain::PagePicture> OriginalPages::draw(domain::DocumentId document, int page, int width,
                                                      const base::CancelToken &cancel) const
{
    const auto bytes = m_workspace.original(document);
    const auto view = m_workspace.document(document);
    if (!bytes || !view)
        return std::unexpected(bytes ? view.error() : bytes.error());
    // "pdf/1 in statement.pdf": read out of an archive or a mail.
    if (view->provenance.reader.contains(u" in "))
        return base::fail(base::ErrorKind::Refused, QFileInfo(view->provenance.path).fileName(),
                          u"holds the document among others; its pages cannot be drawn from there"_s,
                          u"save the document out of it and import that"_s);
    return reading::drawPage({QFileInfo(view->provenance.path).fileName(), *bytes}, page, width, cancel);
}

base::Result<std::vector<domain::PagePlace>> Workspace::places(domain::DocumentId document) const
{
    return store::DocumentStore(*d->database).currentRevision(document).and_then([this](auto revision) {
        return store::RevisionStore(*d->database).places(revision);
    });
}

} // namespace counterpart::workspace
