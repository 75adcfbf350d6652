// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sources.h"

#include <QStringView>

namespace counterpart::workspace {

/// How much two texts have in common, 0 to 1: the Jaccard similarity of their word 5-shingles (Broder, "On
/// the resemblance and containment of documents", 1997). Case, punctuation and spacing do not count. Texts
/// of fewer than five words are compared as one shingle.
[[nodiscard]] double resemblance(QStringView a, QStringView b);

[[nodiscard]] domain::TextPrint printOf(QStringView text);

} // namespace counterpart::workspace
