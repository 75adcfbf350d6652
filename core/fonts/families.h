// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/hanform.h"

#include <QStringList>

namespace counterpart::fonts {

/// What governments wrote: a serif for every script that has one, in the order in which they are asked for a
/// character; a text in Han characters is set in a font of its own country, its punctuation too. Names of
/// families, installed or not.
[[nodiscard]] QStringList serifFamilies(text::HanForm han = text::HanForm::None);
/// What the program says: a sans likewise.
[[nodiscard]] QStringList sansFamilies(text::HanForm han = text::HanForm::None);

} // namespace counterpart::fonts
