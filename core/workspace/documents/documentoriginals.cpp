// SPDX-License-Identifier: GPL-3.0-or-later
// The original of a document, for being looked at.
#include "core/reading/common/decoding.h"
#include "core/reading/paged/pagepicture.h"
#include "core/store/documents/documentstore.h"
#include "core/store/documents/originalstore.h"
#include "core/store/documents/revisionstore.h"
#include "core/workspace/documents/documents.h"

#include <QFileInfo>
#include <QSet>

namespace counterpart::workspace {

using namespace Qt::StringLiterals;
using base::Result;
using domain::DocumentId;
using store::DocumentStore;

namespace {

/// Formats whose files are no text; the last word has the decoder.
bool isText(const QString &format)
{
    static const QSet<QString> others{u"pdf"_s, u"scan"_s, u"docx"_s, u"odt"_s, u"zip"_s};
    return !others.contains(format);
}

/// A map may point into a part of the file (an attachment, an archived page) that is not the file as it is.
bool pointsInto(const text::OffsetMap &map, QStringView clean, QStringView original)
{
    constexpr size_t Samples = 64;
    constexpr qsizetype SampleLength = 200;
    const auto &runs = map.runs();
    const size_t step = std::max<size_t>(1, runs.size() / Samples);
    qsizetype same = 0;
    qsizetype other = 0;
    for (size_t i = 0; i < runs.size(); i += step) {
        for (qsizetype at = 0; at < std::min(runs[i].length, SampleLength); ++at) {
            const qsizetype here = runs[i].clean + at;
            const qsizetype there = runs[i].original + at;
            if (here >= clean.size() || !clean[here].isLetterOrNumber())
                continue;
            ++(there < original.size() && original[there] == clean[here] ? same : other);
        }
    }
    return same > 9 * other;
}

} // namespace

Result<OriginalView> Documents::originalView(DocumentId document) const
{
    const DocumentStore documents(database());
    const auto row = documents.row(document);
    const auto revision = row.and_then([&](const auto &) { return documents.currentRevision(document); });
    auto clean = revision.and_then([&](domain::RevisionId id) { return documents.clean(id); });
    const auto original = clean.and_then([&](const auto &) { return documents.currentOriginal(document); });
    const auto bytes =
        original.and_then([&](store::OriginalId id) { return store::OriginalStore(database()).bytes(id); });
    if (!bytes)
        return std::unexpected(bytes.error());
    OriginalView view;
    view.file = row->file;
    view.format = clean->format;
    view.bytes = bytes->size();
    if (!isText(clean->format))
        return view;
    auto decoded = reading::decode(*bytes);
    if (!decoded)
        return view;
    view.encoding = decoded->encoding;
    view.text = std::move(decoded->text);
    if (pointsInto(clean->map, clean->text, view.text))
        view.map = std::move(clean->map);
    view.isShort = view.text.size() > OriginalView::LongestShown;
    if (view.isShort)
        view.text.truncate(OriginalView::LongestShown);
    return view;
}

Result<QByteArray> Documents::original(DocumentId id) const
{
    return DocumentStore(database()).currentOriginal(id).and_then([this](store::OriginalId original) {
        return store::OriginalStore(database()).bytes(original);
    });
}

Result<std::vector<domain::PagePlace>> Documents::places(DocumentId id) const
{
    return DocumentStore(database()).currentRevision(id).and_then([this](domain::RevisionId revision) {
        return store::RevisionStore(database()).places(revision);
    });
}

Result<domain::PagePicture> Documents::drawPage(DocumentId id, int page, int width,
                                                const base::CancelToken &cancel) const
{
    const auto bytes = original(id);
    const auto provenance =
        DocumentStore(database()).currentRevision(id).and_then([this](domain::RevisionId revision) {
            return DocumentStore(database()).provenance(revision);
        });
    if (!bytes || !provenance)
        return std::unexpected(bytes ? provenance.error() : bytes.error());
    const QString file = QFileInfo(provenance->path).fileName();
    // "pdf/1 in statement.pdf": read out of an archive or a mail.
    if (provenance->reader.contains(u" in "))
        return base::fail(base::ErrorKind::Refused, file,
                          u"holds the document among others; its pages cannot be drawn from there"_s,
                          u"save the document out of it and import that"_s);
    return reading::drawPage({file, *bytes}, page, width, cancel);
}

} // namespace counterpart::workspace
