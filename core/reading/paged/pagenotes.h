// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/paged/pageextractor.h"

namespace counterpart::reading {

/// Takes the numbers of notes, small and raised behind a word or figure, out of a page with a text of its own;
/// "$450,000" with a 1 above it is not $450,0001. What is raised for another reason stays (notemarks.h).
void dropNoteMarks(Page &page);

} // namespace counterpart::reading
