// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/desk.h"

namespace counterpart::reader {

class OriginalPane;
class PageView;

/// The pages of the original beside the text: where its words stand on them, and their pictures, drawn as
/// they are asked for off the GUI thread. GUI thread.
class OriginalPages : public QObject
{
    Q_OBJECT

public:
    /// Puts its pages into \p pane, which outlives it.
    OriginalPages(const workbench::Desk &desk, OriginalPane &pane);
    void clear();

private:
    [[nodiscard]] const workbench::Desk &desk() const { return m_desk; }
    void follow(domain::DocumentId document);
    void draw(int page, int width);

    workbench::Desk m_desk;
    PageView *m_pages;
    domain::DocumentId m_document; ///< whose pages are shown
};

} // namespace counterpart::reader
