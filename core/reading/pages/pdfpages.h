// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pageextractor.h"

namespace counterpart::reading {

/// The words of a PDF document by Poppler, in Poppler's reading order; pages without a text of use are
/// recognised from their picture. Encrypted, endless and broken documents are errors.
[[nodiscard]] base::Result<Pages> pagesOfPdf(const Source &source, const Limits &limits,
                                             const base::CancelToken &cancel);

/// See PageExtractor::drawPdf().
[[nodiscard]] base::Result<domain::PagePicture> pictureOfPdf(const Source &source, int page, int width,
                                                             const base::CancelToken &cancel);

} // namespace counterpart::reading
