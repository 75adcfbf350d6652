// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/common/formatreader.h"
#include "core/reading/paged/pagefurniture.h"
#include "core/reading/paged/pagemeta.h"
#include "core/reading/paged/pageparagraphs.h"
#include "core/reading/paged/pagereadingorder.h"

#include <algorithm>
#include <array>

namespace counterpart::reading {

using namespace Qt::StringLiterals;

namespace {

QString firstPageOf(const std::vector<PageLine> &lines)
{
    QString text;
    for (const PageLine &line : lines) {
        if (line.page != lines.front().page)
            break;
        text += line.text.text() + u'\n';
    }
    return text;
}

std::vector<Draft> draftOf(Pages pages)
{
    LinesOfPages found = linesOfPages(std::move(pages.pages));
    Draft draft;
    draft.meta.warnings = pages.warnings;
    if (found.unsureWords > 0) {
        draft.meta.warnings << (found.unsureWords == 1 ? u"1 word was unsure"_s
                                                       : u"%1 words were unsure"_s.arg(found.unsureWords));
    }
    readPageMeta(pages, firstPageOf(found.lines), draft.meta);
    if (!draft.meta.author.isEmpty())
        draft.bylines << draft.meta.author;
    draft.meta.places = std::move(found.places);
    dropRunningLines(found.lines);
    orderLines(found.lines);
    draft.blocks = blocksOfPages(found.lines);
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    return drafts;
}

class PdfReader final : public FormatReader
{
public:
    QString name() const override { return u"pdf/3"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

/// Mailers and web servers may leave a line before the mark; readers of PDF look into the first 1,024 bytes.
/// There, an archive may hold one that is packed as it is.
bool PdfReader::recognises(const Input &input) const
{
    if (input.source.bytes.startsWith("PK\x03\x04"))
        return false;
    const qsizetype at = QByteArrayView(input.source.bytes)
                             .first(std::min<qsizetype>(1024, input.source.bytes.size()))
                             .indexOf("%PDF-");
    return at == 0 || (at > 0 && input.source.bytes.indexOf("\nendobj") > 0);
}

base::Result<std::vector<Draft>> PdfReader::read(const Input &input) const
{
    return pageExtractor(input.source.fileName)
        .and_then(
            [&](const PageExtractor *e) { return e->fromPdf(input.source, input.limits, input.cancel); })
        .transform(draftOf);
}

class ScanReader final : public FormatReader
{
public:
    QString name() const override { return u"scan/3"_s; }
    bool recognises(const Input &input) const override;
    base::Result<std::vector<Draft>> read(const Input &input) const override;
};

bool ScanReader::recognises(const Input &input) const
{
    static const std::array<QByteArrayView, 4> marks{QByteArrayView("\x89PNG\r\n\x1A\n"), "\xFF\xD8\xFF",
                                                     QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4)};
    return std::ranges::any_of(marks,
                               [&](QByteArrayView mark) { return input.source.bytes.startsWith(mark); });
}

base::Result<std::vector<Draft>> ScanReader::read(const Input &input) const
{
    return pageExtractor(input.source.fileName)
        .and_then(
            [&](const PageExtractor *e) { return e->fromImage(input.source, input.limits, input.cancel); })
        .transform(draftOf);
}

} // namespace

std::unique_ptr<FormatReader> makePdfReader()
{
    return std::make_unique<PdfReader>();
}

std::unique_ptr<FormatReader> makeScanReader()
{
    return std::make_unique<ScanReader>();
}

} // namespace counterpart::reading
