// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/domain/pagepicture.h"
#include "core/reading/common/source.h"

namespace counterpart::reading {

/// The widest picture that is made of a page, in pixels.
inline constexpr int WidestPage = 2400;

/// Draws \p page (from 1) of a PDF document or a picture, \p width pixels wide (bounded, as the height is).
/// Errors name the file: one that has no pages, or not so many. Pure and reentrant: any thread.
[[nodiscard]] base::Result<domain::PagePicture> drawPage(const Source &source, int page, int width,
                                                         const base::CancelToken &cancel = {});

} // namespace counterpart::reading
