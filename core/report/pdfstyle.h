// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportmodel.h"
#include "core/report/textbox.h"
#include "core/text/hanform.h"

namespace counterpart::report {

class PageFlow;

/// One serif for what governments wrote and one sans for what the program says, with a font for each script;
/// Han characters in the form of the text's own country.
[[nodiscard]] QFont serif(qreal points, text::HanForm han = text::HanForm::None);
[[nodiscard]] QFont sans(qreal points, bool bold = false, text::HanForm han = text::HanForm::None);

[[nodiscard]] QColor sideColour(bool sideA);
/// Circle for side A, square for side B: a side is never told by colour alone.
void drawSideShape(QPainter &painter, bool sideA, QRectF area);

/// A section's heading with a hairline, kept with at least \p keep points of what follows.
void drawHeading(PageFlow &flow, const QString &text, qreal keep);

/// A paragraph over the width of the page, broken between lines where it must be. Where it is a quotation,
/// \p quotation is its key and \p before the units of \p text before the quoted words.
void drawParagraph(PageFlow &flow, const QString &text, const TextBox::Style &style,
                   const QString &quotation = {}, qsizetype before = 0);

/// Says which characters stand as their numbers; nothing where none does.
void drawMissing(PageFlow &flow, const QList<char32_t> &missing);

} // namespace counterpart::report
