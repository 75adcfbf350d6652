// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cleandocument.h"
#include "core/reading/paged/pageextractor.h"

namespace counterpart::reading {

/// Title, author and date as the file tells them, where they are such: programs write names of files, of
/// themselves and of the machine's owner into these fields, and the day on which somebody printed the text.
/// The date is taken only where the first page bears it. \p firstPage is that page's text.
void readPageMeta(const Pages &pages, QStringView firstPage, domain::CleanDocument &meta);

} // namespace counterpart::reading
