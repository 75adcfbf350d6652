// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"
#include "core/report/textbox.h"

namespace counterpart::report {

class PageFlow;

/// One serif for what governments wrote and one sans for what the program says; both know Khmer.
[[nodiscard]] QFont serif(qreal points, bool italic = false);
[[nodiscard]] QFont sans(qreal points, bool bold = false);

[[nodiscard]] QColor sideColour(bool sideA);
/// Circle for side A, square for side B: a side is never told by colour alone.
void drawSideShape(QPainter &painter, bool sideA, QRectF area);

/// A section's heading with a hairline, kept with at least \p keep points of what follows.
void drawHeading(PageFlow &flow, const QString &text, qreal keep);

/// A paragraph over the width of the page, broken between lines where it must be.
void drawParagraph(PageFlow &flow, const QString &text, const TextBox::Style &style);

} // namespace counterpart::report
