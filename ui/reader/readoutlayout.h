// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rows.h"

class QFont;
class QTextDocument;

namespace counterpart::widgets {
class Theme;
}

namespace counterpart::reader {

/// Sets the text of \p view, which \p document holds letter for letter in \p font, as a page: space between
/// lines and paragraphs, headings and letterheads. A very long text keeps plain spacing, to stay quick. GUI
/// thread.
void layOut(QTextDocument &document, const domain::DocumentView &view, const widgets::Theme &theme,
            const QFont &font);

} // namespace counterpart::reader
