// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pageextractor.h"

namespace counterpart::reading {

/// The words of a PNG, JPEG or TIFF picture (of many pages, if TIFF). Pictures of too many pixels are refused
/// by their header, before anything is decoded.
[[nodiscard]] base::Result<Pages> pagesOfImage(const Source &source, const Limits &limits,
                                               const base::CancelToken &cancel);

/// See PageExtractor::drawImage().
[[nodiscard]] base::Result<domain::PagePicture> pictureOfImage(const Source &source, int page, int width,
                                                               const base::CancelToken &cancel);

} // namespace counterpart::reading
