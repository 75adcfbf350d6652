// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinegeometry.h"

namespace counterpart::timeline {

/// What a mark is called, translated. GUI thread only.

/// One line: the title of a document or meeting, the action of a commitment.
[[nodiscard]] QString markTitle(const TimelineModel &model, const Mark &mark);
/// The date with how precisely it is known: "12 Nov 2022", "Nov 2022 (to the month)".
[[nodiscard]] QString markDate(const TimelineModel &model, const Mark &mark);
/// What a screen reader says: kind, title, side, date and state, separated by commas.
[[nodiscard]] QString spokenText(const TimelineModel &model, const Mark &mark);
/// A hover card in rich text; of several marks a short list.
[[nodiscard]] QString cardText(const TimelineModel &model, const Hit &hit);

} // namespace counterpart::timeline
