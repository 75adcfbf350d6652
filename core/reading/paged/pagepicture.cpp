// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/paged/pagepicture.h"

#include "core/reading/paged/pageextractor.h"

#include <algorithm>

namespace counterpart::reading {

namespace {

constexpr qsizetype HeadBytes = 1024; ///< within which a PDF document says that it is one

} // namespace

base::Result<domain::PagePicture> drawPage(const Source &source, int page, int width,
                                           const base::CancelToken &cancel)
{
    const auto extractor = pageExtractor(source.fileName);
    if (!extractor)
        return std::unexpected(extractor.error());
    const int bounded = std::clamp(width, 64, WidestPage);
    if (QByteArrayView(source.bytes).first(std::min(HeadBytes, source.bytes.size())).contains("%PDF-"))
        return (*extractor)->drawPdf(source, page, bounded, cancel);
    return (*extractor)->drawImage(source, page, bounded, cancel);
}

} // namespace counterpart::reading
