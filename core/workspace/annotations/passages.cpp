// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/annotations/passages.h"

#include "core/store/documents/documentstore.h"

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;

Result<AnchoredPassage> passageAt(const store::Database &database, domain::DocumentId document,
                                  text::Range range)
{
    const store::DocumentStore documents(database);
    const auto revision = documents.currentRevision(document);
    if (!revision)
        return std::unexpected(revision.error());
    const auto clean = documents.clean(*revision);
    if (!clean)
        return std::unexpected(clean.error());
    const QString &text = clean->text;
    const auto parts = [&text](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate() && text[at - 1].isHighSurrogate();
    };
    if (range.begin < 0 || range.isEmpty() || range.end > text.size() || parts(range.begin) ||
        parts(range.end))
        return base::fail(base::ErrorKind::Invalid, {}, u"the passage does not lie in the document's text"_s,
                          u"select some words of it"_s);
    return AnchoredPassage{*revision, text::makeAnchor(text, range)};
}

} // namespace counterpart::workspace
